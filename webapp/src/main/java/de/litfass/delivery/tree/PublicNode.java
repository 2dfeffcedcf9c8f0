package de.litfass.delivery.tree;

import de.litfass.publish.PublishedItem;
import de.litfass.type.Node;
import de.litfass.type.Value;
import java.util.List;
import java.util.Optional;

/**
 * A published node where it stands.
 *
 * @param unit the item or folder that it was published with, or that it is
 * @param path absolute path inside the workspace
 */
public record PublicNode(PublishedItem unit, Node node, String path, Visibility visibility) {

    public String workspace() {
        return unit.content().workspace();
    }

    /** Whether it is the item or folder itself and not a node inside it. */
    boolean isUnit() {
        return node.id().equals(unit.id());
    }

    /** The value of that property, if it is set and the public may see it. */
    public Optional<Value> property(String name) {
        return visibility.shows(name) ? node.property(name) : Optional.empty();
    }

    /** The stored names of the properties that the public may see, in their order. */
    public List<String> properties() {
        return node.properties().keySet().stream().filter(visibility::shows).toList();
    }

    /** The visible nodes inside this one that were published with it. */
    List<PublicNode> subNodes() {
        return node.nodes().stream()
                .filter(child -> visibility.shows(child.name()))
                .map(this::subNode)
                .toList();
    }

    private PublicNode subNode(Node child) {
        return new PublicNode(unit, child, path + "/" + child.name(), visibility.below(child.name(), child.type()));
    }
}
