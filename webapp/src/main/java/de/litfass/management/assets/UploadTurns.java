package de.litfass.management.assets;

import de.litfass.management.rest.Refused;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets one file at a time into the memory, in the order in which they came. For any number of threads. */
final class UploadTurns {

    private static final String SOON = "10";

    private final Semaphore turn = new Semaphore(1, true);
    private final Duration longestWait;

    /** @param longestWait for a turn */
    UploadTurns(Duration longestWait) {
        this.longestWait = longestWait;
    }

    /** Something done with a file. */
    @FunctionalInterface
    interface Act<T> {
        T done() throws IOException;
    }

    /** @throws Refused with 503 if it is not its turn in time */
    <T> T one(Act<T> act) throws IOException {
        if (!isMine()) {
            throw Refused.of(503, "uploadsBusy").header("Retry-After", SOON);
        }
        try {
            return act.done();
        } finally {
            turn.release();
        }
    }

    private boolean isMine() {
        try {
            return turn.tryAcquire(longestWait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
