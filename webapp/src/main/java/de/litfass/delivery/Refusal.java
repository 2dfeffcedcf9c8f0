package de.litfass.delivery;

import de.litfass.type.Problem;
import java.util.List;

/** A question that gets no content: the status, Magnolia's error code, and what to do about it. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient List<Problem> problems;

    Refusal(int status, String code, String message, List<Problem> problems) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.problems = List.copyOf(problems);
    }

    static Refusal notFound(String message, Problem... problems) {
        return new Refusal(404, "notFound", message, List.of(problems));
    }

    static Refusal pathNotFound(String path) {
        return new Refusal(404, "pathNotFound", path, List.of());
    }

    static Refusal badRequest(String message, Problem... problems) {
        return new Refusal(400, "badRequest", message, List.of(problems));
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    List<Problem> problems() {
        return problems;
    }
}
