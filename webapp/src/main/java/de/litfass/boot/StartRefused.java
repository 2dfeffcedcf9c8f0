package de.litfass.boot;

/** Litfass can't start; the message says why and what to do. */
final class StartRefused extends RuntimeException {

    StartRefused(String message) {
        super(message);
    }

    StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
