package de.litfass.benchmark;

import de.litfass.benchmark.server.LitfassServer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * What {@code benchmarks/run} and {@code benchmarks/editor} say.
 *
 * @param tool folder with the Lua scripts of wrk, or the browser
 * @param work folder for all that is written; on the disk that is to be measured
 * @param java the command that starts a JVM, with its options
 */
record Setting(Path war, Path lightModules, Path tool, Path work, List<String> java) {

    private static final int FOLDERS = 4;
    private static final String PASSWORD = "benchmark-1848-Paulskirche";

    static Setting of(String[] arguments) {
        if (arguments.length <= FOLDERS) {
            throw new IllegalArgumentException(
                    "Needed: war, light modules, tool, work folder, java and its options. Call benchmarks/run.");
        }
        return new Setting(
                path(arguments[0]),
                path(arguments[1]),
                path(arguments[2]),
                path(arguments[3]),
                Arrays.asList(arguments).subList(FOLDERS, arguments.length));
    }

    /** Litfass with that content; its data lie in the work folder. */
    LitfassServer.Setup setup(Path content) {
        return new LitfassServer.Setup(java, war, lightModules, content, work, PASSWORD);
    }

    private static Path path(String text) {
        return Path.of(text).toAbsolutePath().normalize();
    }
}
