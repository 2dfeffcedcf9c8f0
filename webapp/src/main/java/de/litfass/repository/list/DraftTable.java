package de.litfass.repository.list;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All drafts of all workspaces at one moment. Never changes: a write makes the next one. */
public final class DraftTable {

    /** Nothing at all. */
    public static final DraftTable EMPTY = new DraftTable(Map.of(), Map.of());

    private final Map<String, DraftEntry> byId;
    private final Map<String, Map<String, DraftEntry>> workspaces;
    private final Map<String, Map<String, Integer>> children = new ConcurrentHashMap<>();

    private DraftTable(Map<String, DraftEntry> byId, Map<String, Map<String, DraftEntry>> workspaces) {
        this.byId = byId;
        this.workspaces = workspaces;
    }

    /** The draft of that identifier. */
    public Optional<DraftEntry> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The draft at that path. */
    public Optional<DraftEntry> at(String workspace, String path) {
        return Optional.ofNullable(paths(workspace).get(path));
    }

    /** All drafts of a workspace, in no promised order. */
    public Collection<DraftEntry> in(String workspace) {
        return paths(workspace).values();
    }

    /** How many items and folders lie directly in that one. */
    public int children(DraftEntry holder) {
        return children.computeIfAbsent(holder.workspace(), this::counted).getOrDefault(holder.path(), 0);
    }

    private Map<String, Integer> counted(String workspace) {
        Map<String, Integer> counts = new HashMap<>();
        in(workspace).forEach(entry -> counts.merge(entry.parentPath(), 1, Integer::sum));
        return counts;
    }

    private Map<String, DraftEntry> paths(String workspace) {
        return workspaces.getOrDefault(workspace, Map.of());
    }

    /** Begins the table that comes after this one. */
    public Edit edit() {
        return new Edit(this);
    }

    /** The next table while it is being made. Copies only the workspaces that it touches. */
    public static final class Edit {

        private final Map<String, DraftEntry> byId;
        private final Map<String, Map<String, DraftEntry>> workspaces;
        private final Map<String, Map<String, DraftEntry>> touched = new HashMap<>();

        private Edit(DraftTable before) {
            this.byId = new HashMap<>(before.byId);
            this.workspaces = new HashMap<>(before.workspaces);
        }

        /** Puts the entry in place of the one at its path. */
        public void put(DraftEntry entry) {
            DraftEntry before = touched(entry.workspace()).put(entry.path(), entry);
            if (before != null) {
                byId.remove(before.id(), before);
            }
            byId.put(entry.id(), entry);
        }

        /** Takes away what is at that path, and all below it. */
        public void remove(String workspace, String path) {
            touched(workspace).values().removeIf(entry -> {
                boolean gone = entry.path().equals(path) || entry.path().startsWith(path + "/");
                if (gone) {
                    byId.remove(entry.id(), entry);
                }
                return gone;
            });
        }

        /** Takes a whole workspace away. */
        public void remove(String workspace) {
            touched(workspace).values().forEach(entry -> byId.remove(entry.id(), entry));
            touched(workspace).clear();
        }

        private Map<String, DraftEntry> touched(String workspace) {
            return touched.computeIfAbsent(workspace, name -> {
                Map<String, DraftEntry> copy = new HashMap<>(workspaces.getOrDefault(name, Map.of()));
                workspaces.put(name, copy);
                return copy;
            });
        }

        /** The finished table; nothing may be put in afterwards. */
        public DraftTable table() {
            return new DraftTable(byId, workspaces);
        }
    }
}
