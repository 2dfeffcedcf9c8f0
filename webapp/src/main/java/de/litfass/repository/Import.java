package de.litfass.repository;

import de.litfass.type.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jackrabbit.oak.api.Root;
import org.apache.jackrabbit.oak.api.Tree;

/** One import: items where nothing is yet, folders on the way to them. */
final class Import {

    private final Root root;
    private final ItemWriting items;
    private final List<String> ids = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    Import(Root root, ItemWriting items) {
        this.root = root;
        this.items = items;
    }

    ImportReport report() {
        return new ImportReport(ids, skipped);
    }

    void add(Place parent, List<Node> nodes) {
        nodes.forEach(this::lookUp);
        Tree tree = folder(parent);
        nodes.forEach(node -> add(tree, node));
    }

    /** Before anything is changed: each question takes longer the more there is that is not stored yet. */
    private void lookUp(Node node) {
        if (!new Usages(root).identified(node.id()).isEmpty()) {
            used.add(node.id());
        }
        node.nodes().forEach(this::lookUp);
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
                node.nodes().stream().filter(child -> !below.contains(child)).toList();
        Tree tree = items.add(parent, free(node.withNodes(parts)), Shared.SYSTEM);
        ids.add(DraftReading.content(tree).id());
        below.forEach(child -> add(tree, child));
    }

    private List<Node> itemsBelow(Node node) {
        boolean folder = node.type().equals(Names.FOLDER);
        return node.nodes().stream()
                .filter(child -> folder || items.definitions().isItem(child.type()))
                .toList();
    }

    /** The node with empty ids where theirs belong to other nodes already: those become new ones. */
    private Node free(Node node) {
        boolean free = taken.add(node.id()) && !used.contains(node.id());
        Node checked = node.withNodes(node.nodes().stream().map(this::free).toList());
        return free ? checked : new Node(node.name(), "", node.type(), checked.properties(), checked.nodes());
    }
}
