package de.litfass.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The jars that {@code java -jar} unpacked into the data folder, once for each version of the program. */
final class UnpackedWars {

    private static final Logger LOG = LoggerFactory.getLogger(UnpackedWars.class);

    private UnpackedWars() {}

    /** Removes those of other versions, which nobody runs while this process holds the data folder. */
    static void keepOnlyThis(Path data) {
        String unpacked = System.getProperty("litfass.unpacked", "");
        Path runs = data.resolve("run");
        if (unpacked.isEmpty() || !Files.isDirectory(runs)) {
            return;
        }
        try (Stream<Path> folders = Files.list(runs)) {
            folders.filter(folder -> !folder.equals(Path.of(unpacked))).forEach(UnpackedWars::remove);
        } catch (IOException e) {
            LOG.info("can't list {}: {}", runs, e.toString());
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            LOG.info("can't remove {}: {}", folder, e.toString());
        }
    }
}
