package de.litfass.boot;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** Waits for something to come true. */
final class Patience {

    private static final Duration MOST = Duration.ofMinutes(3);
    private static final int BETWEEN_MILLIS = 50;

    private Patience() {}

    /** Asks again and again; fails when it takes far too long. */
    static void until(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + MOST.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("in vain waited until " + what);
            }
            pause(BETWEEN_MILLIS);
        }
    }

    /** Lets time pass. */
    static void pause(long millis) {
        try {
            boolean never = new CountDownLatch(1).await(millis, TimeUnit.MILLISECONDS);
            assert !never;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
