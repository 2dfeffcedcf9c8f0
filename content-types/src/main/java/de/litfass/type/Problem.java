package de.litfass.type;

import static java.util.Objects.requireNonNull;

/**
 * One thing a person can mend: where it is, what is wrong, and what would be right.
 *
 * <p>The one currency of trouble: loaders, query parsers, checks and plug-ins pay with it; the editor, the answer 400
 * and the log spend it. Problems are reported all at once, never one by one.
 *
 * @param severity whether it stops the act ({@link Severity#ERROR}) or only deserves attention
 * @param where the place as its reader knows it: {@code file:line:column}, a parameter's name, or a path inside an item
 *     such as {@code days/0/date}
 * @param what what is wrong, with the value found
 * @param hint the cure; may be empty where {@code what} says all
 */
public record Problem(Severity severity, String where, String what, String hint) {

    /** How much a problem matters. */
    public enum Severity {
        /** Worth knowing; nothing is wrong. */
        INFO,
        /** Probably not meant so; nothing is stopped. */
        WARNING,
        /** Stops the act that was asked for. */
        ERROR
    }

    public Problem {
        requireNonNull(severity, "severity");
        requireNonNull(where, "where");
        requireNonNull(what, "what");
        requireNonNull(hint, "hint");
    }

    /** A problem that stops the act. */
    public static Problem error(String where, String what, String hint) {
        return new Problem(Severity.ERROR, where, what, hint);
    }

    /** A problem that deserves attention and stops nothing. */
    public static Problem warning(String where, String what, String hint) {
        return new Problem(Severity.WARNING, where, what, hint);
    }

    /** Whether this problem stops the act. */
    public boolean stops() {
        return severity == Severity.ERROR;
    }

    /** The same problem seen from further out: {@code outer} stands before the place. */
    public Problem under(String outer) {
        return new Problem(severity, where.isEmpty() ? outer : outer + "/" + where, what, hint);
    }

    /** One line for a log or a terminal. */
    @Override
    public String toString() {
        String sentence = hint.isEmpty() || what.matches("(?s).*[.!?:]") ? what : what + ".";
        return (where.isEmpty() ? "" : where + ": ") + sentence + (hint.isEmpty() ? "" : " " + hint);
    }
}
