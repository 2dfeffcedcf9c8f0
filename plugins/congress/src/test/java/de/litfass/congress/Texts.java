package de.litfass.congress;

import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The plug-in's texts in one language; a key without text fails the test. */
record Texts(ResourceBundle bundle, Locale language) implements Messages {

    static final Texts GERMAN = in(Locale.GERMAN);
    static final Texts ENGLISH = in(Locale.ENGLISH);

    private static Texts in(Locale language) {
        String name = new CongressPlugin().messageBundles().getFirst();
        return new Texts(
                ResourceBundle.getBundle(
                        name,
                        language,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                language);
    }

    @Override
    public String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }

    /** The problems as an editor reads them, each after its severity. */
    static List<String> read(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.severity() + " " + problem)
                .toList();
    }
}
