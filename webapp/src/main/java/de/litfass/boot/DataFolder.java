package de.litfass.boot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The data folder, held by this process alone. */
final class DataFolder implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /**
     * Takes hold of the folder, or makes it.
     *
     * @throws StartRefused if it can't be written or another process holds it
     */
    static DataFolder take(Path path) {
        try {
            Files.createDirectories(path);
            FileChannel channel = FileChannel.open(
                    path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            return new DataFolder(path, held(channel, path));
        } catch (IOException e) {
            throw new StartRefused(
                    "The data folder " + path + " can't be written (" + e
                            + "). Give a folder with --data in which this user may write.",
                    e);
        }
    }

    /** The channel with its lock; without one it is closed. */
    private static FileChannel held(FileChannel channel, Path path) throws IOException {
        boolean held = false;
        try {
            if (lock(channel) == null) {
                throw new StartRefused("The data folder " + path + " is in use by another Litfass" + holder(channel)
                        + ". Stop that one, or give this one its own folder with --data.");
            }
            note(channel);
            held = true;
            return channel;
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** Only tells others who holds the folder: a full disk is no reason not to deliver. */
    private static void note(FileChannel channel) {
        String process = Long.toString(ProcessHandle.current().pid());
        try {
            channel.truncate(0).write(StandardCharsets.UTF_8.encode(process));
        } catch (IOException e) {
            LOG.warn("The process can't be noted in the data folder: {}", e.toString());
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(20);
        channel.read(bytes, 0);
        String process = StandardCharsets.UTF_8.decode(bytes.flip()).toString();
        return process.matches("\\d+") ? " (process " + process + ")" : "";
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
