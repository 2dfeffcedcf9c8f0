package de.litfass.repository;

import de.litfass.publish.Draft;
import de.litfass.publish.Draft.Stamp;
import de.litfass.type.Content;
import de.litfass.type.Node;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jackrabbit.oak.api.PropertyState;
import org.apache.jackrabbit.oak.api.Tree;

/** Trees as drafts. An item ends where the next one begins: at a child with a revision of its own. */
final class DraftReading {

    private DraftReading() {}

    static boolean isItem(Tree tree) {
        return tree.exists() && tree.hasProperty(Names.REVISION);
    }

    static Draft draft(Tree tree) {
        Stamp created = stamp(tree, Names.CREATED, Names.CREATED_BY, stored(tree));
        return new Draft(
                content(tree),
                Properties.number(tree, Names.REVISION).orElse(1),
                Properties.number(tree, Names.PUBLISHED_REVISION),
                created,
                stamp(tree, Names.CHANGED, Names.CHANGED_BY, created),
                Properties.time(tree, Names.PUBLISHED).map(time -> stamp(tree, time, Names.PUBLISHED_BY)),
                Properties.time(tree, Names.WITHDRAWN).map(time -> stamp(tree, time, Names.WITHDRAWN_BY)));
    }

    static Content content(Tree tree) {
        Place place = Place.of(tree.getPath());
        return new Content(place.workspace(), place.path(), node(tree));
    }

    private static Stamp stored(Tree tree) {
        return stamp(tree, Names.JCR_CREATED, Names.JCR_CREATED_BY, new Stamp(Instant.EPOCH, ""));
    }

    private static Stamp stamp(Tree tree, String time, String user, Stamp otherwise) {
        return Properties.time(tree, time)
                .map(found -> stamp(tree, found, user))
                .orElse(otherwise);
    }

    private static Stamp stamp(Tree tree, Instant time, String user) {
        return new Stamp(time, Properties.string(tree, user).orElse(""));
    }

    private static Node node(Tree tree) {
        return new Node(
                tree.getName(),
                Properties.string(tree, Names.UUID).orElse(""),
                Properties.string(tree, Names.PRIMARY_TYPE).orElse(""),
                properties(tree),
                subNodes(tree));
    }

    private static SortedMap<String, Value> properties(Tree tree) {
        SortedMap<String, Value> all = new TreeMap<>();
        for (PropertyState property : tree.getProperties()) {
            if (Names.isContent(property.getName())) {
                all.put(property.getName(), Properties.value(property));
            }
        }
        List<String> mixins = Properties.strings(tree, Names.MIXIN_TYPES).stream()
                .filter(Names::isContentMixin)
                .toList();
        all.remove(Names.MIXIN_TYPES);
        if (!mixins.isEmpty()) {
            all.put(Names.MIXIN_TYPES, Value.multiple(ValueType.NAME, mixins));
        }
        return all;
    }

    private static List<Node> subNodes(Tree tree) {
        // All that lies in a folder is an item: there may be thousands, and none of them need be looked at.
        if (Properties.string(tree, Names.PRIMARY_TYPE).equals(Optional.of(Names.FOLDER))) {
            return List.of();
        }
        List<Node> nodes = new ArrayList<>();
        for (Tree child : tree.getChildren()) {
            if (isSubNode(child)) {
                nodes.add(node(child));
            }
        }
        return nodes;
    }

    /** Whether the child of an item belongs to it, rather than being an item or the store's own. */
    static boolean isSubNode(Tree child) {
        return Names.isContent(child.getName()) && !child.hasProperty(Names.REVISION);
    }
}
