package de.litfass.management.rest;

import com.fasterxml.jackson.databind.JsonNode;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Holds a body against a schema of the contract and names every mistake with its place and the value found. Knows of
 * JSON Schema what the contract uses for bodies: {@code $ref}, {@code type}, {@code required}, {@code properties},
 * {@code additionalProperties}, {@code items}, {@code enum}, {@code maxItems}, {@code maxLength}.
 */
final class Shape {

    private static final int QUOTED = 60;

    private final JsonNode document;
    private final Messages messages;
    private final List<Problem> problems = new ArrayList<>();

    Shape(JsonNode document, Messages messages) {
        this.document = document;
        this.messages = messages;
    }

    List<Problem> check(JsonNode schema, JsonNode value) {
        check(schema, value, "");
        return List.copyOf(problems);
    }

    private void check(JsonNode given, JsonNode value, String where) {
        JsonNode schema = resolved(given);
        String type = schema.path("type").asText("");
        if (!isOf(type, value)) {
            problem(where, "json.type", messages.text("json.type." + type), quoted(value));
        } else if (value.isObject()) {
            checkObject(schema, value, where);
        } else if (value.isArray()) {
            checkArray(schema, value, where);
        } else {
            checkScalar(schema, value, where);
        }
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber() && value.canConvertToLong();
            case "number" -> value.isNumber();
            default -> true;
        };
    }

    private void checkObject(JsonNode schema, JsonNode value, String where) {
        JsonNode properties = schema.path("properties");
        for (JsonNode name : schema.path("required")) {
            if (!value.has(name.asText())) {
                problem(below(where, name.asText()), "json.missing", name.asText());
            }
        }
        boolean closed = schema.path("additionalProperties").isBoolean()
                && !schema.path("additionalProperties").asBoolean();
        value.properties().forEach(field -> {
            if (properties.has(field.getKey())) {
                check(properties.get(field.getKey()), field.getValue(), below(where, field.getKey()));
            } else if (closed) {
                problem(below(where, cut(field.getKey())), "json.unknown", cut(field.getKey()), names(properties));
            }
        });
    }

    private void checkArray(JsonNode schema, JsonNode value, String where) {
        int most = schema.path("maxItems").asInt(Integer.MAX_VALUE);
        if (value.size() > most) {
            problem(where, "json.tooMany", most, value.size());
            return;
        }
        for (int i = 0; i < value.size(); i++) {
            check(schema.path("items"), value.get(i), below(where, Integer.toString(i)));
        }
    }

    private void checkScalar(JsonNode schema, JsonNode value, String where) {
        int most = schema.path("maxLength").asInt(Integer.MAX_VALUE);
        if (value.isTextual() && value.textValue().length() > most) {
            problem(where, "json.tooLong", most, value.textValue().length());
        }
        List<String> choices =
                elements(schema.path("enum")).map(JsonNode::asText).toList();
        if (!choices.isEmpty() && !choices.contains(value.asText())) {
            problem(where, "json.choice", quoted(value), String.join(", ", choices));
        }
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private void problem(String where, String key, Object... arguments) {
        problems.add(Problem.error(where, messages.text(key, arguments), messages.text(key + ".hint", arguments)));
    }

    private static String below(String where, String name) {
        return where.isEmpty() ? name : where + "/" + name;
    }

    private static String names(JsonNode properties) {
        List<String> names = new ArrayList<>();
        properties.fieldNames().forEachRemaining(names::add);
        return String.join(", ", names);
    }

    private static String quoted(JsonNode value) {
        return cut(value.toString());
    }

    private static String cut(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }
}
