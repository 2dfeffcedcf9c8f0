package de.litfass.module;

import de.litfass.type.Messages;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The message bundles of all light modules: one map of key and text for each language.
 *
 * @param texts language tag ({@code de}) to key to pattern
 * @param fallback the language asked when the wanted one has no text
 */
public record Bundles(Map<String, Map<String, String>> texts, String fallback) {

    /** The pattern of that key: in the language, then its language without region, then the fallback. */
    public Optional<String> pattern(Locale language, String key) {
        return Stream.of(language.toLanguageTag(), language.getLanguage(), fallback)
                .flatMap(tag ->
                        Stream.ofNullable(texts.getOrDefault(tag, Map.of()).get(key)))
                .findFirst();
    }

    /** The text of the first of the keys that has one. */
    public Optional<String> first(Locale language, List<String> keys) {
        return keys.stream().flatMap(key -> pattern(language, key).stream()).findFirst();
    }

    /**
     * Texts in that language; a key without text stands for itself. As in Magnolia (6.2) a text is a message format only
     * where arguments are given: otherwise apostrophes and braces stay as written.
     */
    public Messages in(Locale language) {
        return (key, arguments) -> pattern(language, key)
                .map(pattern ->
                        arguments.length == 0 ? pattern : new MessageFormat(pattern, language).format(arguments))
                .orElse(key);
    }
}
