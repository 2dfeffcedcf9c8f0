package de.litfass.management.rest;

import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A request that is not done, as an answer: thrown by a resource, told in the language of the person who asked. The
 * message is the text {@code error.<code>}, or another one, with the arguments put in.
 */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String text;
    private final transient Object[] arguments;
    private final transient List<Problem> problems;
    private final transient Map<String, Object> more;
    private final transient Map<String, String> headers;

    private Refused(
            int status,
            String code,
            String text,
            Object[] arguments,
            List<Problem> problems,
            Map<String, Object> more,
            Map<String, String> headers) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.text = text;
        this.arguments = arguments.clone();
        this.problems = List.copyOf(problems);
        this.more = more;
        this.headers = headers;
    }

    /** A refusal with that status and the message {@code error.<code>}. */
    public static Refused of(int status, String code, Object... arguments) {
        return new Refused(status, code, code, arguments, List.of(), Map.of(), Map.of());
    }

    /** What is asked can't be understood; every mistake is among the problems. */
    public static Refused badRequest(List<Problem> problems) {
        return of(400, "badRequest").because(problems);
    }

    /** What is asked is understood and can't be done as it is; every reason is among the problems. */
    public static Refused invalid(List<Problem> problems) {
        return of(422, "invalid").because(problems);
    }

    /** The same with the message {@code error.<text>}. */
    public Refused worded(String otherText) {
        return new Refused(status, code, otherText, arguments, problems, more, headers);
    }

    /** The same with all its reasons. */
    public Refused because(List<Problem> reasons) {
        return new Refused(status, code, text, arguments, reasons, more, headers);
    }

    /** The same with a further property of the answer's body, such as {@code current}. */
    public Refused with(String name, Object value) {
        Map<String, Object> properties = new LinkedHashMap<>(more);
        properties.put(name, value);
        return new Refused(status, code, text, arguments, problems, properties, headers);
    }

    /** The same with a further header. */
    public Refused header(String name, String value) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        all.put(name, value);
        return new Refused(status, code, text, arguments, problems, more, all);
    }

    public int status() {
        return status;
    }

    public String code() {
        return code;
    }

    public List<Problem> problems() {
        return problems;
    }

    /** The answer's body in that language ({@code Refusal} of the contract). */
    public Map<String, Object> body(Messages messages) {
        return ErrorAnswers.body(this, messages);
    }

    /** The message in the language of these texts. */
    public String message(Messages messages) {
        return messages.text("error." + text, arguments.clone());
    }

    Map<String, Object> more() {
        return more;
    }

    Map<String, String> headers() {
        return headers;
    }
}
