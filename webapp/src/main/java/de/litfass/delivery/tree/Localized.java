package de.litfass.delivery.tree;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A name that stands for a translation.
 *
 * <pre>
 * localized = base "_" language [ "_" country ]      ; title_de, title_fr_CH
 * language  = two lower-case letters of ISO 639      ; foo_zz is no translation
 * country   = two capitals
 * </pre>
 *
 * @param base may be empty
 * @param language as Magnolia writes it: {@code de}, {@code fr_CH}
 */
public record Localized(String base, String language) {

    private static final Pattern NAME = Pattern.compile("(.*)_([a-z]{2}(?:_[A-Z]{2})?)");

    /** The parts of a name, if it has the form of a translation; Magnolia 6.2 asks no site for it. */
    public static Optional<Localized> of(String name) {
        if (name.indexOf('_') < 0) {
            return Optional.empty();
        }
        Matcher matcher = NAME.matcher(name);
        return matcher.matches() && isLanguage(matcher.group(2).substring(0, 2))
                ? Optional.of(new Localized(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    /** Whether ISO 639 knows these two lower-case letters. */
    static boolean isLanguage(String letters) {
        return IsoLanguages.ALL.contains(letters);
    }

    private static final class IsoLanguages {
        static final Set<String> ALL = Set.of(java.util.Locale.getISOLanguages());
    }
}
