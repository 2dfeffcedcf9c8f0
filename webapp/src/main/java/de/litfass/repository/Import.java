package de.litfass.repository;

import de.litfass.type.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jackrabbit.oak.api.Root;
import org.apache.jackrabbit.oak.api.Tree;

/** One import: items where nothing is yet, folders on the way to them. */
final class Import {

    private final Root root;
    private final ItemWriting items;
    private final List<String> ids = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final List<Node> nodes;
    private final Set<String> taken;

    /** @param root as yet unchanged: each question for an id walks through all that was changed before it */
    Import(Root root, ItemWriting items, List<Node> nodes) {
        this.root = root;
        this.items = items;
        this.nodes = nodes;
        Usages usages = new Usages(root);
        this.taken = nodes.stream()
                .flatMap(Node::all)
                .map(Node::id)
                .filter(id -> !usages.identified(id).isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }

    ImportReport report() {
        return new ImportReport(ids, skipped);
    }

    void below(Place parent) {
        Tree tree = folder(parent);
        nodes.forEach(node -> add(tree, node));
    }

    private Tree folder(Place place) {
        Tree tree = root.getTree("/" + place.workspace());
        for (String name : place.names()) {
            Tree child = tree.getChild(name);
            tree = child.exists() ? child : addFolder(tree, name);
        }
        return tree;
    }

    private Tree addFolder(Tree parent, String name) {
        Tree folder = items.add(parent, new Node(name, "", Names.FOLDER, new TreeMap<>(), List.of()), Shared.SYSTEM);
        items.stampCreated(folder, Shared.SYSTEM);
        ids.add(DraftReading.content(folder).id());
        return folder;
    }

    private void add(Tree parent, Node node) {
        Tree present = parent.getChild(node.name());
        if (!present.exists()) {
            addItem(parent, node);
        } else {
            if (!node.type().equals(Names.FOLDER)) {
                skipped.add(Place.of(present.getPath()).path());
            }
            itemsBelow(node).forEach(child -> add(present, child));
        }
    }

    private void addItem(Tree parent, Node node) {
        List<Node> below = itemsBelow(node);
        List<Node> parts =
                node.nodes().stream().filter(child -> !isItemBelow(node, child)).toList();
        Tree tree = items.add(parent, free(node.withNodes(parts)), Shared.SYSTEM);
        ids.add(DraftReading.content(tree).id());
        below.forEach(child -> add(tree, child));
    }

    private List<Node> itemsBelow(Node node) {
        return node.nodes().stream().filter(child -> isItemBelow(node, child)).toList();
    }

    private boolean isItemBelow(Node node, Node child) {
        return node.type().equals(Names.FOLDER) || items.definitions().isItem(child.type());
    }

    /** The node with empty ids where theirs belong to other nodes already: those become new ones. */
    private Node free(Node node) {
        boolean free = taken.add(node.id());
        Node checked = node.withNodes(node.nodes().stream().map(this::free).toList());
        return free ? checked : new Node(node.name(), "", node.type(), checked.properties(), checked.nodes());
    }
}
