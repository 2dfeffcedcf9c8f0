package de.litfass.editor;

import java.util.regex.Pattern;

/** Recognises what becomes of a text of the message bundles, whatever its arguments are. */
final class IcuPattern {

    private final String text;
    private int at;

    private IcuPattern(String text) {
        this.text = text;
    }

    /** The texts that a message in ICU MessageFormat can become, each as a whole. */
    static Pattern of(String message) {
        return Pattern.compile(new IcuPattern(message).sequence(), Pattern.DOTALL);
    }

    private String sequence() {
        StringBuilder pattern = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '}') {
            char sign = text.charAt(at++);
            switch (sign) {
                case '{' -> pattern.append(argument());
                case '#' -> pattern.append("[\\d.,]+");
                default -> pattern.append(Pattern.quote(String.valueOf(sign)));
            }
        }
        return pattern.toString();
    }

    /** From behind its opening brace to behind the closing one. */
    private String argument() {
        StringBuilder branches = new StringBuilder();
        while (text.charAt(at) != '}') {
            if (text.charAt(at++) == '{') {
                branches.append(branches.isEmpty() ? "" : "|").append(sequence());
                at++;
            }
        }
        at++;
        return branches.isEmpty() ? ".+" : "(?:" + branches + ")";
    }
}
