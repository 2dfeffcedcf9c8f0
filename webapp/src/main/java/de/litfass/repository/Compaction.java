package de.litfass.repository;

import java.io.IOException;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.apache.jackrabbit.oak.spi.gc.GCMonitor;
import org.slf4j.helpers.MessageFormatter;

/**
 * One compaction after another of one segment store, and what Oak tells of them.
 *
 * <p>A compaction writes the newest state once more, as a new generation, and removes the segments of all generations but
 * the last two: what is read by sessions opened since the compaction before it stays.
 */
final class Compaction extends GCMonitor.Empty {

    /** How much is written once more. */
    enum Kind {
        /** Everything but the bytes of binaries. */
        FULL,
        /** What was written since the last compaction. */
        TAIL
    }

    /** What is done by one. */
    @FunctionalInterface
    interface Run {
        void of(Kind kind) throws IOException;
    }

    /** It did not come to an end; the store is as it was. */
    static final class Failed extends Exception {

        private static final long serialVersionUID = 1;

        private final String reason;

        private Failed(String reason) {
            super(reason);
            this.reason = reason;
        }

        String reason() {
            return reason;
        }
    }

    private final WatchedPersistence watched;
    private volatile boolean compacted;
    private volatile String told = "";

    Compaction(WatchedPersistence watched) {
        this.watched = watched;
    }

    /**
     * Compacts, and returns when segments are removed from the store; their files go some seconds later.
     *
     * @param switched whether the compacted state is the newest one already
     */
    synchronized void run(Kind kind, Run run, BooleanSupplier switched) throws Failed {
        compacted = false;
        told = "";
        watched.gate().watch(switched);
        try {
            run.of(kind);
            end(switched);
        } catch (IOException | RuntimeException e) {
            told = words(e);
            end(switched);
        } finally {
            watched.gate().open();
        }
    }

    private void end(BooleanSupplier switched) throws Failed {
        if (!compacted && switched.getAsBoolean()) {
            watched.fail(new IOException("a compaction broke off: " + told));
        }
        if (!compacted || !told.isEmpty()) {
            throw new Failed(told);
        }
    }

    /** Called by Oak on the compacting thread as soon as the compacted state is on disk. */
    @Override
    public void compacted() {
        compacted = true;
        told = "";
        watched.gate().open();
    }

    @Override
    public void warn(String message, Object... arguments) {
        told = Objects.requireNonNullElse(
                MessageFormatter.arrayFormat(message, arguments).getMessage(), message);
    }

    @Override
    public void error(String message, Exception e) {
        told = message + ": " + words(e);
    }

    @Override
    public void skipped(String message, Object... arguments) {
        warn(message, arguments);
    }

    private static String words(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    }
}
