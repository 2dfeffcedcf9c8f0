package de.litfass.repository;

import java.io.IOException;
import java.io.InterruptedIOException;

/**
 * One flush for all who saved before it began. The first who asks leads and flushes; those who ask meanwhile wait, and
 * one of them leads the next flush for all of them.
 */
final class SharedFlush {

    /** What brings everything saved so far to disk. */
    @FunctionalInterface
    interface Disk {
        void flush() throws IOException;
    }

    private final Disk disk;
    private long asked;
    private long flushed;
    private long covered;
    private boolean flushing;

    SharedFlush(Disk disk) {
        this.disk = disk;
    }

    /** Returns when everything saved before the call is on disk. A failed flush is tried again by each who waited. */
    void await() throws IOException {
        long ticket = ticket();
        while (!isDone(ticket)) {
            lead();
        }
    }

    /** How many asked since the flush that runs now began. */
    synchronized int waiting() {
        return flushing ? (int) (asked - covered) : 0;
    }

    private synchronized long ticket() {
        return ++asked;
    }

    /** Whether the ticket is on disk; false makes the caller the leader. */
    private synchronized boolean isDone(long ticket) throws IOException {
        try {
            while (flushing && flushed < ticket) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the disk");
        }
        boolean done = flushed >= ticket;
        flushing = flushing || !done;
        return done;
    }

    private void lead() throws IOException {
        long newest = begin();
        boolean done = false;
        try {
            disk.flush();
            done = true;
        } finally {
            finish(done ? newest : 0);
        }
    }

    private synchronized long begin() {
        covered = asked;
        return covered;
    }

    private synchronized void finish(long ticket) {
        flushed = Math.max(flushed, ticket);
        flushing = false;
        notifyAll();
    }
}
