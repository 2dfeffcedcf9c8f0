package de.litfass.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.litfass.type.Content;
import de.litfass.type.Node;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * Content and log entries as canonical JSON (RFC 8785): equal values have equal bytes, and so equal hashes.
 *
 * <pre>
 * {"node":{"id":…,"name":…,"nodes":[…],"properties":{"start":["Date","2026-04-28T10:00:00.000+02:00"],
 *  "speakers":["String",["…","…"]]},"type":"kg:session"},"path":"/…","workspace":"sessions"}
 * </pre>
 *
 * Values are always text under the name of their type, because JSON's numbers lose digits beyond 2^53.
 */
final class CanonicalJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CanonicalJson() {}

    static String of(Content content) {
        ObjectNode object = JSON.createObjectNode();
        object.put("workspace", content.workspace());
        object.put("path", content.path());
        object.set("node", json(content.node()));
        return canonical(object);
    }

    static Content content(String canonical) {
        JsonNode object = read(canonical);
        return new Content(text(object, "workspace"), text(object, "path"), node(object.path("node")));
    }

    static String canonical(JsonNode json) {
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(json)).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored JSON is damaged", e);
        }
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static String text(JsonNode object, String field) {
        JsonNode value = object.path(field);
        if (!value.isTextual()) {
            throw new IllegalStateException("stored JSON is damaged: no text '" + field + "'");
        }
        return value.textValue();
    }

    private static ObjectNode json(Node node) {
        ObjectNode object = JSON.createObjectNode();
        object.put("name", node.name()).put("id", node.id()).put("type", node.type());
        ObjectNode properties = object.putObject("properties");
        node.properties().forEach((name, value) -> properties.set(name, json(value)));
        ArrayNode nodes = object.putArray("nodes");
        node.nodes().forEach(child -> nodes.add(json(child)));
        return object;
    }

    private static ArrayNode json(Value value) {
        ArrayNode pair = JSON.createArrayNode().add(value.type().label());
        if (value.multiple()) {
            ArrayNode texts = pair.addArray();
            value.texts().forEach(texts::add);
            return pair;
        }
        return pair.add(value.text());
    }

    private static Node node(JsonNode object) {
        TreeMap<String, Value> properties = new TreeMap<>();
        object.path("properties")
                .properties()
                .forEach(entry -> properties.put(entry.getKey(), value(entry.getValue())));
        List<Node> nodes = new ArrayList<>();
        object.path("nodes").forEach(child -> nodes.add(node(child)));
        return new Node(text(object, "name"), text(object, "id"), text(object, "type"), properties, nodes);
    }

    private static Value value(JsonNode pair) {
        ValueType type = ValueType.of(pair.path(0).asText());
        if (!pair.path(1).isArray()) {
            return Value.of(type, pair.path(1).asText());
        }
        List<String> texts = new ArrayList<>();
        pair.path(1).forEach(text -> texts.add(text.asText()));
        return Value.multiple(type, texts);
    }
}
