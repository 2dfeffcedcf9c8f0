package de.litfass.benchmark;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What {@code benchmarks/run} says.
 *
 * @param scripts folder with the Lua scripts of wrk
 * @param work folder for all that is written; on the disk that is to be measured
 * @param java the command that starts a JVM, with its options
 */
record Setting(Path war, Path lightModules, Path scripts, Path work, List<String> java) {

    private static final int FOLDERS = 4;

    static Setting of(String[] arguments) {
        if (arguments.length <= FOLDERS) {
            throw new IllegalArgumentException(
                    "Needed: war, light modules, scripts, work folder, java and its options. Call benchmarks/run.");
        }
        return new Setting(
                path(arguments[0]),
                path(arguments[1]),
                path(arguments[2]),
                path(arguments[3]),
                Arrays.asList(arguments).subList(FOLDERS, arguments.length));
    }

    private static Path path(String text) {
        return Path.of(text).toAbsolutePath().normalize();
    }
}
