package de.litfass.delivery;

import de.litfass.delivery.json.NodeJson;
import de.litfass.delivery.json.Rendered;
import de.litfass.delivery.json.View;
import de.litfass.delivery.tree.PublicNode;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Nodes as JSON, each rendered once for an endpoint and a language, and kept from one publication to the next as long as
 * all that the rendering read is unchanged.
 */
final class RenderedNodes {

    private final long capacity;
    private final ConcurrentHashMap<Key, Held> held = new ConcurrentHashMap<>();
    private final LongAdder weight = new LongAdder();

    RenderedNodes(long capacity) {
        this.capacity = capacity;
    }

    private record Key(String endpoint, String language, String id, String name) {}

    /** A rendering, and the snapshot for which it was last found to hold. */
    private record Held(Rendered rendered, long checkedAt) {}

    /**
     * The node as that view shows it.
     *
     * @param number of the snapshot that the view shows
     */
    Rendered of(PublicNode node, String name, View view, long number) {
        Key key = new Key(
                view.endpoint().path(), view.language().tag(), node.node().id(), name);
        Held known = held.get(key);
        if (known != null && known.checkedAt() == number) {
            return known.rendered();
        }
        if (known != null && holds(known.rendered(), view)) {
            held.put(key, new Held(known.rendered(), number));
            return known.rendered();
        }
        Rendered rendered = NodeJson.render(node, name, view);
        keep(key, new Held(rendered, number));
        return rendered;
    }

    private static boolean holds(Rendered rendered, View view) {
        return rendered.used().stream()
                .allMatch(dependency -> dependency.holds(view.tree().snapshot()));
    }

    private void keep(Key key, Held value) {
        long more =
                value.rendered().bytes().length + 128L * value.rendered().used().size() + 256L;
        if (weight.sum() + more > capacity) {
            held.clear();
            weight.reset();
        }
        held.put(key, value);
        weight.add(more);
    }
}
