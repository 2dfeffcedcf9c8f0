package de.litfass.delivery.query;

import de.litfass.type.Problem;
import java.util.List;

/** A question with mistakes: every one of them, each with the parameter, the value found and the cure. */
public final class InvalidQuery extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    InvalidQuery(List<Problem> problems) {
        super(problems.toString());
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
