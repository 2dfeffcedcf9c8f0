package de.litfass.repository;

import de.litfass.type.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jackrabbit.oak.api.PropertyState;
import org.apache.jackrabbit.oak.api.Tree;

/** Brings a tree to the state of a node, touching only what differs. */
final class NodeWriting {

    private final Supplier<String> ids;

    NodeWriting(Supplier<String> ids) {
        this.ids = ids;
    }

    /** A new child with everything that the node holds; the mixins given come on top of its own. */
    Tree add(Tree parent, Node node, List<String> mixins) {
        Tree tree = child(parent, node.name());
        tree.setProperty(Properties.primaryType(node.type()));
        tree.setProperty(Names.UUID, node.id().isEmpty() ? ids.get() : node.id());
        if (!node.type().equals(Names.FOLDER)) {
            tree.setOrderableChildren(true);
        }
        write(tree, node, mixins);
        return tree;
    }

    private static Tree child(Tree parent, String name) {
        try {
            return parent.addChild(name);
        } catch (IllegalArgumentException e) {
            throw new Refusal.Invalid("'" + name + "' can't be the name of a node");
        }
    }

    /** Replaces properties and sub-nodes; the node's name, type and identity stay. */
    void write(Tree tree, Node node, List<String> mixins) {
        writeMixins(tree, node, mixins);
        removeOthers(tree, node.properties().keySet());
        node.properties().forEach((name, value) -> {
            if (Names.isContent(name) && !name.equals(Names.MIXIN_TYPES)) {
                Properties.set(tree, Properties.property(name, value));
            }
        });
        writeSubNodes(tree, node.nodes());
    }

    private static void writeMixins(Tree tree, Node node, List<String> mixins) {
        Set<String> all = new LinkedHashSet<>(mixins);
        node.texts(Names.MIXIN_TYPES).stream().filter(Names::isContentMixin).forEach(all::add);
        Properties.strings(tree, Names.MIXIN_TYPES).stream()
                .filter(mixin -> !Names.isContentMixin(mixin))
                .forEach(all::add);
        Properties.set(tree, Properties.names(Names.MIXIN_TYPES, List.copyOf(all)));
    }

    private static void removeOthers(Tree tree, Set<String> wanted) {
        List<String> removed = new ArrayList<>();
        for (PropertyState property : tree.getProperties()) {
            String name = property.getName();
            if (Names.isContent(name) && !name.equals(Names.MIXIN_TYPES) && !wanted.contains(name)) {
                removed.add(name);
            }
        }
        removed.forEach(tree::removeProperty);
    }

    private void writeSubNodes(Tree tree, List<Node> wanted) {
        Map<String, Tree> present = subNodes(tree);
        Map<String, Node> kept = new HashMap<>();
        wanted.forEach(node -> kept.put(node.name(), node));
        present.forEach((name, child) -> {
            if (!kept.containsKey(name) || !isSame(child, kept.get(name))) {
                child.remove();
            }
        });
        wanted.forEach(node -> writeSubNode(tree, node));
        order(tree, wanted.stream().map(Node::name).toList());
    }

    private void writeSubNode(Tree tree, Node node) {
        List<String> mixins = List.of(Names.REFERENCEABLE);
        Tree child = tree.getChild(node.name());
        if (!child.exists()) {
            add(tree, node, mixins);
        } else if (DraftReading.isSubNode(child)) {
            write(child, node, mixins);
        } else {
            throw new Refusal.NameTaken(Place.of(child.getPath()).path());
        }
    }

    private static Map<String, Tree> subNodes(Tree tree) {
        Map<String, Tree> found = new LinkedHashMap<>();
        for (Tree child : tree.getChildren()) {
            if (DraftReading.isSubNode(child)) {
                found.put(child.getName(), child);
            }
        }
        return found;
    }

    /** The same node by its id, or by name and type where the wanted one has no id. */
    private static boolean isSame(Tree child, Node wanted) {
        boolean sameType =
                Properties.string(child, Names.PRIMARY_TYPE).orElse("").equals(wanted.type());
        return sameType
                && (wanted.id().isEmpty()
                        || Properties.string(child, Names.UUID).orElse("").equals(wanted.id()));
    }

    private static void order(Tree tree, List<String> wanted) {
        if (!List.copyOf(subNodes(tree).keySet()).equals(wanted)) {
            wanted.forEach(name -> tree.getChild(name).orderBefore(null));
        }
    }
}
