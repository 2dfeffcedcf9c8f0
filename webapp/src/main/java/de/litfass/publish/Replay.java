package de.litfass.publish;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Follows the log from a snapshot to its end, and gives the snapshot there.
 *
 * <p>Checks the chain: every entry must follow the one before and carry its hash.
 */
public final class Replay {

    private record Place(int ordinal, String content) {}

    private final PublicationLog log;
    private final PublishedSnapshot start;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Long> changed = new HashMap<>();
    private long sequence;
    private String hash;
    private int nextOrdinal;

    private Replay(PublicationLog log, PublishedSnapshot start) {
        this.log = log;
        this.start = start;
        this.sequence = start.sequence();
        this.hash = start.hash();
        for (String workspace : start.workspaces()) {
            changed.put(workspace, start.changed(workspace));
            for (PublishedItem item : start.in(workspace)) {
                places.put(item.id(), new Place(item.ordinal(), item.hash()));
                nextOrdinal = Math.max(nextOrdinal, item.ordinal() + 1);
            }
        }
    }

    /**
     * The snapshot at the end of the log.
     *
     * @param start where to begin; {@link PublishedSnapshot#EMPTY} for the whole log
     * @throws IllegalStateException if the chain is broken or a content is damaged
     */
    public static PublishedSnapshot of(PublicationLog log, PublishedSnapshot start) {
        Replay replay = new Replay(log, start);
        try (Stream<LogEntry> entries = log.entriesAfter(start.sequence())) {
            entries.forEachOrdered(replay::follow);
        }
        return replay.snapshot();
    }

    private void follow(LogEntry entry) {
        if (entry.sequence() != sequence + 1 || !entry.previous().equals(hash)) {
            throw new IllegalStateException("the publication log is broken: entry " + entry.sequence()
                    + " does not follow entry " + sequence + "; restore the last backup");
        }
        sequence = entry.sequence();
        hash = entry.hash();
        entry.changes().forEach(this::follow);
    }

    private void follow(LogEntry.Change change) {
        changed.put(change.workspace(), sequence);
        Place before = places.remove(change.id());
        change.content()
                .ifPresent(content ->
                        places.put(change.id(), new Place(before == null ? nextOrdinal++ : before.ordinal(), content)));
    }

    private PublishedSnapshot snapshot() {
        if (sequence == start.sequence()) {
            return start;
        }
        List<PublishedItem> items = places.entrySet().stream()
                .map(place -> item(place.getKey(), place.getValue()))
                .toList();
        return PublishedSnapshot.restored(sequence, hash, items, changed);
    }

    private PublishedItem item(String id, Place place) {
        return start.find(id)
                .filter(item -> item.hash().equals(place.content()))
                .orElseGet(() -> new PublishedItem(
                        place.ordinal(), CanonicalJson.content(log.content(place.content())), place.content()));
    }
}
