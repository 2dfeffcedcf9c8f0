package de.litfass.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The room on the disk that holds a folder, looked up at most every half second while there is plenty. */
final class FreeSpace {

    /** More than is written in half a second. */
    private static final long PLENTY = 1L << 30;

    private static final long KEPT = TimeUnit.MILLISECONDS.toNanos(500);

    private final Path folder;
    private final long least;
    private volatile Look last;

    private record Look(long nanoTime, long usable) {}

    /** @param least with less room than this, nothing is written */
    FreeSpace(Path folder, long least) {
        this.folder = folder;
        this.least = least;
        this.last = look();
    }

    /** Whether there is room to write. */
    boolean suffices() {
        boolean plenty = last.usable - least > PLENTY;
        if (!plenty || System.nanoTime() - last.nanoTime > KEPT) {
            last = look();
        }
        return last.usable >= least;
    }

    /** Whether there is room for so many bytes more; looked up now. */
    boolean suffices(long more) {
        last = look();
        return last.usable - more >= least;
    }

    String reason() {
        return "the disk has " + last.usable / 1_048_576 + " MiB left, less than the " + least / 1_048_576
                + " MiB that must stay free";
    }

    private Look look() {
        try {
            return new Look(System.nanoTime(), Files.getFileStore(folder).getUsableSpace());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
