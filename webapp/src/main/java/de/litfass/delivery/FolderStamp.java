package de.litfass.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** Tells whether files of a module changed; looks at most once a second. */
final class FolderStamp {

    private static final long LOOK_NANOS = 1_000_000_000L;

    private final Path folder;
    private final LongSupplier nanoTime;
    private volatile long looked;
    private volatile int stamp;

    /** @param nanoTime tells as {@link System#nanoTime} does when it was looked last */
    FolderStamp(Path folder, LongSupplier nanoTime) {
        this.folder = folder;
        this.nanoTime = nanoTime;
        look();
    }

    /** Another number after names, sizes or times of files have changed. */
    int get() {
        if (nanoTime.getAsLong() - looked > LOOK_NANOS) {
            look();
        }
        return stamp;
    }

    private void look() {
        looked = nanoTime.getAsLong();
        stamp = 31 * state("litfass") + state("webresources");
    }

    private int state(String name) {
        try (Stream<Path> files = Files.walk(folder.resolve(name))) {
            return files.sorted().mapToInt(FolderStamp::state).reduce(17, (all, one) -> 31 * all + one);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static int state(Path path) {
        try {
            return Objects.hash(path, Files.getLastModifiedTime(path), Files.size(path));
        } catch (IOException e) {
            return path.hashCode();
        }
    }
}
