package de.litfass.type;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one property of a node holds: one value, or several in their order, all of one type.
 *
 * <p>Each value is kept as the text that stands for it, in one canonical form for each type, so that equal values have
 * equal texts and hashes: {@code Long} and {@code Decimal} without leading zeros or plus sign, {@code Boolean} as
 * {@code true} or {@code false}, {@code Date} as ISO 8601 with milliseconds in the stored offset
 * ({@code 2026-04-28T10:00:00.000+02:00}, {@code Z} for UTC; years 0000 to 9999), {@code Binary} as the key of the stored bytes.
 *
 * @param multiple whether the property is multi-valued; a multi-valued property may hold one value or none
 */
public record Value(ValueType type, boolean multiple, List<String> texts) {

    /** @throws IllegalArgumentException if a text can't be read as a value of the type */
    public Value {
        requireNonNull(type, "type");
        texts = texts.stream().map(text -> Lexical.canonical(type, text)).toList();
        if (!multiple && texts.size() != 1) {
            throw new IllegalArgumentException("a single value has exactly one text, not " + texts.size());
        }
    }

    /** A single value of that type, read from its text. */
    public static Value of(ValueType type, String text) {
        return new Value(type, false, List.of(text));
    }

    /** A multi-valued property of that type, read from its texts. */
    public static Value multiple(ValueType type, List<String> texts) {
        return new Value(type, true, texts);
    }

    public static Value of(String text) {
        return of(ValueType.STRING, text);
    }

    public static Value of(boolean flag) {
        return of(ValueType.BOOLEAN, Boolean.toString(flag));
    }

    public static Value of(long number) {
        return of(ValueType.LONG, Long.toString(number));
    }

    public static Value of(OffsetDateTime date) {
        return of(ValueType.DATE, date.toString());
    }

    /** The first value's text, or the empty string if there is none. */
    public String text() {
        return texts.isEmpty() ? "" : texts.getFirst();
    }

    /** Whether nothing is held that a person would see: no value, or only blank texts. */
    public boolean isBlank() {
        return texts.stream().allMatch(String::isBlank);
    }

    /** The values as decimal numbers; only for {@code Long}, {@code Double} and {@code Decimal}. */
    public Stream<BigDecimal> numbers() {
        return texts.stream().map(BigDecimal::new);
    }

    /** The values as points in time; only for {@code Date}. */
    public Stream<OffsetDateTime> dates() {
        return texts.stream().map(OffsetDateTime::parse);
    }
}
