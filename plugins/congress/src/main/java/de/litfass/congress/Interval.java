package de.litfass.congress;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A stretch of time from its start up to, but without, its end. Of an open end only the beginning counts: nobody knows
 * what comes after. An end that does not follow the start says nothing and is taken for open.
 */
record Interval(Instant start, Optional<Instant> end) {

    Interval {
        end = end.filter(start::isBefore);
    }

    /** Whether both have a moment in common; to touch is not to overlap. */
    boolean overlaps(Interval other) {
        return start.isBefore(other.until()) && other.start.isBefore(until());
    }

    /** Whether the other one lies within this one; an open end leaves room for everything after the start. */
    boolean holds(Interval other) {
        return !other.start.isBefore(start)
                && end.map(last -> !other.until().isAfter(last)).orElse(true);
    }

    /** The first moment after all that is known to belong to it. */
    Instant until() {
        return end.orElse(start.plusNanos(1));
    }

    Duration length() {
        return Duration.between(start, until());
    }
}
