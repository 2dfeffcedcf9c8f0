package de.litfass.module;

import de.litfass.type.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one YAML document without building anything but plain values. */
final class YamlText {

    private static final int MOST_CHARACTERS = 3 * 1024 * 1024;

    private YamlText() {}

    /** The text of a file in UTF-8, without a byte order mark; or else a problem. */
    static Optional<String> of(Path path, String file, List<Problem> problems) {
        try {
            String text = Files.readString(path);
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (MalformedInputException e) {
            problems.add(Problem.error(file + ":1:1", "not encoded in UTF-8", "Save the file as UTF-8."));
        } catch (IOException e) {
            problems.add(Problem.error(file + ":1:1", "can't be read: " + e.getMessage(), ""));
        }
        return Optional.empty();
    }

    /** What the text says; an empty document is an empty mapping. Empty with a problem if it is not YAML. */
    static Optional<YamlValue> parse(String text, String file, List<Problem> problems) {
        try {
            Node node = text.length() > MOST_CHARACTERS ? tooLong(text, file) : compose(text);
            return Optional.of(
                    node == null
                            ? YamlValue.Mapping.empty(Place.start(file))
                            : new YamlTree(file, problems).value(node));
        } catch (MarkedYAMLException e) {
            Place place = e.getProblemMark() == null ? Place.start(file) : Place.of(file, e.getProblemMark());
            problems.add(Problem.error(place.toString(), "not YAML: " + e.getProblem(), "The file is left out."));
        } catch (YAMLException e) {
            problems.add(Problem.error(file + ":1:1", "not YAML: " + firstLine(e), "The file is left out."));
        } catch (Unreadable e) {
            problems.add(e.problem());
        }
        return Optional.empty();
    }

    private static Node tooLong(String text, String file) {
        String size = text.length() / 1024 + " KiB";
        throw new Unreadable(Place.start(file), "too long: " + size, "3 MiB are the most.");
    }

    private static @Nullable Node compose(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(50);
        options.setNestingDepthLimit(50);
        options.setCodePointLimit(MOST_CHARACTERS);
        return new Yaml(options).compose(new StringReader(text));
    }

    private static String firstLine(YAMLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
