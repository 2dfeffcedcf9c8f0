package de.litfass.management;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** One operation of the contract, with requests made from its description. */
public record Operation(String id, String method, String path, JsonNode document, JsonNode description) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** All operations of that document. */
    public static List<Operation> all(JsonNode document) {
        List<Operation> all = new ArrayList<>();
        document.get("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(method -> METHODS.contains(method.getKey()))
                .forEach(method -> all.add(new Operation(
                        method.getValue().path("operationId").asText(),
                        method.getKey().toUpperCase(Locale.ROOT),
                        path.getKey(),
                        document,
                        method.getValue()))));
        return all;
    }

    /** Whether anybody may call it. */
    public boolean isOpen() {
        return description.path("security").isArray()
                && description.path("security").isEmpty();
    }

    /** Whether it may change something. */
    public boolean changes() {
        return !method.equals("GET");
    }

    /** Whether it takes a form with a file. */
    public boolean takesFile() {
        return description.at("/requestBody/content").has("multipart/form-data");
    }

    /** Its address, with these values for what the path and the question need; {@code x} for what is not among them. */
    public String address(Map<String, JsonNode> values) {
        String filled = PARAMETER.matcher(path).replaceAll(found -> encoded(
                        values.getOrDefault(found.group(1), JSON.textNode("x")))
                .replaceFirst("^%2F", ""));
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : description.path("parameters")) {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("query")
                    && parameter.path("required").asBoolean()) {
                query.add(name + "=" + encoded(values.getOrDefault(name, JSON.textNode("x"))));
            }
        }
        return query.isEmpty() ? filled : filled + "?" + String.join("&", query);
    }

    @Override
    public String toString() {
        return id;
    }

    private static String encoded(JsonNode value) {
        return URLEncoder.encode(value.asText(), UTF_8);
    }

    /** A body with all that is required and all that has one of these values; empty where it takes none in JSON. */
    public String body(Map<String, JsonNode> values) {
        JsonNode schema =
                description.at("/requestBody/content").path("application/json").path("schema");
        return schema.isMissingNode() ? "" : value(schema, values).toString();
    }

    /** The names of all that its body in JSON may have. */
    public List<String> members() {
        JsonNode schema =
                description.at("/requestBody/content").path("application/json").path("schema");
        List<String> names = new ArrayList<>();
        resolved(schema).path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    private JsonNode value(JsonNode given, Map<String, JsonNode> values) {
        JsonNode schema = resolved(given);
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        return switch (schema.path("type").asText()) {
            case "object" -> object(schema, values);
            case "array" -> array(schema, values);
            case "integer", "number" -> JSON.numberNode(1);
            case "boolean" -> JSON.booleanNode(false);
            default -> JSON.textNode("x");
        };
    }

    private ArrayNode array(JsonNode schema, Map<String, JsonNode> values) {
        return JSON.arrayNode().add(value(schema.path("items"), values));
    }

    private ObjectNode object(JsonNode schema, Map<String, JsonNode> values) {
        ObjectNode object = JSON.objectNode();
        schema.path("properties").properties().forEach(property -> {
            String name = property.getKey();
            boolean required = schema.path("required").valueStream().anyMatch(one -> one.asText()
                    .equals(name));
            if (values.containsKey(name)) {
                object.set(name, values.get(name));
            } else if (required) {
                object.set(name, value(property.getValue(), values));
            }
        });
        return object;
    }
}
