package de.litfass.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The jars that {@code java -jar} unpacked into the data folder, once for each version of the program. */
final class UnpackedWars {

    private static final Logger LOG = LoggerFactory.getLogger(UnpackedWars.class);

    private static final String GOING = "going-";

    private UnpackedWars() {}

    /** Removes those of other versions, which nobody runs while this process holds the data folder. */
    static void keepOnlyThis(Path data) {
        String unpacked = System.getProperty("litfass.unpacked", "");
        Path runs = data.resolve("run");
        if (unpacked.isEmpty() || !Files.isDirectory(runs)) {
            return;
        }
        try (Stream<Path> folders = Files.list(runs)) {
            folders.filter(folder -> !folder.equals(Path.of(unpacked))).toList().forEach(UnpackedWars::remove);
        } catch (IOException e) {
            LOG.info("can't list {}: {}", runs, e.toString());
        }
    }

    /** Under its own name the folder is whole or gone, wherever the deletion is cut short: a downgrade looks for it. */
    private static void remove(Path folder) {
        try {
            delete(isGoing(folder) ? folder : setAside(folder));
        } catch (IOException e) {
            LOG.info("can't remove {}: {}", folder, e.toString());
        }
    }

    /** Whether no version looks for a folder of that name. */
    private static boolean isGoing(Path folder) {
        return folder.getFileName().toString().startsWith(GOING);
    }

    /** Takes the folder's name away, where it is then. */
    static Path setAside(Path folder) throws IOException {
        return Files.move(folder, folder.resolveSibling(GOING + UUID.randomUUID()), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
