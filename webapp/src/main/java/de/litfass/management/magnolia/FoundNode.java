package de.litfass.management.magnolia;

import de.litfass.publish.Draft;
import de.litfass.type.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A node that a path leads to: an item itself, or one within it.
 *
 * @param steps names on the way from the item to the node; none for the item
 */
record FoundNode(Draft item, List<String> steps, Node node) {

    /** The node at that path inside the item, such as {@code /days/0}. */
    static Optional<FoundNode> in(Draft item, String path) {
        List<String> steps =
                path.isEmpty() ? List.of() : List.of(path.substring(1).split("/", -1));
        Optional<Node> node = Optional.of(item.content().node());
        for (String step : steps) {
            node = node.flatMap(found -> found.node(step));
        }
        return node.map(found -> new FoundNode(item, steps, found));
    }

    boolean isItem() {
        return steps.isEmpty();
    }

    /** The node of the same item that holds this one. */
    FoundNode holder() {
        List<String> outer = steps.subList(0, steps.size() - 1);
        return in(item, outer.isEmpty() ? "" : "/" + String.join("/", outer)).orElseThrow();
    }

    String path() {
        return isItem() ? item.content().path() : item.content().path() + "/" + String.join("/", steps);
    }

    /** The change of this node as one of the whole item; leaves the item as it is where the node is gone. */
    UnaryOperator<Node> inItem(UnaryOperator<Node> change) {
        return root -> changed(root, steps, change);
    }

    private static Node changed(Node node, List<String> steps, UnaryOperator<Node> change) {
        if (steps.isEmpty()) {
            return change.apply(node);
        }
        List<Node> children = new ArrayList<>(node.nodes());
        children.replaceAll(child ->
                child.name().equals(steps.getFirst()) ? changed(child, steps.subList(1, steps.size()), change) : child);
        return node.withNodes(children);
    }
}
