package de.litfass.boot;

import de.litfass.type.Problem;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the operator asked for, checked.
 *
 * @param content folders with content files, imported after those of the light modules
 * @param baseUrl the address of this server for the public, without a slash at the end
 * @param minFreeBytes free space on the disk below which writes are refused
 * @param adminPassword sets the password of {@code superuser}
 */
public record Options(
        Command command,
        String host,
        int port,
        Path data,
        Path lightModules,
        List<Path> content,
        URI baseUrl,
        Role role,
        int maxLimit,
        long minFreeBytes,
        Optional<String> adminPassword) {

    /** What the program shall do. */
    public enum Command {
        /** Answers requests until it is told to stop. */
        SERVE,
        /** Imports and publishes content into the store, then ends. */
        IMPORT,
        /** Prints how to call it. */
        HELP
    }

    /** What a machine does. */
    public enum Role {
        ALL,
        AUTHOR,
        DELIVERY;

        /** Whether editors may reach this machine. */
        public boolean edits() {
            return this != DELIVERY;
        }
    }

    public Options {
        content = List.copyOf(content);
    }

    /** The same on the port that was found; port 0 leaves the choice to the machine. */
    Options onPort(int found) {
        URI url = baseUrl.getPort() == 0 ? URI.create(baseUrl.toString().replaceFirst(":0$", ":" + found)) : baseUrl;
        return new Options(
                command, host, found, data, lightModules, content, url, role, maxLimit, minFreeBytes, adminPassword);
    }

    /** The command line can't be followed; holds every problem at once. */
    public static final class Wrong extends RuntimeException {
        private final transient List<Problem> problems;

        public Wrong(List<Problem> problems) {
            super(problems.toString());
            this.problems = List.copyOf(problems);
        }

        public List<Problem> problems() {
            return problems;
        }
    }
}
