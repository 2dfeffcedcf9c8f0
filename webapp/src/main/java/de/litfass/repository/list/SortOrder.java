package de.litfass.repository.list;

import de.litfass.repository.list.PageKey.Group;
import de.litfass.type.Option;
import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * An order of entries: choices as their definition lists them, numbers and dates by value, references by the time, or else
 * the title, of what they point to, all else as text. What has no value comes last in both directions.
 */
final class SortOrder {

    private final DraftSearch search;
    private final Function<String, Optional<String>> references;

    /** @param references what is sorted by of the item of an identifier, as far as it may be seen */
    SortOrder(DraftSearch search, Function<String, Optional<String>> references) {
        this.search = search;
        this.references = references;
    }

    Comparator<PageKey> comparator() {
        Comparator<PageKey> values = Comparator.comparing(PageKey::value);
        Comparator<PageKey> paths = (one, other) -> byPath(one.path(), other.path());
        boolean turned = search.sort().descending();
        boolean pathsTurned = turned && search.sort().by().equals("path");
        return Comparator.comparing(PageKey::group)
                .thenComparing(turned ? values.reversed() : values)
                .thenComparing(pathsTurned ? paths.reversed() : paths);
    }

    PageKey key(DraftEntry entry) {
        Optional<String> value = value(entry);
        Group group = value.isEmpty() ? Group.NO_VALUE : Group.VALUE;
        return new PageKey(entry.isFolder() && !search.deep() ? Group.FOLDER : group, value.orElse(""), entry.path());
    }

    private Optional<String> value(DraftEntry entry) {
        return switch (search.sort().by()) {
            case "path" -> Optional.of("");
            case "title" -> Optional.of(entry.order().title());
            case "changed" -> Optional.of(time(entry.stamps().changed().time()));
            default -> search.type().property(search.sort().by()).flatMap(property -> value(property, entry));
        };
    }

    private Optional<String> value(Property property, DraftEntry entry) {
        List<String> texts = entry.values(property.name());
        return texts.isEmpty() || texts.getFirst().isBlank()
                ? Optional.empty()
                : Optional.of(texts.getFirst()).flatMap(text -> value(property, text));
    }

    private Optional<String> value(Property property, String text) {
        if (!property.options().isEmpty()) {
            return Optional.of(position(property.options(), text));
        }
        if (isReference(property.type())) {
            return references.apply(text.replaceFirst("^jcr:", ""));
        }
        return switch (property.type().valueType()) {
            case LONG, DOUBLE, DECIMAL -> number(text);
            case DATE -> date(text);
            default -> Optional.of(Words.sorted(text));
        };
    }

    static boolean isReference(PropertyType type) {
        return type instanceof PropertyType.Reference || type instanceof PropertyType.Asset;
    }

    private static String position(List<Option> options, String text) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).value().equals(text)) {
                return String.format(Locale.ROOT, "%05d", i);
            }
        }
        return "99999" + text;
    }

    private static Optional<String> number(String text) {
        try {
            return Optional.of(SortedNumber.of(new BigDecimal(text)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    static Optional<String> date(String text) {
        try {
            return Optional.of(time(OffsetDateTime.parse(text).toInstant()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String time(Instant time) {
        return SortedNumber.of(BigDecimal.valueOf(time.getEpochSecond()).add(BigDecimal.valueOf(time.getNano(), 9)));
    }

    /** A folder's content right after it: a slash comes before all other signs. */
    private static int byPath(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return rank(one.charAt(i)) - rank(other.charAt(i));
            }
        }
        return one.length() - other.length();
    }

    private static int rank(char sign) {
        return sign == '/' ? 0 : sign;
    }
}
