package de.litfass.delivery.tree;

import de.litfass.module.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The languages of a site, and the choice among them. */
public final class Languages {

    private static final Pattern TAG = Pattern.compile("[A-Za-z]{2}(?:[-_][A-Za-z]{2})?");

    private static final int LONGEST_HEADER = 256;

    private final Site site;

    public Languages(Site site) {
        this.site = site;
    }

    /** The language stored under plain names. */
    public Language standard() {
        return new Language(site.defaultLanguage(), site.defaultLanguage(), site.i18n());
    }

    /** Whether there is more than one to choose from. */
    public boolean several() {
        return site.i18n() && site.languages().size() > 1;
    }

    /**
     * Whether {@code lang} may be asked: {@code all}, a language of ISO 639 with or without a country, or nothing. The
     * site need not have it.
     */
    public static boolean allowed(String lang) {
        return lang.isEmpty()
                || lang.equalsIgnoreCase("all")
                || (TAG.matcher(lang).matches()
                        && Localized.isLanguage(lang.substring(0, 2).toLowerCase(Locale.ROOT)));
    }

    /** The language that {@code lang} names, with or without its country; empty if the site has none such. */
    public Optional<Language> named(String lang) {
        if (lang.equalsIgnoreCase("all")) {
            return Optional.of(Language.ALL);
        }
        String wanted = lang.replace('-', '_');
        return matching(wanted).or(() -> wanted.length() > 2 ? matching(wanted.substring(0, 2)) : Optional.empty());
    }

    /** The language that {@code Accept-Language} prefers, or else the default; never an error. */
    public Language preferred(String acceptLanguage) {
        if (acceptLanguage.isEmpty() || acceptLanguage.length() > LONGEST_HEADER) {
            return standard();
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .sorted(Comparator.comparingDouble(Locale.LanguageRange::getWeight)
                            .reversed())
                    .filter(range -> range.getWeight() > 0)
                    .flatMap(range -> spoken(range.getRange()).stream())
                    .findFirst()
                    .orElseGet(this::standard);
        } catch (IllegalArgumentException e) {
            return standard();
        }
    }

    private Optional<Language> spoken(String range) {
        if (range.equals("*")) {
            return Optional.of(standard());
        }
        List<String> parts = List.of(range.split("-", -1));
        return named(range).or(() -> site.languages().stream()
                .filter(tag -> tag.startsWith(parts.getFirst() + "_"))
                .findFirst()
                .flatMap(this::matching));
    }

    private Optional<Language> matching(String wanted) {
        return site.languages().stream()
                .filter(tag -> tag.equalsIgnoreCase(wanted))
                .findFirst()
                .filter(tag -> site.i18n() || tag.equals(site.defaultLanguage()))
                .map(tag -> new Language(tag, site.defaultLanguage(), site.i18n()));
    }
}
