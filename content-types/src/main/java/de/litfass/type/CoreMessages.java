package de.litfass.type;

import java.util.Locale;

/** The texts of the content types' own checks, in German and English; keys {@code check.*}. */
public final class CoreMessages {

    private CoreMessages() {}

    /** Texts in that language, English where there are none; an unknown key stands for itself. */
    public static Messages in(Locale language) {
        return (key, arguments) -> key;
    }

    /** The texts of {@code first}, such as those of light modules, and these for keys that it does not have. */
    public static Messages behind(Messages first, Locale language) {
        Messages own = in(language);
        return (key, arguments) -> {
            String text = first.text(key, arguments);
            return text.equals(key) ? own.text(key, arguments) : text;
        };
    }
}
