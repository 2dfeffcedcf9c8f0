package de.litfass.congress;

import de.litfass.type.Content;
import de.litfass.type.Node;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What nodes store, read as what it means. */
final class Stored {

    private Stored() {}

    /** The point in time that the property holds, if it holds one. */
    static Optional<Instant> moment(Node node, String property) {
        return node.property(property)
                .filter(value -> value.type() == ValueType.DATE)
                .flatMap(value -> value.dates().findFirst())
                .map(OffsetDateTime::toInstant);
    }

    /** Whether the property is set to true. */
    static boolean flag(Node node, String property) {
        return is(node, property, "true");
    }

    /** Whether the property holds exactly that text. */
    static boolean is(Node node, String property, String text) {
        return node.text(property).filter(text::equals).isPresent();
    }

    /** Whether the property is missing or shows nothing. */
    static boolean isBlank(Node node, String property) {
        return node.property(property).map(Value::isBlank).orElse(true);
    }

    /** The nodes of a list of sub-models. */
    static List<Node> list(Node node, String property) {
        return node.node(property).map(Node::nodes).orElse(List.of());
    }

    /** The session that a track or a workshop belongs to. */
    static Optional<String> holder(Content content) {
        return content.node().text(Kind.WORKSHOP.has(content) ? "session" : "parent");
    }

    /** Whether it is still meant to happen. */
    static boolean takesPlace(Content content) {
        return !is(content.node(), "status", "cancelled");
    }
}
