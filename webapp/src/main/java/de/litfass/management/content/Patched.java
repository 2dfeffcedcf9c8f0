package de.litfass.management.content;

import de.litfass.type.Node;
import de.litfass.type.Problem;
import java.util.List;

/**
 * What a change makes of an item.
 *
 * @param node the item with everything in it that could be taken over
 * @param problems everything that can't be stored; the change counts only where there is none
 */
public record Patched(Node node, List<Problem> problems) {

    public Patched {
        problems = List.copyOf(problems);
    }
}
