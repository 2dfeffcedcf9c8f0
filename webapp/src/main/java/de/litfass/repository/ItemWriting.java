package de.litfass.repository;

import de.litfass.type.Content;
import de.litfass.type.Node;
import java.time.Clock;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jackrabbit.oak.api.Tree;

/** Writes items with what the repository notes on them. */
record ItemWriting(Definitions definitions, Clock clock, Supplier<String> ids) {

    /** A new item at revision 1, with its sub-nodes. */
    Tree add(Tree parent, Node node, String user) {
        Tree tree = new NodeWriting(ids).add(parent, node, List.of(Names.ITEM, Names.REFERENCEABLE));
        Properties.set(tree, Properties.now(Names.JCR_CREATED, clock));
        tree.setProperty(Names.JCR_CREATED_BY, user);
        index(tree);
        return tree;
    }

    /** Notes who made an item, for those that people make; an import keeps what the file says. */
    void stampCreated(Tree tree, String user) {
        tree.setProperty(Properties.now(Names.CREATED, clock));
        tree.setProperty(Names.CREATED_BY, user);
        stampChanged(tree, user);
    }

    /** Puts the node in place of what the item holds, as its next revision. */
    void replace(Tree tree, Node node, String user) {
        new NodeWriting(ids)
                .write(tree, node.withProperties(kept(tree, node)), List.of(Names.ITEM, Names.REFERENCEABLE));
        stampChanged(tree, user);
        index(tree);
    }

    /** The next revision of an item that itself stays as it is. */
    void index(Tree tree) {
        Content content = DraftReading.content(tree);
        tree.setProperty(Names.REVISION, Properties.number(tree, Names.REVISION).orElse(0) + 1);
        tree.setProperty(Names.SAVE, ids.get());
        Properties.set(tree, definitions.references(content));
    }

    void stampChanged(Tree tree, String user) {
        Properties.set(tree, Properties.now(Names.CHANGED, clock));
        tree.setProperty(Names.CHANGED_BY, user);
    }

    private static SortedMap<String, de.litfass.type.Value> kept(Tree tree, Node node) {
        SortedMap<String, de.litfass.type.Value> properties = new TreeMap<>(node.properties());
        properties.keySet().removeAll(Names.KEPT);
        DraftReading.content(tree).node().properties().forEach((name, value) -> {
            if (Names.KEPT.contains(name)) {
                properties.put(name, value);
            }
        });
        return properties;
    }
}
