package de.litfass.repository;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.repository.Compaction.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jackrabbit.oak.segment.file.GCJournal.GCJournalEntry;
import org.apache.jackrabbit.oak.segment.file.tar.GCGeneration;
import org.junit.jupiter.api.Test;

class CompactionPlanTest {

    private static final long MIB = 1 << 20;
    private static final Instant NOW = Congress.NOON;
    private static final GCJournalEntry FULL = entry(300, Duration.ofHours(3), 1, 1);
    private static final GCJournalEntry TAIL = entry(100, Duration.ofHours(2), 2, 1);

    @Test
    void a_store_that_was_never_compacted_is_so_once_it_is_worth_it() {
        assertThat(due(63)).isEmpty();
        assertThat(due(64)).contains(Kind.FULL);
    }

    @Test
    void a_full_one_is_followed_by_a_tail_one_when_nobody_reads_any_more_what_was_before_it() {
        GCJournalEntry justNow = entry(300, Duration.ofMinutes(59), 1, 1);

        assertThat(due(1_000, justNow)).isEmpty();
        assertThat(due(300, FULL)).contains(Kind.TAIL);
    }

    @Test
    void after_both_nothing_is_due_until_the_store_is_twice_as_big() {
        assertThat(due(199, FULL, TAIL)).isEmpty();
        assertThat(due(200, FULL, TAIL)).contains(Kind.FULL);
    }

    @Test
    void a_small_store_may_grow_by_more_than_it_holds() {
        GCJournalEntry small = entry(10, Duration.ofHours(2), 2, 1);

        assertThat(due(73, FULL, small)).isEmpty();
        assertThat(due(74, FULL, small)).contains(Kind.FULL);
    }

    @Test
    void a_full_one_that_stood_in_for_a_tail_one_is_followed_by_a_tail_one_too() {
        assertThat(due(100, FULL, entry(100, Duration.ofHours(2), 2, 2))).contains(Kind.TAIL);
    }

    private static java.util.Optional<Kind> due(long mebibytes, GCJournalEntry... done) {
        return new CompactionPlan(Stream.of(done).toList()).due(mebibytes * MIB, NOW);
    }

    private static GCJournalEntry entry(long mebibytes, Duration ago, int generation, int fullGeneration) {
        return new GCJournalEntry(
                mebibytes * MIB,
                0,
                NOW.minus(ago).toEpochMilli(),
                GCGeneration.newGCGeneration(generation, fullGeneration, true),
                0,
                List.of(generation, fullGeneration).toString());
    }
}
