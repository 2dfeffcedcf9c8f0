package de.litfass.boot;

import de.litfass.module.ContentFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder with content files, imported and published as one.
 *
 * @param name as the publication log names it, and what its files are remembered under: {@code congress/content} for a
 *     light module, else the path of the folder
 */
record ContentSource(String name, Path folder) {

    private static final List<String> IN_MODULES = List.of("content", "_dev/content-to-bootstrap");

    /** Those of the light modules in the order of their names, then those that the operator names. */
    static List<ContentSource> of(Path lightModules, List<Path> content) {
        List<ContentSource> sources = new ArrayList<>();
        for (Path module : children(lightModules)) {
            for (String inside : IN_MODULES) {
                String name = module.getFileName() + "/" + inside;
                sources.add(new ContentSource(name, module.resolve(inside)));
            }
        }
        content.forEach(folder -> sources.add(new ContentSource(folder.toString(), folder)));
        return sources;
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("can't list " + folder, e);
        }
    }

    List<Path> files() {
        return ContentFiles.in(folder);
    }

    /** What that file is remembered under. */
    String key(Path file) {
        return name + "/" + folder.relativize(file).toString().replace('\\', '/');
    }
}
