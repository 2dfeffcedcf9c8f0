package de.litfass.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.jackrabbit.oak.segment.file.tar.TarPersistence;
import org.apache.jackrabbit.oak.segment.spi.persistence.SegmentNodeStorePersistence;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The store that is open now. Takes no writes while the disk is nearly full; after a failed write takes none until the
 * store was opened anew, which a background thread does as soon as there is room.
 */
final class Storage {

    private static final Logger LOG = LoggerFactory.getLogger(Storage.class);
    private static final int BALLAST_MEBIBYTES = 64;

    private final Path folder;
    private final UnaryOperator<SegmentNodeStorePersistence> disk;
    private final FreeSpace space;
    private final Ballast ballast;
    private final boolean guarded;
    private volatile OakStore store;
    private volatile String failure = "";
    private volatile boolean closed;
    private final Retry reopening = new Retry("litfass-reopen", this::reopened);

    /** @param disk how the files are reached, other than in production only in tests */
    Storage(Settings settings, UnaryOperator<SegmentNodeStorePersistence> disk) {
        this.folder = settings.data().resolve("segments");
        this.disk = disk;
        this.space = space(folder, settings.minFreeBytes());
        this.guarded = settings.minFreeBytes() > 0;
        this.ballast = new Ballast(settings.data().resolve("ballast"), BALLAST_MEBIBYTES);
        this.store = open();
        keepBallast();
        reopening.begin();
    }

    private static FreeSpace space(Path folder, long least) {
        try {
            return new FreeSpace(Files.createDirectories(folder), least);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private OakStore open() {
        SegmentNodeStorePersistence files = disk.apply(new TarPersistence(folder.toFile()));
        return new OakStore(folder, new WatchedPersistence(files, this::stop));
    }

    /** Without a limit to watch there is no reserve either: tests open many stores. */
    private void keepBallast() {
        if (guarded) {
            Thread.ofVirtual().start(() -> ballast.keep(space));
        }
    }

    /** The store to read from now. */
    OakStore store() {
        return store;
    }

    StorageStatus status() {
        if (!failure.isEmpty()) {
            return new StorageStatus(false, failure);
        }
        return space.suffices() ? StorageStatus.WRITABLE : new StorageStatus(false, space.reason());
    }

    /** Whether the disk has room for so many bytes more than must stay free. */
    boolean hasRoomFor(long bytes) {
        return space.suffices(bytes);
    }

    /** @throws Refusal.StorageRefused unless that store takes writes */
    void demandWritable(OakStore target) {
        if (target.hasFailed() || closed) {
            throw refused();
        }
        if (!space.suffices()) {
            throw new Refusal.StorageRefused(space.reason(), true);
        }
    }

    /** What the caller of a failed write is told. */
    Refusal.StorageRefused refused() {
        return new Refusal.StorageRefused(
                failure.isEmpty() ? "the storage was opened anew; try again" : failure, !space.suffices());
    }

    private void stop(IOException cause) {
        failure = "a write failed: " + reason(cause);
        LOG.error("{}; no writes until {} was opened anew", failure, folder, cause);
        ballast.release();
        reopening.ask();
    }

    /** In words for everybody: health tells it, and names no folder. */
    private static String reason(IOException cause) {
        return cause instanceof FileSystemException file
                ? Objects.requireNonNullElse(file.getReason(), "the store can't be reached")
                : Objects.requireNonNullElse(cause.getMessage(), "the store can't be written");
    }

    /** Whether the store takes writes, or nobody needs it any more. */
    private synchronized boolean reopened() {
        if (closed || !store.hasFailed()) {
            return true;
        }
        try {
            if (!space.suffices(0)) {
                return false;
            }
            store.close();
            store = open();
            if (store.hasFailed()) {
                return false;
            }
            failure = "";
            LOG.info("The storage in {} was opened anew and takes writes", folder);
            keepBallast();
            return true;
        } catch (RuntimeException e) {
            LOG.warn("The storage does not open yet: {}", e.toString());
            return false;
        }
    }

    synchronized void close() {
        if (!closed) {
            closed = true;
            store.close();
        }
    }
}
