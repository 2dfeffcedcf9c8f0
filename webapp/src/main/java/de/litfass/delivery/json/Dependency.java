package de.litfass.delivery.json;

import de.litfass.publish.PublishedItem;
import de.litfass.publish.PublishedSnapshot;
import java.util.List;

/** One thing that a rendering read, and by which it can be told whether it still holds. */
public sealed interface Dependency {

    /** Whether a snapshot still says the same. */
    boolean holds(PublishedSnapshot snapshot);

    /** An item or folder in that state, wherever it was used. */
    record Item(String id, String hash) implements Dependency {
        @Override
        public boolean holds(PublishedSnapshot snapshot) {
            return snapshot.find(id).filter(item -> item.hash().equals(hash)).isPresent();
        }
    }

    /** A reference that led nowhere. */
    record Absent(String workspace, String id) implements Dependency {
        @Override
        public boolean holds(PublishedSnapshot snapshot) {
            return snapshot.find(id)
                    .filter(item -> item.content().workspace().equals(workspace))
                    .isEmpty();
        }
    }

    /** Which items and folders lie directly below a path. */
    record Children(String workspace, String path, List<String> ids) implements Dependency {
        @Override
        public boolean holds(PublishedSnapshot snapshot) {
            return snapshot.children(workspace, path).stream()
                    .map(PublishedItem::id)
                    .toList()
                    .equals(ids);
        }
    }
}
