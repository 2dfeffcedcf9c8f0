package de.litfass.module;

import de.litfass.type.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads content files as Magnolia 6.2 writes them: YAML exports and JCR system view XML. */
public final class ContentFiles {

    private ContentFiles() {}

    /** All {@code .yaml} and {@code .xml} files below the folder, sorted by path; none if there is no such folder. */
    public static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> ending(file).matches("yaml|xml") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("can't list " + folder, e);
        }
    }

    /**
     * The content of one file, named {@code <workspace>.<path with dots>.yaml} or {@code .xml}. Where a name contains
     * dots, the root node's name tells where the path of its parent ends.
     *
     * <p>YAML: {@code jcr:created} and {@code jcr:createdBy} are left out, dates keep the offset that is written, a
     * number with a point that no Double can hold becomes a Decimal. XML: all properties are kept, binaries are found by
     * their hash. Nodes named {@code MetaData} are left out of both.
     *
     * @param newIds gives an identifier to each node that has none
     * @return never throws for what a file may hold: the trouble is among the problems
     */
    public static ContentFile read(Path file, Supplier<String> newIds) {
        try {
            return ending(file).equals("xml")
                    ? new ContentXml(file, newIds).read()
                    : new ContentYaml(file, newIds).read();
        } catch (Unreadable e) {
            return failed(file, e.problem());
        } catch (IOException e) {
            String where = Place.start(file.toString()).toString();
            return failed(file, Problem.error(where, "can't be read: " + e.getMessage(), ""));
        }
    }

    private static ContentFile failed(Path file, Problem problem) {
        ContentFileName name = ContentFileName.of(file);
        return new ContentFile(
                file, name.workspace(), name.parentPath(List.of()), List.of(), Map.of(), List.of(problem));
    }

    private static String ending(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
