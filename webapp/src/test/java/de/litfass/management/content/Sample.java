package de.litfass.management.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.litfass.type.ContentType;
import de.litfass.type.Messages;
import de.litfass.type.Node;
import de.litfass.type.Option;
import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import de.litfass.type.Rules;
import de.litfass.type.SubModel;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A content type with a property of every kind, and items of it. */
final class Sample {

    static final String SPEAKER = "11111111-1111-4111-8111-111111111111";
    static final String IMAGE = "jcr:33333333-3333-4333-8333-333333333333";

    static final ContentShape SHAPE = new ContentShape(type(), List.of("en"));

    /** Answers the key with its arguments, so that tests don't depend on wording. */
    static final Messages KEYS = (key, arguments) -> arguments.length == 0
            ? key
            : key + Arrays.stream(arguments).map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private Sample() {}

    static ObjectNode json(String text) {
        try {
            JsonNode read = JSON.readTree(text.replace('\'', '"'));
            return (ObjectNode) read;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    static Node node(String name, String id, String type, Map<String, Value> properties, Node... nodes) {
        return new Node(name, id, type, new TreeMap<>(properties), List.of(nodes));
    }

    /** A session with nothing but these. */
    static Node item(Map<String, Value> properties, Node... nodes) {
        return node("opening", "item", "kg:session", properties, nodes);
    }

    /** The list of links with these entries. */
    static Node links(Node... entries) {
        return node("links", "links", "mgnl:contentNode", Map.of(), entries);
    }

    static Node link(String name, String id, Map<String, Value> properties) {
        return node(name, id, "kg:link", properties);
    }

    private static ContentType type() {
        return new ContentType(
                "session",
                "congress",
                "sessions",
                "/",
                "kg:session",
                Map.of(),
                properties(),
                List.of(
                        new SubModel(
                                "link",
                                "kg:link",
                                List.of(
                                        translated(scalar("title", ValueType.STRING)),
                                        scalar("url", ValueType.STRING))),
                        new SubModel(
                                "place",
                                "kg:place",
                                List.of(scalar("name", ValueType.STRING), scalar("seats", ValueType.LONG)))),
                List.of("title"),
                "title");
    }

    private static List<Property> properties() {
        return List.of(
                translated(scalar("title", ValueType.STRING)),
                translated(Property.of("description", new PropertyType.RichText())),
                choice("status", false),
                choice("topics", true),
                scalar("track", ValueType.LONG),
                scalar("price", ValueType.DECIMAL),
                scalar("ratio", ValueType.DOUBLE),
                scalar("openEnded", ValueType.BOOLEAN),
                scalar("start", ValueType.DATE),
                several(scalar("dates", ValueType.DATE)),
                several(scalar("keywords", ValueType.STRING)),
                several(Property.of("speakers", new PropertyType.Reference("speaker"))),
                Property.of("image", new PropertyType.Asset()),
                several(Property.of("links", new PropertyType.SubModelType("link"))),
                Property.of("place", new PropertyType.SubModelType("place")),
                readOnly(scalar("code", ValueType.STRING)));
    }

    private static Property scalar(String name, ValueType type) {
        return Property.of(name, new PropertyType.Scalar(type));
    }

    private static Property several(Property property) {
        return with(property, true, property.i18n(), List.of());
    }

    private static Property translated(Property property) {
        return with(property, false, true, List.of());
    }

    private static Property choice(String name, boolean multiple) {
        List<Option> options = List.of(new Option("final", "final", "", false), new Option("tba", "tba", "", true));
        return with(scalar(name, ValueType.STRING), multiple, false, options);
    }

    private static Property with(Property property, boolean multiple, boolean i18n, List<Option> options) {
        return new Property(
                property.name(),
                property.type(),
                false,
                multiple,
                i18n,
                false,
                "",
                Optional.empty(),
                options,
                Rules.NONE);
    }

    private static Property readOnly(Property property) {
        return new Property(
                property.name(),
                property.type(),
                false,
                false,
                false,
                true,
                "",
                Optional.empty(),
                List.of(),
                Rules.NONE);
    }
}
