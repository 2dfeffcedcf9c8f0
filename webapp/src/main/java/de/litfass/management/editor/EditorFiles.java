package de.litfass.management.editor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of the built editing application. For any number of threads. */
@FunctionalInterface
public interface EditorFiles {

    /** System property that names a folder with a built editor to use instead of the packaged one. */
    String FOLDER = "litfass.editor";

    /**
     * The bytes of a file, such as {@code index.html} or {@code assets/index-BWfU5LCC.js}; empty if there is none.
     *
     * @param name made of names that are safe in a file system, with {@code /} between them
     */
    Optional<byte[]> read(String name) throws IOException;

    /** The editor of this war, or the one in the folder that {@link #FOLDER} names. */
    static EditorFiles found() {
        return Optional.ofNullable(System.getProperty(FOLDER))
                .map(folder -> inFolder(Path.of(folder)))
                .orElseGet(EditorFiles::packaged);
    }

    /** The editor on the class path. */
    static EditorFiles packaged() {
        return name -> {
            try (InputStream in = EditorFiles.class.getResourceAsStream("/de/litfass/editor/" + name)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            }
        };
    }

    /** The editor in a folder, for those who work on it. */
    static EditorFiles inFolder(Path folder) {
        return name -> {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        };
    }
}
