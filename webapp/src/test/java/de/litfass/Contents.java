package de.litfass;

import de.litfass.type.Content;
import de.litfass.type.Node;

/** Changes content, for tests of any package. */
public final class Contents {

    private Contents() {}

    /** The same place with another node of the same name. */
    public static Content with(Content content, Node node) {
        return new Content(content.workspace(), content.path(), node);
    }
}
