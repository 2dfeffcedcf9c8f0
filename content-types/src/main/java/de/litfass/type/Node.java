package de.litfass.type;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A node of content: a name, an identifier, a node type, properties in the order of their names, child nodes in theirs.
 *
 * <p>Holds what is stored, whether or not a content type declares it: unknown properties and nodes survive every trip.
 * Never changes.
 *
 * @param id the node's UUID; the same for ever, also after a move
 * @param type the primary node type, such as {@code kg:session}
 */
public record Node(String name, String id, String type, SortedMap<String, Value> properties, List<Node> nodes) {

    public Node {
        requireNonNull(name, "name");
        requireNonNull(id, "id");
        requireNonNull(type, "type");
        properties = Collections.unmodifiableSortedMap(new TreeMap<>(properties));
        nodes = List.copyOf(nodes);
    }

    /** The property of that name, if it is set. */
    public Optional<Value> property(String propertyName) {
        return Optional.ofNullable(properties.get(propertyName));
    }

    /** The first text of that property; empty if it is not set or blank. */
    public Optional<String> text(String propertyName) {
        return property(propertyName).map(Value::text).filter(text -> !text.isBlank());
    }

    /** The texts of that property, none if it is not set. */
    public List<String> texts(String propertyName) {
        return property(propertyName).map(Value::texts).orElse(List.of());
    }

    /** The child node of that name, if there is one. */
    public Optional<Node> node(String nodeName) {
        return nodes.stream().filter(node -> node.name().equals(nodeName)).findFirst();
    }

    /** This node and all below it, parents before children, in order. */
    public Stream<Node> all() {
        return Stream.concat(Stream.of(this), nodes.stream().flatMap(Node::all));
    }

    public Node withName(String newName) {
        return new Node(newName, id, type, properties, nodes);
    }

    public Node withProperties(SortedMap<String, Value> newProperties) {
        return new Node(name, id, type, newProperties, nodes);
    }

    public Node withNodes(List<Node> newNodes) {
        return new Node(name, id, type, properties, newNodes);
    }
}
