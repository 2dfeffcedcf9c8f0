package de.litfass.boot;

import de.litfass.type.Problem;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the operator asked for, checked.
 *
 * @param contextPath where another server shows this application, such as {@code /litfass}; else empty
 * @param content folders with content files, imported after those of the light modules
 * @param publicUrl the address of this server for the public, without a slash at the end, as the operator gave it
 * @param minFreeBytes free space on the disk below which writes are refused
 * @param adminPassword sets the password of {@code superuser}
 */
public record Options(
        Command command,
        String host,
        int port,
        String contextPath,
        Path data,
        Path lightModules,
        List<Path> content,
        Optional<URI> publicUrl,
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
        /** Everything. */
        ALL,
        /** Editing and delivery, no public pages. */
        AUTHOR,
        /** Delivery and public pages, nothing that asks who somebody is. */
        DELIVERY;

        /** Whether editors may reach this machine. */
        public boolean edits() {
            return this != DELIVERY;
        }

        /** Whether the public reads its pages here. */
        public boolean showsPages() {
            return this != AUTHOR;
        }
    }

    public Options {
        content = List.copyOf(content);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return command + " with data in " + data;
    }

    /** The address of this server for the public, without a slash at the end. */
    public URI baseUrl() {
        return publicUrl.orElseGet(() -> URI.create("http://localhost:" + port + contextPath));
    }

    /** The same, on the port that was found where the operator left the choice to the machine. */
    Options onPort(int found) {
        return with(found, contextPath);
    }

    /** The same, shown by another server at that path. */
    Options below(String path) {
        return with(port, path);
    }

    private Options with(int newPort, String newPath) {
        return new Options(
                command,
                host,
                newPort,
                newPath,
                data,
                lightModules,
                content,
                publicUrl,
                role,
                maxLimit,
                minFreeBytes,
                adminPassword);
    }

    /** The options can't be followed; holds every problem at once. */
    public static final class Wrong extends RuntimeException {

        private static final long serialVersionUID = 1L;

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
