package de.litfass.management.rest;

import de.litfass.type.Messages;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Stream;

/** Texts in the language that a request asks for, German or English. */
public final class Texts {

    private static final String BUNDLE = "de.litfass.management.messages";
    private static final int LONGEST_ARGUMENT = 1_000;
    private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private final Function<Locale, Messages> others;

    /** @param others texts of all other parts, by language */
    public Texts(Function<Locale, Messages> others) {
        this.others = others;
    }

    /** The language that an {@code Accept-Language} prefers; English where it names neither. */
    public static Locale language(Optional<String> acceptLanguage) {
        try {
            return acceptLanguage
                    .map(LanguageRange::parse)
                    .map(wanted -> Locale.lookup(wanted, LANGUAGES))
                    .orElse(Locale.ENGLISH);
        } catch (IllegalArgumentException e) {
            return Locale.ENGLISH;
        }
    }

    /**
     * All texts in that language: those of management, then those of all other parts. A text that quotes something very
     * long quotes its beginning.
     */
    public Messages in(Locale language) {
        ResourceBundle own = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        Messages behind = others.apply(language);
        return (key, arguments) -> {
            Object[] shown = Stream.of(arguments).map(Texts::shown).toArray();
            return own.containsKey(key)
                    ? new MessageFormat(own.getString(key), language).format(shown)
                    : behind.text(key, shown);
        };
    }

    private static Object shown(Object argument) {
        return argument instanceof String text && text.length() > LONGEST_ARGUMENT
                ? text.substring(0, LONGEST_ARGUMENT) + "…"
                : argument;
    }
}
