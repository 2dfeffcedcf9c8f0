package de.litfass.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Times lie around the night of October 2026 in which Berlin lives one hour twice. */
class TimelineTest {

    private static final Instant NIGHT = Instant.parse("2026-10-25T00:00:00Z");

    @Provide
    Arbitrary<Interval> intervals() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(-2, 20).optional(0.8))
                .as((start, length) -> new Interval(at(start), length.map(quarters -> at(start + quarters))));
    }

    private static Instant at(int quarters) {
        return NIGHT.plus(Duration.ofMinutes(15L * quarters));
    }

    private static Slot slot(int number, Interval time) {
        return new Slot(Sample.content(Kind.SESSION, "/k8/s" + number, Map.of()), time);
    }

    @Property
    void to_overlap_is_mutual(@ForAll("intervals") Interval one, @ForAll("intervals") Interval other) {
        assertThat(one.overlaps(other)).isEqualTo(other.overlaps(one));
    }

    @Property
    void everything_overlaps_and_holds_itself(@ForAll("intervals") Interval one) {
        assertThat(one.overlaps(one)).isTrue();
        assertThat(one.holds(one)).isTrue();
    }

    @Property
    void what_is_held_overlaps_its_holder(@ForAll("intervals") Interval outer, @ForAll("intervals") Interval inner) {
        if (outer.holds(inner) && outer.end().isPresent()) {
            assertThat(outer.overlaps(inner)).isTrue();
        }
    }

    @Property
    void to_hold_passes_on(
            @ForAll("intervals") Interval a, @ForAll("intervals") Interval b, @ForAll("intervals") Interval c) {
        if (a.holds(b) && b.holds(c) && (a.end().isEmpty() || b.end().isPresent())) {
            assertThat(a.holds(c)).isTrue();
        }
    }

    @Property
    void to_touch_is_not_to_overlap(@ForAll("intervals") Interval one, @ForAll @IntRange(min = 1, max = 9) int length) {
        one.end().ifPresent(end -> assertThat(
                        one.overlaps(new Interval(end, Optional.of(end.plus(Duration.ofMinutes(length))))))
                .isFalse());
    }

    @Property
    void intervals_overlap_if_one_begins_within_the_other(
            @ForAll("intervals") Interval one, @ForAll("intervals") Interval other) {
        boolean begins = contains(one, other.start()) || contains(other, one.start());
        assertThat(one.overlaps(other)).isEqualTo(begins);
    }

    private static boolean contains(Interval time, Instant moment) {
        return !moment.isBefore(time.start()) && moment.isBefore(time.until());
    }

    @Property
    void an_end_that_does_not_follow_counts_as_open(@ForAll @IntRange(max = 9) int before) {
        assertThat(new Interval(at(9), Optional.of(at(9 - before)))).isEqualTo(new Interval(at(9), Optional.empty()));
    }

    @Property
    void a_timeline_finds_what_looking_at_everything_finds(
            @ForAll List<@From("intervals") Interval> times, @ForAll("intervals") Interval wanted) {
        List<Slot> slots = IntStream.range(0, times.size())
                .mapToObj(number -> slot(number, times.get(number)))
                .toList();
        assertThat(new Timeline(slots).overlapping(wanted).toList())
                .containsExactlyInAnyOrderElementsOf(slots.stream()
                        .filter(slot -> slot.time().overlaps(wanted))
                        .toList());
    }

    @Test
    void the_day_the_clocks_change_back_has_25_hours() {
        Edition edition = new Edition(Sample.congress(Map.of()));
        assertThat(IntStream.range(-100, 200)
                        .filter(quarters -> edition.dayOf(at(quarters)).equals("2026-10-25"))
                        .count())
                .isEqualTo(25 * 4);
    }

    @Test
    void the_hour_that_comes_twice_is_two_hours() {
        Interval first = between("2026-10-25T02:00:00+02:00", "2026-10-25T02:00:00+01:00");
        Interval second = between("2026-10-25T02:00:00+01:00", "2026-10-25T03:00:00+01:00");
        assertThat(first.length()).isEqualTo(Duration.ofHours(1));
        assertThat(first.overlaps(second)).isFalse();
    }

    private static Interval between(String start, String end) {
        return new Interval(
                OffsetDateTime.parse(start).toInstant(),
                Optional.of(OffsetDateTime.parse(end).toInstant()));
    }
}
