package de.litfass.delivery.query;

import de.litfass.type.ValueType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * Values that compare with each other, exactly: all numbers with all numbers, dates as points in time, text by code
 * point.
 */
final class Kind<K> {

    static final Kind<Boolean> FLAG = new Kind<>(Boolean::compareTo, Boolean::valueOf, Kind::flag);
    static final Kind<BigDecimal> NUMBER = new Kind<>(BigDecimal::compareTo, BigDecimal::new, Kind::number);
    static final Kind<Long> DATE = new Kind<>(
            Long::compareTo, stored -> OffsetDateTime.parse(stored).toInstant().toEpochMilli(), Kind::date);
    static final Kind<String> TEXT =
            new Kind<>(CodePoints.ORDER, stored -> stored, (text, zone) -> Optional.of(new Span<>(text, text)));

    private static final Pattern DECIMAL =
            Pattern.compile("[+-]?[0-9]{1,200}(?:\\.[0-9]{1,200})?(?:[eE][+-]?[0-9]{1,3})?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INSTANT =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}\\.[0-9]{3}(?:Z|[+-][0-9]{2}:[0-9]{2})");

    private final Comparator<K> order;
    private final java.util.function.Function<String, K> stored;
    private final BiFunction<String, ZoneId, Optional<Span<K>>> asked;

    private Kind(
            Comparator<K> order,
            java.util.function.Function<String, K> stored,
            BiFunction<String, ZoneId, Optional<Span<K>>> asked) {
        this.order = order;
        this.stored = stored;
        this.asked = asked;
    }

    /** What one asked text covers, both ends included: a whole day, or one point. */
    record Span<K>(K low, K high) {}

    /** The kind of a stored type; none for {@code Binary}. */
    static Optional<Kind<?>> of(ValueType type) {
        return switch (type) {
            case BOOLEAN -> Optional.of(FLAG);
            case LONG, DOUBLE, DECIMAL -> Optional.of(NUMBER);
            case DATE -> Optional.of(DATE);
            case BINARY -> Optional.empty();
            case STRING, NAME, PATH, URI, REFERENCE, WEAK_REFERENCE -> Optional.of(TEXT);
        };
    }

    Comparator<K> order() {
        return order;
    }

    /** The key of a stored text. */
    K key(String text) {
        return stored.apply(text);
    }

    /** What an asked text covers; empty if it can't be read as this kind. */
    Optional<Span<K>> span(String text, ZoneId zone) {
        return asked.apply(text, zone);
    }

    private static Optional<Span<Boolean>> flag(String text, ZoneId zone) {
        return text.equals("true") || text.equals("false")
                ? Optional.of(new Span<>(Boolean.valueOf(text), Boolean.valueOf(text)))
                : Optional.empty();
    }

    private static Optional<Span<BigDecimal>> number(String text, ZoneId zone) {
        return DECIMAL.matcher(text).matches()
                ? Optional.of(new Span<>(new BigDecimal(text), new BigDecimal(text)))
                : Optional.empty();
    }

    private static Optional<Span<Long>> date(String text, ZoneId zone) {
        try {
            if (DAY.matcher(text).matches()) {
                LocalDate day = LocalDate.parse(text);
                return Optional.of(new Span<>(start(day, zone), start(day.plusDays(1), zone) - 1));
            }
            if (INSTANT.matcher(text).matches()) {
                long point = OffsetDateTime.parse(text).toInstant().toEpochMilli();
                return Optional.of(new Span<>(point, point));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static long start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant().toEpochMilli();
    }
}
