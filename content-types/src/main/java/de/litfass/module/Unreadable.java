package de.litfass.module;

import de.litfass.type.Problem;

/** A file that can't be read on; caught by whoever reads files, never seen outside. */
final class Unreadable extends RuntimeException {

    private final transient Problem problem;

    Unreadable(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    Unreadable(Place place, String what, String hint) {
        this(Problem.error(place.toString(), what, hint));
    }

    Problem problem() {
        return problem;
    }
}
