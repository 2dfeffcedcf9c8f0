package de.litfass.repository;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.jackrabbit.oak.spi.state.NodeState;

/**
 * Where the items of a folder lie, in order and from a key on.
 *
 * <p>Reads names below Oak's access control, which costs a fraction of walking a session's nodes; what is found must be
 * opened in the person's own session before it is shown.
 */
final class DraftListing {

    private final Predicate<String> wanted;
    private final boolean deep;

    /** @param wanted which node types are listed; others are still looked into */
    DraftListing(Predicate<String> wanted, boolean deep) {
        this.wanted = wanted;
        this.deep = deep;
    }

    /** The places after that path, an item's own before those below it; lazily. */
    Stream<Place> after(NodeState root, Place folder, String after) {
        NodeState state = root.getChildNode(folder.workspace());
        for (String name : folder.names()) {
            state = state.getChildNode(name);
        }
        int depth = folder.names().size();
        List<String> key = new Place(folder.workspace(), after).names();
        key = key.subList(Math.min(depth, key.size()), key.size());
        return below(state, folder, key);
    }

    private Stream<Place> below(NodeState state, Place place, List<String> key) {
        String first = key.isEmpty() ? "" : key.getFirst();
        return names(state, first).stream().flatMap(name -> {
            NodeState child = state.getChildNode(name);
            if (!child.hasProperty(Names.REVISION)) {
                return Stream.empty();
            }
            boolean onKey = name.equals(first);
            Stream<Place> own = onKey || !wanted.test(type(child)) ? Stream.empty() : Stream.of(place.child(name));
            List<String> rest = onKey ? key.subList(1, key.size()) : List.of();
            return deep ? Stream.concat(own, below(child, place.child(name), rest)) : own;
        });
    }

    private static List<String> names(NodeState state, String from) {
        return StreamSupport.stream(state.getChildNodeNames().spliterator(), false)
                .filter(name -> name.compareTo(from) >= 0)
                .sorted()
                .toList();
    }

    private static String type(NodeState state) {
        String type = state.getName(Names.PRIMARY_TYPE);
        return type == null ? "" : type;
    }
}
