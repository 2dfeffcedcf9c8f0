package de.litfass.delivery.query;

/**
 * What one question may cost; beyond it the answer is 400 and names the limit.
 *
 * @param maxLimit the largest page
 * @param maxOffset how far in a page may start
 * @param maxFilters filters in one question
 * @param maxAlternatives values joined by {@code |} in one filter
 * @param maxOrders properties in {@code orderBy}
 * @param maxValueLength characters of one value
 * @param maxQueryLength characters of the whole query as it was sent
 * @param maxWords words in {@code q}
 */
public record DeliveryLimits(
        int maxLimit,
        int maxOffset,
        int maxFilters,
        int maxAlternatives,
        int maxOrders,
        int maxValueLength,
        int maxQueryLength,
        int maxWords) {

    /** The limits where nothing else is configured. */
    public static final DeliveryLimits DEFAULT = new DeliveryLimits(1000, 1_000_000, 20, 50, 3, 256, 8192, 10);
}
