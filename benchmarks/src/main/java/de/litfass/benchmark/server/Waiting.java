package de.litfass.benchmark.server;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for something to come true. */
final class Waiting {

    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final Duration STEP = Duration.ofMillis(2);

    private Waiting() {}

    /**
     * Returns when it is true.
     *
     * @throws IllegalStateException after two minutes
     */
    static void until(String what, BooleanSupplier isTrue) {
        long begin = System.nanoTime();
        while (!isTrue.getAsBoolean()) {
            if (System.nanoTime() - begin > LONGEST.toNanos()) {
                throw new IllegalStateException("Waited two minutes in vain: " + what);
            }
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}
