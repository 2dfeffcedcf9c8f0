package de.litfass.module;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads content files as Magnolia 6.2 writes them: YAML exports and JCR system view XML. */
public final class ContentFiles {

    private ContentFiles() {}

    /** All {@code .yaml} and {@code .xml} files below the folder, sorted by path; none if there is no such folder. */
    public static List<Path> in(Path folder) {
        return List.of();
    }

    /**
     * The content of one file, named {@code <workspace>.<path with dots>.yaml} or {@code .xml}.
     *
     * @param newIds gives an identifier to each node that has none
     * @return never throws for what a file may hold: the trouble is among the problems
     */
    public static ContentFile read(Path file, Supplier<String> newIds) {
        return new ContentFile(file, "", "/", List.of(), Map.of(), List.of());
    }
}
