package de.litfass.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is public of one workspace. Never changes. */
final class PublishedWorkspace {

    private final List<PublishedItem> items;
    private final Map<String, PublishedItem> byPath = new HashMap<>();
    private final Map<String, List<PublishedItem>> byParent = new HashMap<>();
    private final long changed;

    PublishedWorkspace(Collection<PublishedItem> items, long changed) {
        this.items = items.stream()
                .sorted(Comparator.comparingInt(PublishedItem::ordinal))
                .toList();
        this.changed = changed;
        for (PublishedItem item : this.items) {
            byPath.put(item.content().path(), item);
            byParent.computeIfAbsent(item.content().parentPath(), path -> new ArrayList<>())
                    .add(item);
        }
    }

    List<PublishedItem> items() {
        return items;
    }

    Optional<PublishedItem> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    List<PublishedItem> children(String path) {
        return List.copyOf(byParent.getOrDefault(path, List.of()));
    }

    long changed() {
        return changed;
    }
}
