package de.litfass.repository;

import de.litfass.repository.Compaction.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Compacts the store in the background, so that it does not grow for ever. Looks every few minutes whether it is worth it.
 * No write and no read fails for it; if it can't be done, the log says why and the store goes on growing.
 */
final class Compacting implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Compacting.class);
    private static final long EVERY_MINUTES = 10;
    private static final Duration AFTER_TROUBLE = Duration.ofHours(6);

    private final Shared shared;
    private final Clock clock;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Instant notBefore = Instant.MIN;

    Compacting(Shared shared) {
        this.shared = shared;
        this.clock = shared.settings().clock();
    }

    /** From now on it is looked after by itself. */
    Compacting begin() {
        Thread.ofPlatform().daemon().name("litfass-compaction").start(this::work);
        return this;
    }

    private void work() {
        try {
            while (!closed.await(EVERY_MINUTES, TimeUnit.MINUTES)) {
                compactIfDue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks once, and compacts if that is due; tells whether it did. */
    synchronized boolean compactIfDue() {
        OakStore store = shared.storage().store();
        if (clock.instant().isBefore(notBefore) || !shared.storage().status().writable()) {
            return false;
        }
        try {
            Optional<Kind> due = new CompactionPlan(store.compactions()).due(store.size(), clock.instant());
            return due.isPresent() && compacted(store, due.get());
        } catch (RuntimeException e) {
            trouble(e.toString());
            return false;
        }
    }

    /** Whether it came to its end; a full one begins only with room for everything once more. */
    private boolean compacted(OakStore store, Kind kind) {
        long before = store.size();
        if (kind == Kind.FULL && !shared.storage().hasRoomFor(before)) {
            trouble("for a while it needs " + mebibytes(before)
                    + " MiB of free space besides what must stay free; make room on the disk");
            return false;
        }
        try {
            shared.index().renew();
            store.compact(kind);
            LOG.info(
                    "The store was compacted ({}): {} MiB, before {} MiB",
                    kind,
                    mebibytes(store.size()),
                    mebibytes(before));
            return true;
        } catch (Compaction.Failed e) {
            trouble(e.reason());
            return false;
        }
    }

    private void trouble(String reason) {
        notBefore = clock.instant().plus(AFTER_TROUBLE);
        if (closed.getCount() > 0) {
            LOG.warn(
                    "The store was not compacted: {}. Everything works on, but it grows; tried again in {} hours",
                    reason,
                    AFTER_TROUBLE.toHours());
        }
    }

    private static long mebibytes(long bytes) {
        return bytes >> 20;
    }

    /** Begins no other one. One that runs is broken off when the store is closed. */
    @Override
    public void close() {
        closed.countDown();
    }
}
