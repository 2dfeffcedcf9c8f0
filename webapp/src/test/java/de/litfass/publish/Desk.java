package de.litfass.publish;

import de.litfass.type.Content;
import de.litfass.type.Node;
import de.litfass.type.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Drafts in memory, of a person who may publish unless told otherwise. */
final class Desk implements DraftReader {

    private static final Draft.Stamp STAMP = new Draft.Stamp(Instant.EPOCH, "anna");

    final Map<String, Draft> drafts = new LinkedHashMap<>();
    boolean mayPublish = true;

    /** Puts an item with one property on the desk, in place of the one with that id. */
    Draft put(String id, String path, String property, String value) {
        return put(id, "kg:session", path, Map.of(property, Value.of(value)));
    }

    Draft folder(String id, String path) {
        return put(id, "mgnl:folder", path, Map.of());
    }

    Draft put(String id, String type, String path, Map<String, Value> properties) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        Content content = new Content("sessions", path, new Node(name, id, type, new TreeMap<>(properties), List.of()));
        long revision = Optional.ofNullable(drafts.get(id)).map(Draft::revision).orElse(0L) + 1;
        Draft draft =
                new Draft(content, revision, OptionalLong.empty(), STAMP, STAMP, Optional.empty(), Optional.empty());
        drafts.put(id, draft);
        return draft;
    }

    @Override
    public String user() {
        return "anna";
    }

    @Override
    public Optional<Draft> draft(String id) {
        return Optional.ofNullable(drafts.get(id));
    }

    @Override
    public List<Draft> ancestors(Content content) {
        List<Draft> found = new ArrayList<>();
        for (String path = content.parentPath();
                !path.equals("/");
                path = found.getFirst().content().parentPath()) {
            String wanted = path;
            found.addFirst(drafts.values().stream()
                    .filter(draft -> draft.content().path().equals(wanted))
                    .findFirst()
                    .orElseThrow());
        }
        return found;
    }

    @Override
    public boolean mayPublish(Content content) {
        return mayPublish;
    }
}
