package de.litfass.repository;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file that only takes up room, to be given back when the disk is full: opening a segment store after a failure needs
 * room for its unfinished file.
 */
final class Ballast {

    private static final Logger LOG = LoggerFactory.getLogger(Ballast.class);
    private static final int BLOCK = 1 << 20;

    private final Path file;
    private final int blocks;

    Ballast(Path file, int mebibytes) {
        this.file = file;
        this.blocks = mebibytes;
    }

    /** Takes up the room if the disk has it to spare. */
    synchronized void keep(FreeSpace space) {
        try {
            if (!Files.exists(file) && space.suffices((long) blocks * BLOCK)) {
                fill();
            }
        } catch (IOException e) {
            LOG.warn("No reserve kept at {}: {}", file, e.toString());
            release();
        }
    }

    private void fill() throws IOException {
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int i = 0; i < blocks; i++) {
                out.write(block);
            }
        }
    }

    /** Gives the room back. */
    synchronized void release() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warn("The reserve {} can't be given back: {}", file, e.toString());
        }
    }
}
