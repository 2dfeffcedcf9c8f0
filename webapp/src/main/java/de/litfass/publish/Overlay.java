package de.litfass.publish;

import de.litfass.plugin.Outlook;
import de.litfass.type.Content;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What would be public after a publication: the snapshot with the publication's changes laid over it. */
final class Overlay implements Outlook {

    private final PublishedSnapshot snapshot;
    private final Map<String, Content> added = new LinkedHashMap<>();
    private final Map<String, PublishedItem> removed = new LinkedHashMap<>();
    private final Map<Place, Map<String, Content>> placed = new HashMap<>();

    private record Place(String workspace, String path) {

        static Place of(Content content) {
            return new Place(content.workspace(), content.path());
        }
    }

    Overlay(PublishedSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    void add(Content content) {
        removed.remove(content.id());
        forget(content.id());
        added.put(content.id(), content);
        placed.computeIfAbsent(Place.of(content), empty -> new LinkedHashMap<>())
                .put(content.id(), content);
    }

    void remove(PublishedItem item) {
        forget(item.id());
        removed.put(item.id(), item);
    }

    private void forget(String id) {
        Optional.ofNullable(added.remove(id)).ifPresent(content -> placed.getOrDefault(Place.of(content), Map.of())
                .remove(id));
    }

    @Override
    public Optional<Content> find(String id) {
        if (removed.containsKey(id)) {
            return Optional.empty();
        }
        return Optional.ofNullable(added.get(id)).or(() -> snapshot.find(id).map(PublishedItem::content));
    }

    @Override
    public Stream<Content> in(String workspace) {
        Stream<Content> kept = snapshot.in(workspace).stream()
                .filter(item -> !removed.containsKey(item.id()) && !added.containsKey(item.id()))
                .map(PublishedItem::content);
        return Stream.concat(kept, added.values().stream().filter(content -> content.workspace()
                .equals(workspace)));
    }

    /** What would be at that path; more than one is a clash. */
    Stream<Content> at(String workspace, String path) {
        Stream<Content> kept = snapshot.at(workspace, path).stream()
                .filter(item -> !removed.containsKey(item.id()) && !added.containsKey(item.id()))
                .map(PublishedItem::content);
        return Stream.concat(kept, placed.getOrDefault(new Place(workspace, path), Map.of()).values().stream());
    }

    /** All that would be public. */
    Stream<Content> all() {
        return Stream.concat(
                        snapshot.workspaces().stream(), added.values().stream().map(Content::workspace))
                .distinct()
                .flatMap(this::in);
    }
}
