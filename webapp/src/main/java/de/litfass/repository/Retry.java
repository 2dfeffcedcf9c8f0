package de.litfass.repository;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Tries something in the background, once a second until it succeeds, each time it is asked to. At most one thread does
 * so, and none before {@link #begin}. Ends when its thread is interrupted, until it is asked again.
 */
final class Retry {

    private final String name;
    private final BooleanSupplier attempt;
    private boolean begun;
    private boolean asked;
    private boolean working;

    /** @param attempt tells whether it succeeded */
    Retry(String name, BooleanSupplier attempt) {
        this.name = name;
        this.attempt = attempt;
    }

    /** From now on what is asked for is done, and what was asked for before. */
    synchronized void begin() {
        begun = true;
        start();
    }

    synchronized void ask() {
        asked = true;
        start();
    }

    private void start() {
        if (begun && asked && !working) {
            working = true;
            Thread.ofPlatform().daemon().name(name).start(this::work);
        }
    }

    private void work() {
        while (takes()) {
            if (!attempt.getAsBoolean() && !waited()) {
                end();
                return;
            }
        }
    }

    /** Asked again while the attempt succeeds, there is another. */
    private synchronized boolean takes() {
        working = asked;
        asked = false;
        return working;
    }

    private boolean waited() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        ask();
        return true;
    }

    private synchronized void end() {
        working = false;
    }
}
