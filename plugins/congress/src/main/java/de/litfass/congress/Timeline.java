package de.litfass.congress;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Slots by time: finds those around a moment without looking at all others. */
final class Timeline {

    static final Timeline EMPTY = new Timeline(List.of());

    private final NavigableMap<Instant, List<Slot>> byStart = new TreeMap<>();
    private final Duration longest;

    Timeline(List<Slot> slots) {
        slots.stream()
                .sorted(Comparator.comparing(slot -> slot.content().path()))
                .forEach(slot -> byStart.computeIfAbsent(slot.time().start(), start -> new ArrayList<>())
                        .add(slot));
        longest = slots.stream()
                .map(slot -> slot.time().length())
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /** All of them, by start. */
    Stream<Slot> all() {
        return byStart.values().stream().flatMap(List::stream);
    }

    /** Those that have a moment in common with the interval, by start. */
    Stream<Slot> overlapping(Interval time) {
        return startingIn(time.start().minus(longest), time.until())
                .filter(slot -> slot.time().overlaps(time));
    }

    /** Those that start at {@code from} or later, but before {@code to}, by start. */
    Stream<Slot> startingIn(Instant from, Instant to) {
        return byStart.subMap(from, to).values().stream().flatMap(List::stream);
    }
}
