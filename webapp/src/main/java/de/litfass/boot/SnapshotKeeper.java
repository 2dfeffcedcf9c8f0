package de.litfass.boot;

import de.litfass.publish.PublishedSnapshot;
import de.litfass.publish.SnapshotFile;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the newest snapshot to its file some seconds after a publication, and when it is closed. */
final class SnapshotKeeper implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SnapshotKeeper.class);
    private static final int EVERY_SECONDS = 5;

    private final SnapshotFile file;
    private final Supplier<PublishedSnapshot> newest;
    private final CountDownLatch closed = new CountDownLatch(1);
    private long kept;

    /** @param kept the sequence number of the snapshot that the file holds already; 0 if it holds none */
    SnapshotKeeper(SnapshotFile file, Supplier<PublishedSnapshot> newest, long kept) {
        this.file = file;
        this.newest = newest;
        this.kept = kept;
        Thread.ofPlatform().daemon().name("litfass-snapshot").start(this::work);
    }

    private void work() {
        try {
            while (!closed.await(EVERY_SECONDS, TimeUnit.SECONDS)) {
                keep();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void keep() {
        PublishedSnapshot snapshot = newest.get();
        if (snapshot.sequence() == kept) {
            return;
        }
        try {
            file.write(snapshot);
            kept = snapshot.sequence();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The snapshot could not be kept; the next start follows the log instead: {}", e.toString());
        }
    }

    @Override
    public void close() {
        closed.countDown();
        keep();
    }
}
