package de.litfass.repository;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;

/**
 * Keeps the journal from naming a state that is not all in the files. A compaction makes its own state the newest one
 * before it writes the last segment of it; were the journal to name that state, or one built upon it, a kill at this
 * moment would leave a store that does not open. Meanwhile only the compacting thread, which writes that segment first,
 * may write to the journal.
 */
final class JournalGate {

    /** Nothing was written to the journal; to be tried again when the gate is open. */
    static final class Closed extends IOException {

        private static final long serialVersionUID = 1;

        private Closed() {
            super("a compaction is about to end");
        }
    }

    /**
     * A compaction that goes on.
     *
     * @param switched whether its state is the newest one already
     */
    private record Passage(Thread compacting, BooleanSupplier switched, CountDownLatch over) {

        boolean isClosed() {
            return Thread.currentThread() != compacting && over.getCount() > 0 && switched.getAsBoolean();
        }
    }

    private volatile Optional<Passage> passage = Optional.empty();

    /** From now on this thread compacts. */
    void watch(BooleanSupplier switched) {
        passage = Optional.of(new Passage(Thread.currentThread(), switched, new CountDownLatch(1)));
    }

    /** The compacted state is in the files, or was given up. */
    void open() {
        passage.ifPresent(watched -> watched.over().countDown());
        passage = Optional.empty();
    }

    /** @throws Closed if the journal must not be written now */
    void pass() throws Closed {
        if (passage.filter(Passage::isClosed).isPresent()) {
            throw new Closed();
        }
    }

    /** Returns when the gate is open. */
    void await() throws InterruptedIOException {
        try {
            Optional<Passage> watched = passage;
            if (watched.isPresent()) {
                watched.get().over().await();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for a compaction to end");
        }
    }
}
