package de.litfass.congress;

import de.litfass.type.Content;
import de.litfass.type.Node;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/** The 8th MPSC congress, as its content files have it. */
final class Seed {

    private static final Path FOLDER = Path.of("../../light-modules/congress/content");

    private Seed() {}

    static List<Content> contents() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .flatMap(file -> contents(file).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Content> contents(Path file) {
        String name = file.getFileName().toString();
        List<Content> found = new ArrayList<>();
        try {
            Map<String, Object> top = new Yaml().load(Files.readString(file));
            top.forEach((key, value) -> split(name.substring(0, name.indexOf('.')), "/", node(key, value), found));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void split(String workspace, String parent, Node node, List<Content> found) {
        boolean folder = node.type().equals("mgnl:folder");
        found.add(new Content(workspace, parent + node.name(), folder ? node.withNodes(List.of()) : node));
        if (folder) {
            node.nodes().forEach(child -> split(workspace, parent + node.name() + "/", child, found));
        }
    }

    private static Node node(String name, Object properties) {
        TreeMap<String, Value> values = new TreeMap<>();
        List<Node> nodes = new ArrayList<>();
        ((Map<?, ?>) properties).forEach((key, value) -> {
            if (value instanceof Map<?, ?> map) {
                nodes.add(node(key.toString(), map));
            } else {
                values.put(key.toString(), value(value));
            }
        });
        Value type = values.getOrDefault("jcr:primaryType", Value.of("mgnl:contentNode"));
        return new Node(name, values.getOrDefault("jcr:uuid", Value.of("")).text(), type.text(), values, nodes);
    }

    private static Value value(Object value) {
        return switch (value) {
            case Date date -> Value.of(date.toInstant().atOffset(ZoneOffset.UTC));
            case Boolean flag -> Value.of(flag);
            case Integer number -> Value.of(number.longValue());
            case List<?> list ->
                Value.multiple(
                        ValueType.STRING, list.stream().map(String::valueOf).toList());
            default -> Value.of(String.valueOf(value));
        };
    }
}
