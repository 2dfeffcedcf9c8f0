package de.litfass.delivery.tree;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The language of an answer: which stored names it shows, and under which names.
 *
 * @param tag as Magnolia writes it: {@code de}, {@code fr_CH}; {@code all} for everything as it is stored
 * @param defaultTag the language stored under plain names
 * @param translates whether translations take the place of plain names
 */
public record Language(String tag, String defaultTag, boolean translates) {

    /** Everything as it is stored, {@code lang=all}. */
    public static final Language ALL = new Language("all", "", false);

    public boolean isAll() {
        return tag.equals("all");
    }

    /** The value of {@code Content-Language}; none for all languages. */
    public Optional<String> header() {
        return isAll() ? Optional.empty() : Optional.of(tag.replace('_', '-').toLowerCase(Locale.ROOT));
    }

    /** What stands before the path of a page in this language: {@code /de}, or nothing for the default language. */
    public String pathPrefix() {
        return translates && !tag.equals(defaultTag) ? "/" + tag : "";
    }

    /**
     * Delivered names to the stored ones behind them, in the order in which they come first.
     *
     * <p>Names in other languages are hidden, whether or not the site has these languages; the default language's own
     * suffix stays visible (Magnolia 6.2).
     */
    public Map<String, String> names(Collection<String> stored) {
        Map<String, String> delivered = new LinkedHashMap<>();
        for (String name : stored) {
            Optional<Localized> localized = isAll() ? Optional.empty() : Localized.of(name);
            if (localized.isEmpty() || localized.get().language().equals(defaultTag)) {
                delivered.putIfAbsent(name, name);
            } else if (translates
                    && localized.get().language().equals(tag)
                    && !localized.get().base().isEmpty()) {
                delivered.put(localized.get().base(), name);
            }
        }
        return delivered;
    }
}
