package de.litfass.module;

import de.litfass.type.Node;
import de.litfass.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Collects what a content file says about one node. */
final class NodeDraft {

    private final String name;
    private final TreeMap<String, Value> properties = new TreeMap<>();
    private final List<Node> nodes = new ArrayList<>();

    NodeDraft(String name) {
        this.name = name;
    }

    void put(String property, Value value) {
        properties.put(property, value);
    }

    /** Nodes of Magnolia 4 that held what {@code mgnl:} properties hold today are left out. */
    void add(Node node) {
        if (!node.name().equals("MetaData") && !node.type().equals("mgnl:metaData")) {
            nodes.add(node);
        }
    }

    /** The node; without identifier it gets a new one, without type it is a {@code mgnl:contentNode}. */
    Node node(Supplier<String> newIds) {
        Value id = properties.remove("jcr:uuid");
        Value type = properties.remove("jcr:primaryType");
        return new Node(
                name,
                id == null ? newIds.get() : id.text(),
                type == null ? "mgnl:contentNode" : type.text(),
                properties,
                nodes);
    }
}
