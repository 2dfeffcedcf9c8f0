package de.litfass.management.content;

import de.litfass.type.Node;
import de.litfass.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A node while it is being changed. What is not touched stays, children in their order, new ones behind. */
final class NodeEdit {

    private final Node before;
    private final SortedMap<String, Value> properties;
    private final List<Node> nodes;

    NodeEdit(Node before) {
        this.before = before;
        this.properties = new TreeMap<>(before.properties());
        this.nodes = new ArrayList<>(before.nodes());
    }

    Optional<Value> property(String name) {
        return Optional.ofNullable(properties.get(name));
    }

    Optional<Node> child(String name) {
        return before.node(name);
    }

    void set(String name, Value value) {
        properties.put(name, value);
    }

    /** Takes the property of that name away. */
    void removeProperty(String name) {
        properties.remove(name);
    }

    /** Takes the child node of that name away. */
    void removeChild(String name) {
        nodes.removeIf(child -> child.name().equals(name));
    }

    /** Puts the child in place of the one of its name. */
    void put(Node child) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).name().equals(child.name())) {
                nodes.set(i, child);
                return;
            }
        }
        nodes.add(child);
    }

    Node node() {
        return before.withProperties(properties).withNodes(nodes);
    }
}
