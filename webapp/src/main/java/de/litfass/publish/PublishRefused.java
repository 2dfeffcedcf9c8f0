package de.litfass.publish;

import de.litfass.type.Problem;
import java.util.List;

/** A publication was refused, with every reason; nothing has changed. */
public final class PublishRefused extends RuntimeException {

    private final transient List<Problem> problems;

    public PublishRefused(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    /** All problems of all items; {@code where} is {@code <item id>/<path in the item>}. */
    public List<Problem> problems() {
        return problems;
    }
}
