package de.litfass.repository;

import de.litfass.repository.Compaction.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.jackrabbit.oak.segment.file.GCJournal.GCJournalEntry;

/**
 * Which compaction is due next, going by those that were done.
 *
 * <p>A full one, once the store is about twice as big as after the last two. It takes room itself, because what it
 * replaces stays for all who read it just now. A tail one some time after it removes that.
 *
 * @param done all compactions of the store that came to their end, the oldest first
 */
record CompactionPlan(List<GCJournalEntry> done) {

    /** With less than this to gain, none is worth it. */
    static final long LEAST_GROWTH = 64L << 20;

    /** As long as somebody may go on reading what was read before. */
    static final Duration LONGEST_READING = Duration.ofHours(1);

    /** The one that is due now with a store of that size. */
    Optional<Kind> due(long size, Instant now) {
        if (endedFull()) {
            Instant readEnough = Instant.ofEpochMilli(done.getLast().getTs()).plus(LONGEST_READING);
            return Optional.of(Kind.TAIL).filter(kind -> !now.isBefore(readEnough));
        }
        long kept = done.isEmpty() ? 0 : done.getLast().getRepoSize();
        return Optional.of(Kind.FULL).filter(kind -> size - kept >= Math.max(LEAST_GROWTH, kept));
    }

    private boolean endedFull() {
        return fulls(done.size()) > fulls(done.size() - 1);
    }

    /** How many of the first were full ones. */
    private int fulls(int first) {
        return first <= 0 ? 0 : done.get(first - 1).getGcGeneration().getFullGeneration();
    }
}
