package de.litfass.benchmark;

import java.util.Collection;
import java.util.List;

/** Medians and percentiles. */
final class Middle {

    private Middle() {}

    /** The median; of an even number the mean of the two in the middle. */
    static double of(Collection<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
    }

    /** The least value that so many percent of all do not exceed. */
    static double percentile(int percent, Collection<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(0, rank - 1));
    }
}
