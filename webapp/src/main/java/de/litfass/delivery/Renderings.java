package de.litfass.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * How many pages may be made at once, so that a flood of questions that nobody asked before leaves room for all others.
 * For any number of threads.
 */
final class Renderings {

    private static final Duration SHORT = Duration.ofMillis(100);

    private final Semaphore places;
    private final Duration longestWait;

    /** @param longestWait for a place; who gets none by then is sent away */
    Renderings(int places, Duration longestWait) {
        this.places = new Semaphore(places);
        this.longestWait = longestWait;
    }

    /** One for each processor of this machine, after a short wait. */
    static Renderings ofThisMachine() {
        return new Renderings(Runtime.getRuntime().availableProcessors(), SHORT);
    }

    /** What is made; empty if there was no place for it. */
    <T> Optional<T> one(Supplier<T> make) {
        if (!place()) {
            return Optional.empty();
        }
        try {
            return Optional.of(make.get());
        } finally {
            places.release();
        }
    }

    private boolean place() {
        try {
            return places.tryAcquire(longestWait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
