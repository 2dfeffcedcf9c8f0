package de.litfass.benchmark.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** What the disk takes to keep 4 kB for sure. */
public final class Fsync {

    private static final int TIMES = 200;
    private static final int BYTES = 4096;

    private Fsync() {}

    /** Milliseconds of each of many appends with an {@code fsync} behind it. */
    public static List<Double> millis(Path folder) {
        Path file = folder.resolve("fsync");
        List<Double> all = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE)) {
            for (int time = 0; time < TIMES; time++) {
                channel.write(ByteBuffer.allocate(BYTES));
                long begin = System.nanoTime();
                channel.force(false);
                all.add((System.nanoTime() - begin) / 1e6);
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
