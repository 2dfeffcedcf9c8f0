package de.litfass.management.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.litfass.module.DeliveryEndpoint;
import de.litfass.type.ContentType;
import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The three calls of one delivery endpoint, as Magnolia has them: query, read node, {@code @nodes}. */
record EndpointPaths(DeliveryEndpoint endpoint, List<ContentType> types) {

    private static final String FILTER =
            " equals; other operators as `%s[op]`: `eq ne gt gte lt lte in not-in like null`, "
                    + "`a%%7Cb` for a or b, `in` and `not-in` take a range `a~b`";

    void addTo(ObjectNode paths) {
        String path = "/.rest/" + endpoint.path();
        paths.set(path, get("query", "A page of what is published", this::query));
        paths.set(path + "/{path}", get("read", "One item by its path", this::read));
        paths.set(path + "/{path}@nodes", get("nodes", "What lies directly in a folder, in order", this::nodes));
    }

    /** What distinguishes one call from the others. */
    @FunctionalInterface
    private interface Call {
        /** Adds its parameters and returns the schema of its answer. */
        ObjectNode describe(ArrayNode parameters);
    }

    private ObjectNode get(String call, String summary, Call described) {
        ObjectNode path = object();
        ObjectNode get = path.putObject("get");
        get.putArray("tags").add("delivery");
        get.put("operationId", call + ":" + endpoint.path());
        get.put("summary", summary + " (`" + endpoint.path() + "`)");
        get.putArray("security");
        ArrayNode parameters = get.putArray("parameters");
        ObjectNode schema = described.describe(parameters);
        parameter(parameters, "lang", "a language such as `de`; `all` shows all translations as stored", string());
        ObjectNode responses = get.putObject("responses");
        ObjectNode fine = responses.putObject("200").put("description", "`ETag` is strong; 304 for `If-None-Match`");
        fine.putObject("content").putObject("application/json").set("schema", schema);
        responses.putObject("400").put("$ref", "#/components/responses/Refused");
        responses.putObject("404").put("$ref", "#/components/responses/Refused");
        return path;
    }

    private ObjectNode query(ArrayNode parameters) {
        parameter(parameters, "q", "words of the item's own text", string());
        parameter(parameters, "orderBy", "`start desc,title`", string());
        parameter(parameters, "offset", "entries to skip", integer());
        parameter(parameters, "limit", "entries of a page; by default " + endpoint.limit(), integer());
        for (String special : List.of("@name", "@path", "@id", "@nodeType", "@ancestor")) {
            parameter(parameters, special, special + FILTER.formatted(special), string());
        }
        filters().forEach((name, type) -> parameter(parameters, name, name + FILTER.formatted(name), string(type)));
        ObjectNode page = object().put("type", "object");
        ObjectNode properties = page.putObject("properties");
        List.of("total", "offset", "limit").forEach(name -> properties.set(name, integer()));
        properties.set("results", list());
        return page;
    }

    private Map<String, PropertyType> filters() {
        Map<String, PropertyType> filters = new LinkedHashMap<>();
        for (ContentType type : types) {
            for (Property property : type.properties()) {
                boolean node = property.type() instanceof PropertyType.SubModelType || property.isNodeList();
                if (!node && !property.rules().internal()) {
                    filters.putIfAbsent(property.name(), property.type());
                }
            }
        }
        return filters;
    }

    private ObjectNode read(ArrayNode parameters) {
        inPath(parameters);
        return item();
    }

    private ObjectNode nodes(ArrayNode parameters) {
        inPath(parameters);
        return list();
    }

    private ObjectNode list() {
        ObjectNode list = object().put("type", "array");
        list.set("items", item());
        return list;
    }

    private ObjectNode item() {
        if (types.size() == 1) {
            return object().put("$ref", "#/components/schemas/" + ItemSchema.name(types.getFirst()));
        }
        return object().put("$ref", "#/components/schemas/" + ItemSchema.NODE);
    }

    private static void inPath(ArrayNode parameters) {
        ObjectNode parameter = parameters.addObject().put("name", "path").put("in", "path");
        parameter.put("required", true).put("description", "such as `mpsc-kongress-8/t1-01-eroeffnung`, with slashes");
        parameter.set("schema", string());
    }

    private static void parameter(ArrayNode parameters, String name, String description, ObjectNode schema) {
        ObjectNode parameter = parameters.addObject().put("name", name).put("in", "query");
        parameter.put("description", description);
        parameter.set("schema", schema);
    }

    private static ObjectNode string(PropertyType type) {
        ObjectNode schema = string();
        return switch (type.valueType()) {
            case DATE -> schema.put("description", "a day `2026-04-28` or a moment with milliseconds and offset");
            case BOOLEAN -> object().put("type", "boolean");
            case LONG -> integer();
            case DOUBLE, DECIMAL -> object().put("type", "number");
            default -> schema;
        };
    }

    private static ObjectNode string() {
        return object().put("type", "string");
    }

    private static ObjectNode integer() {
        return object().put("type", "integer");
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
