package de.litfass.management.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.litfass.type.Node;
import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an item holds, as the editing API shows it: declared properties under their stored names, sub-models as objects
 * with their {@code @id}. What the content type does not declare is not shown.
 */
public final class ContentJson {

    static final String ID = "@id";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ContentShape shape;

    private ContentJson(ContentShape shape) {
        this.shape = shape;
    }

    /** The object {@code content} of that item. */
    public static ObjectNode of(ContentShape shape, Node item) {
        return of(shape, item, shape.type().properties());
    }

    /** The same for a node that may have these properties. */
    static ObjectNode of(ContentShape shape, Node node, List<Property> properties) {
        return new ContentJson(shape).object(properties, node);
    }

    private ObjectNode object(List<Property> properties, Node node) {
        ObjectNode object = JSON.objectNode();
        for (Property property : properties) {
            node.properties().forEach((name, value) -> {
                if (isStoredAs(properties, property, name) && !holdsNodes(property)) {
                    value(property, value).ifPresent(json -> object.set(name, json));
                }
            });
            for (Node child : node.nodes()) {
                if (isStoredAs(properties, property, child.name())) {
                    child(property, child).ifPresent(json -> object.set(child.name(), json));
                }
            }
        }
        return object;
    }

    private boolean isStoredAs(List<Property> properties, Property property, String name) {
        return shape.stored(properties, name).filter(property::equals).isPresent();
    }

    private static boolean holdsNodes(Property property) {
        return property.type() instanceof PropertyType.SubModelType;
    }

    private Optional<JsonNode> child(Property property, Node child) {
        if (property.isNode()) {
            return Optional.of(subModel(property, child));
        }
        if (!property.isNodeList()) {
            return Optional.empty();
        }
        ArrayNode array = JSON.arrayNode();
        if (holdsNodes(property)) {
            child.nodes().forEach(entry -> array.add(subModel(property, entry)));
        } else {
            child.nodes().forEach(entry -> entry(entry).ifPresent(value -> array.add(single(value))));
        }
        return array.isEmpty() ? Optional.empty() : Optional.of(array);
    }

    private ObjectNode subModel(Property property, Node node) {
        ObjectNode object = JSON.objectNode().put(ID, node.id());
        object.setAll(object(shape.subModel(property), node));
        return object;
    }

    /** What a child node that stands for one date or option holds (Magnolia 6.2: in a property {@code field}). */
    static Optional<Value> entry(Node entry) {
        return entry.properties().entrySet().stream()
                .filter(property -> !property.getKey().contains(":"))
                .map(Map.Entry::getValue)
                .filter(value -> !value.texts().isEmpty())
                .findFirst();
    }

    /** A stored value; absent where it holds nothing. */
    static Optional<JsonNode> value(Property property, Value value) {
        if (value.texts().isEmpty()) {
            return Optional.empty();
        }
        if (!value.multiple() && !property.multiple()) {
            return Optional.of(single(value));
        }
        ArrayNode array = JSON.arrayNode();
        value.texts().forEach(text -> array.add(single(value.type(), text)));
        return Optional.of(array);
    }

    static JsonNode single(Value value) {
        return single(value.type(), value.text());
    }

    private static JsonNode single(ValueType type, String text) {
        return switch (type) {
            case BOOLEAN -> JSON.booleanNode(Boolean.parseBoolean(text));
            case LONG -> JSON.numberNode(Long.parseLong(text));
            case DOUBLE, DECIMAL -> DecimalNode.valueOf(new BigDecimal(text));
            default -> JSON.textNode(text);
        };
    }
}
