package de.litfass.benchmark.server;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for something to come true. */
final class Waiting {

    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Duration STEP = Duration.ofMillis(2);

    private Waiting() {}

    /**
     * Returns when it is true.
     *
     * @throws IllegalStateException after ten minutes
     */
    static void until(String what, BooleanSupplier isTrue) {
        long begin = System.nanoTime();
        while (!isTrue.getAsBoolean()) {
            if (System.nanoTime() - begin > LONGEST.toNanos()) {
                throw new IllegalStateException("Waited ten minutes in vain: " + what);
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}
