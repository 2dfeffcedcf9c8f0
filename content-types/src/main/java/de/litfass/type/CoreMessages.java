package de.litfass.type;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of the content types' own checks, in German and English; keys {@code check.*}. */
public final class CoreMessages {

    private static final String BUNDLE = "de.litfass.type.messages";

    private CoreMessages() {}

    /** Texts in that language, English where there are none; an unknown key stands for itself. */
    public static Messages in(Locale language) {
        ResourceBundle bundle = bundle(language);
        return (key, arguments) ->
                bundle.containsKey(key) ? new MessageFormat(bundle.getString(key), language).format(arguments) : key;
    }

    /** The texts of {@code first}, such as those of light modules, and these for keys that it does not have. */
    public static Messages behind(Messages first, Locale language) {
        Messages own = in(language);
        return (key, arguments) -> {
            String text = first.text(key, arguments);
            return text.equals(key) ? own.text(key, arguments) : text;
        };
    }

    private static ResourceBundle bundle(Locale language) {
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        try {
            return ResourceBundle.getBundle(BUNDLE, language, control);
        } catch (MissingResourceException e) {
            return ResourceBundle.getBundle(BUNDLE, Locale.ENGLISH, control);
        }
    }
}
