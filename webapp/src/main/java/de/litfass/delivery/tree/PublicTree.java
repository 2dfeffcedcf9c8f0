package de.litfass.delivery.tree;

import de.litfass.publish.PublishedItem;
import de.litfass.publish.PublishedSnapshot;
import de.litfass.type.ContentTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** One snapshot as a tree of nodes, without what the public may not see. */
public final class PublicTree {

    private final PublishedSnapshot snapshot;
    private final ContentTypes types;
    private final Map<Kind, Visibility> visibilities = new ConcurrentHashMap<>();

    /** The content of that snapshot, as far as the content types let the public see it. */
    public PublicTree(PublishedSnapshot snapshot, ContentTypes types) {
        this.snapshot = snapshot;
        this.types = types;
    }

    public PublishedSnapshot snapshot() {
        return snapshot;
    }

    /** The node exactly at that path; none at {@code /}. */
    public Optional<PublicNode> at(String workspace, String path) {
        Optional<PublicNode> unit = snapshot.at(workspace, path).map(this::node);
        int slash = path.lastIndexOf('/');
        if (unit.isPresent() || slash <= 0) {
            return unit;
        }
        return at(workspace, path.substring(0, slash)).stream()
                .flatMap(parent -> parent.subNodes().stream())
                .filter(child -> child.path().equals(path))
                .findFirst();
    }

    /** The item or folder with that identifier, if it is in that workspace. */
    public Optional<PublicNode> find(String workspace, String id) {
        return snapshot.find(id)
                .filter(item -> item.content().workspace().equals(workspace))
                .map(this::node);
    }

    /** The direct children: nodes published with this one first, then items and folders, each in their order. */
    public List<PublicNode> children(PublicNode parent) {
        Stream<PublicNode> units =
                parent.isUnit() ? children(parent.workspace(), parent.path()).stream() : Stream.empty();
        return Stream.concat(parent.subNodes().stream(), units).toList();
    }

    /** The items and folders directly below a path. */
    public List<PublicNode> children(String workspace, String path) {
        return snapshot.children(workspace, path).stream().map(this::node).toList();
    }

    /** All nodes of a workspace: items and folders in order of publication, each followed by the nodes inside it. */
    public Stream<PublicNode> all(String workspace) {
        return snapshot.in(workspace).stream().map(this::node).flatMap(PublicTree::withSubNodes);
    }

    private static Stream<PublicNode> withSubNodes(PublicNode node) {
        return Stream.concat(Stream.of(node), node.subNodes().stream().flatMap(PublicTree::withSubNodes));
    }

    private PublicNode node(PublishedItem item) {
        Kind kind = new Kind(item.content().workspace(), item.content().node().type());
        Visibility visibility = visibilities.computeIfAbsent(kind, missing -> Visibility.of(types, item.content()));
        return new PublicNode(item, item.content().node(), item.content().path(), visibility);
    }

    private record Kind(String workspace, String nodeType) {}
}
