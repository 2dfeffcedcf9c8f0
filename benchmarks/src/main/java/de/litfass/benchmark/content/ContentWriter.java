package de.litfass.benchmark.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Writes nodes as Magnolia exports them: one YAML file, properties before children. */
final class ContentWriter {

    private final StringBuilder yaml = new StringBuilder();
    private int depth;

    /** The identifier that belongs to a name, the same at each run. */
    static String id(String name) {
        return UUID.nameUUIDFromBytes(("litfass benchmark " + name).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    /** Begins a node; what follows belongs to it until it is closed. */
    ContentWriter open(String name, String type, String id) {
        line(quoted(name) + ":");
        depth++;
        return raw("jcr:primaryType", quoted(type)).raw("jcr:uuid", quoted(id));
    }

    ContentWriter close() {
        depth--;
        return this;
    }

    ContentWriter text(String property, String value) {
        return raw(property, quoted(value));
    }

    ContentWriter texts(String property, List<String> values) {
        return raw(property, values.stream().map(ContentWriter::quoted).collect(Collectors.joining(", ", "[", "]")));
    }

    /** A number, a truth value or a moment, which stands without quotes. */
    ContentWriter raw(String property, Object value) {
        line(quoted(property) + ": " + value);
        return this;
    }

    private void line(String text) {
        yaml.append("  ".repeat(depth)).append(text).append('\n');
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    String yaml() {
        return yaml.toString();
    }
}
