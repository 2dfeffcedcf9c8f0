package de.litfass.publish;

import de.litfass.type.Content;
import de.litfass.type.Sha256;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Everything that the public may read, as of one entry of the log. Never changes: publishing makes the next one.
 *
 * <p>A request takes the current snapshot once and answers from it alone, so that no answer mixes two publications.
 */
public final class PublishedSnapshot {

    /** Nothing is public: the state before the first publication. */
    public static final PublishedSnapshot EMPTY = new PublishedSnapshot(0, "", 0, Map.of(), Map.of());

    private final long sequence;
    private final String hash;
    private final int nextOrdinal;
    private final Map<String, PublishedItem> byId;
    private final Map<String, PublishedWorkspace> workspaces;

    private PublishedSnapshot(
            long sequence,
            String hash,
            int nextOrdinal,
            Map<String, PublishedItem> byId,
            Map<String, PublishedWorkspace> workspaces) {
        this.sequence = sequence;
        this.hash = hash;
        this.nextOrdinal = nextOrdinal;
        this.byId = byId;
        this.workspaces = workspaces;
    }

    /** These contents as if published in this order by one publication; for tests and tools. */
    public static PublishedSnapshot of(Collection<Content> contents) {
        List<PublishedItem> items = new ArrayList<>();
        for (Content content : contents) {
            items.add(new PublishedItem(items.size(), content, Sha256.hex(CanonicalJson.of(content))));
        }
        return restored(1, "", items, Map.of());
    }

    /** The snapshot that a file keeps: these items, each workspace as old as {@code changed} says. */
    static PublishedSnapshot restored(
            long sequence, String hash, List<PublishedItem> items, Map<String, Long> changed) {
        Map<String, PublishedItem> byId = new HashMap<>();
        Map<String, List<PublishedItem>> grouped = new TreeMap<>();
        for (PublishedItem item : items) {
            byId.put(item.id(), item);
            grouped.computeIfAbsent(item.content().workspace(), name -> new ArrayList<>())
                    .add(item);
        }
        Map<String, PublishedWorkspace> workspaces = new HashMap<>();
        grouped.forEach((name, group) ->
                workspaces.put(name, new PublishedWorkspace(group, changed.getOrDefault(name, sequence))));
        int next = items.stream().mapToInt(PublishedItem::ordinal).max().orElse(-1) + 1;
        return new PublishedSnapshot(sequence, hash, next, byId, workspaces);
    }

    /**
     * The snapshot after that entry, which must be the next of the log.
     *
     * @param contents gives the content for the hash that a change names
     */
    PublishedSnapshot with(LogEntry entry, Function<String, Content> contents) {
        if (entry.sequence() != sequence + 1 || !entry.previous().equals(hash)) {
            throw new IllegalStateException("entry " + entry.sequence() + " does not follow " + sequence);
        }
        Map<String, PublishedItem> items = new HashMap<>(byId);
        Set<String> touched = new TreeSet<>();
        int ordinal = nextOrdinal;
        for (LogEntry.Change change : entry.changes()) {
            PublishedItem before = items.remove(change.id());
            touched.add(change.workspace());
            if (change.content().isPresent()) {
                String contentHash = change.content().get();
                int number = before == null ? ordinal++ : before.ordinal();
                items.put(change.id(), new PublishedItem(number, contents.apply(contentHash), contentHash));
            }
        }
        return new PublishedSnapshot(entry.sequence(), entry.hash(), ordinal, items, regrouped(items, touched, entry));
    }

    private Map<String, PublishedWorkspace> regrouped(
            Map<String, PublishedItem> items, Set<String> touched, LogEntry entry) {
        Map<String, List<PublishedItem>> groups = new HashMap<>();
        for (PublishedItem item : items.values()) {
            String name = item.content().workspace();
            if (touched.contains(name)) {
                groups.computeIfAbsent(name, key -> new ArrayList<>()).add(item);
            }
        }
        Map<String, PublishedWorkspace> next = new HashMap<>(workspaces);
        touched.forEach(
                name -> next.put(name, new PublishedWorkspace(groups.getOrDefault(name, List.of()), entry.sequence())));
        return next;
    }

    /** The sequence number of the last publication in it; 0 before the first. */
    public long sequence() {
        return sequence;
    }

    /** The hash of the last log entry in it, which stands for all before it; empty before the first. */
    public String hash() {
        return hash;
    }

    /** The item or folder with that identifier. */
    public Optional<PublishedItem> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The item or folder exactly at that path. */
    public Optional<PublishedItem> at(String workspace, String path) {
        return workspace(workspace).at(path);
    }

    /** The items and folders directly below that path, in order of first publication; {@code /} for the top. */
    public List<PublishedItem> children(String workspace, String path) {
        return workspace(workspace).children(path);
    }

    /** All items and folders of that workspace, in order of first publication. */
    public List<PublishedItem> in(String workspace) {
        return workspace(workspace).items();
    }

    /** The workspaces of which something is or was public. */
    public Set<String> workspaces() {
        return Set.copyOf(workspaces.keySet());
    }

    /** The sequence number of the last publication that touched that workspace; 0 if none did. */
    public long changed(String workspace) {
        return workspace(workspace).changed();
    }

    private PublishedWorkspace workspace(String name) {
        return workspaces.getOrDefault(name, NOTHING);
    }

    private static final PublishedWorkspace NOTHING = new PublishedWorkspace(List.of(), 0);
}
