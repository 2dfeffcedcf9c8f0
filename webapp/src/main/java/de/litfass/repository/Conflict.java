package de.litfass.repository;

/** Someone else saved something that this save builds on; nothing has changed. */
final class Conflict extends RuntimeException {

    Conflict(Exception cause) {
        super(cause.getMessage(), cause);
    }
}
