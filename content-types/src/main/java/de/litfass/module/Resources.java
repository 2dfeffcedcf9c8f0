package de.litfass.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of light modules, by resource path {@code /<module>/<path inside the module>}. */
record Resources(Path folder) {

    /** The file of that resource path, unless it is missing or lies outside its module. */
    Optional<Path> find(String resourcePath) {
        try {
            Path inside = Path.of(resourcePath.replaceFirst("^/+", "")).normalize();
            Path file = folder.resolve(inside);
            return Files.isRegularFile(file) && within(file, folder.resolve(inside.getName(0)))
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Whether the resource path climbs out of the folder of light modules. */
    static boolean leaves(String resourcePath) {
        int depth = 0;
        for (String part : resourcePath.split("/", -1)) {
            depth += part.equals("..") ? -1 : part.isEmpty() || part.equals(".") ? 0 : 1;
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    /** How a file is named in problems: its path from the folder of light modules, with slashes. */
    String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /** The files with that ending below a folder, sorted by path; none if there is no such folder. */
    List<Path> below(Path start, String ending, int depth) {
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start, depth)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .filter(file -> Files.isRegularFile(file) && within(file, module(file)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path module(Path file) {
        return folder.resolve(folder.relativize(file).getName(0));
    }

    private static boolean within(Path file, Path module) {
        try {
            return file.toRealPath().startsWith(module.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}
