package de.litfass.management.content;

import de.litfass.module.Nearest;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.util.ArrayList;
import java.util.List;

/** All that is found wrong in one body: texts {@code content.<kind>} and their cures {@code content.<kind>.hint}. */
final class Trouble {

    private static final int LONGEST = 200;

    private final Messages messages;
    private final List<Problem> problems = new ArrayList<>();

    Trouble(Messages messages) {
        this.messages = messages;
    }

    void add(String where, String kind, Object... arguments) {
        String key = "content." + kind;
        problems.add(Problem.error(where, messages.text(key, arguments), messages.text(key + ".hint", arguments)));
    }

    /** A name that stands for nothing, and what may have been meant. */
    void unknown(String given, List<String> known) {
        String where = given.length() <= LONGEST ? given : given.substring(0, LONGEST) + "…";
        String name = where.substring(where.lastIndexOf('/') + 1);
        String what = messages.text("content.unknown", name);
        String hint = Nearest.to(name, known)
                .map(near -> messages.text("content.unknown.near", near))
                .orElseGet(() -> messages.text("content.unknown.hint", String.join(", ", known)));
        problems.add(Problem.error(where, what, hint));
    }

    /** The text for something that can be named, such as {@code content.wanted.text}. */
    String word(String key) {
        return messages.text("content." + key);
    }

    List<Problem> problems() {
        return problems;
    }
}
