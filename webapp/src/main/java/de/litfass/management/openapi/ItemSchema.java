package de.litfass.management.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.litfass.type.ContentType;
import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import java.util.List;

/** The shape in which delivery answers an item, as a JSON schema. */
final class ItemSchema {

    /** The schema of any node; sub-models and resolved references are told apart no further. */
    static final String NODE = "delivery.node";

    private ItemSchema() {}

    static String name(ContentType type) {
        return "delivery." + type.name();
    }

    static ObjectNode node() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        schema.put(
                "description",
                "Properties under their names, one key for each sub-node; `@nodes` names the sub-nodes in order. A list"
                        + " of sub-models is a node whose sub-nodes are `0`, `1`, `2` ….");
        ObjectNode properties = schema.putObject("properties");
        List.of("@name", "@path", "@id", "@nodeType")
                .forEach(name -> properties.putObject(name).put("type", "string"));
        properties.putObject("@nodes").put("type", "array").putObject("items").put("type", "string");
        schema.putArray("required")
                .add("@name")
                .add("@path")
                .add("@id")
                .add("@nodeType")
                .add("@nodes");
        return schema;
    }

    /** Every property of the type; none is promised, because only what an item holds is delivered. Internal ones never are. */
    static ObjectNode of(ContentType type) {
        ObjectNode schema = node();
        ObjectNode properties = (ObjectNode) schema.get("properties");
        type.properties().stream()
                .filter(property -> !property.rules().internal())
                .forEach(property -> properties.set(property.name(), property(property)));
        return schema;
    }

    private static ObjectNode property(Property property) {
        boolean node = property.isNode() || property.isNodeList();
        ObjectNode one = node ? reference() : value(property);
        if (!property.multiple() || node) {
            return one;
        }
        ObjectNode many = JsonNodeFactory.instance.objectNode().put("type", "array");
        many.set("items", one);
        return many;
    }

    private static ObjectNode reference() {
        return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + NODE);
    }

    private static ObjectNode value(Property property) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        return switch (property.type()) {
            case PropertyType.Reference to -> either(schema, "the identifier, or the item itself where it is resolved");
            case PropertyType.Asset file ->
                either(schema, "the key, or the file with its `@link` where it is resolved");
            case PropertyType.Page page -> schema.put("type", "string");
            case PropertyType.RichText html -> schema.put("type", "string").put("contentMediaType", "text/html");
            case PropertyType.SubModelType subModel -> reference();
            case PropertyType.Scalar scalar -> scalar(schema, property);
        };
    }

    private static ObjectNode either(ObjectNode schema, String description) {
        schema.put("description", description);
        schema.putArray("type").add("string").add("object");
        return schema;
    }

    private static ObjectNode scalar(ObjectNode schema, Property property) {
        switch (property.type().valueType()) {
            case BOOLEAN -> schema.put("type", "boolean");
            case LONG -> schema.put("type", "integer");
            case DOUBLE, DECIMAL -> schema.put("type", "number");
            case DATE -> schema.put("type", "string").put("format", "date-time");
            default -> schema.put("type", "string");
        }
        if (!property.options().isEmpty()) {
            var values = schema.putArray("enum");
            property.options().forEach(option -> values.add(option.value()));
        }
        return schema;
    }
}
