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

/** The data folder, held by this process alone. */
final class DataFolder implements AutoCloseable {

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
            if (lock(channel) == null) {
                String holder = holder(channel);
                channel.close();
                throw new StartRefused("The data folder " + path + " is in use by another Litfass" + holder
                        + ". Stop that one, or give this one its own folder with --data.");
            }
            note(channel);
            return new DataFolder(path, channel);
        } catch (IOException e) {
            throw new StartRefused(
                    "The data folder " + path + " can't be written (" + e
                            + "). Give a folder with --data in which this user may write.",
                    e);
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(Long.MAX_VALUE - 1, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void note(FileChannel channel) throws IOException {
        String process = Long.toString(ProcessHandle.current().pid());
        channel.truncate(0).write(StandardCharsets.UTF_8.encode(process));
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
