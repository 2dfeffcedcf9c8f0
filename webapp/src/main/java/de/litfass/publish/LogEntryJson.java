package de.litfass.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.litfass.type.Sha256;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A log entry as canonical JSON (RFC 8785), which its hash is taken of.
 *
 * <pre>
 * {"changes":[{"content":"&lt;SHA-256&gt;","id":…,"path":…,"workspace":…}],"previous":"&lt;SHA-256&gt;","reason":…,
 *  "sequence":7,"time":"2026-04-20T08:00:00Z","user":…}
 * </pre>
 *
 * A change without {@code content} took the item out of public.
 */
public final class LogEntryJson {

    private LogEntryJson() {}

    /** The canonical JSON of an entry; its {@code hash} is not part of them. */
    public static String of(LogEntry entry) {
        ObjectNode object = CanonicalJson.object();
        object.put("sequence", entry.sequence()).put("previous", entry.previous());
        object.put("time", entry.time().toString()).put("user", entry.user()).put("reason", entry.reason());
        ArrayNode changes = object.putArray("changes");
        entry.changes().forEach(change -> add(changes, change));
        return CanonicalJson.canonical(object);
    }

    private static void add(ArrayNode changes, LogEntry.Change change) {
        ObjectNode object = changes.addObject();
        object.put("id", change.id()).put("workspace", change.workspace()).put("path", change.path());
        change.content().ifPresent(hash -> object.put("content", hash));
    }

    /**
     * The entry that this text stands for, with the hash of its bytes.
     *
     * @throws IllegalStateException if it is damaged
     */
    public static LogEntry read(String canonical) {
        JsonNode object = CanonicalJson.read(canonical);
        List<LogEntry.Change> changes = new ArrayList<>();
        object.path("changes").forEach(change -> changes.add(change(change)));
        return new LogEntry(
                object.path("sequence").asLong(),
                CanonicalJson.text(object, "previous"),
                Instant.parse(CanonicalJson.text(object, "time")),
                CanonicalJson.text(object, "user"),
                CanonicalJson.text(object, "reason"),
                changes,
                Sha256.hex(canonical));
    }

    private static LogEntry.Change change(JsonNode object) {
        return new LogEntry.Change(
                CanonicalJson.text(object, "id"),
                CanonicalJson.text(object, "workspace"),
                CanonicalJson.text(object, "path"),
                Optional.ofNullable(object.path("content").textValue()));
    }
}
