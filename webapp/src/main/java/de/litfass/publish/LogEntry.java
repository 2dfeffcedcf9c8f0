package de.litfass.publish;

import de.litfass.type.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One publication: what became public and what ceased to be, as one act.
 *
 * @param sequence counts from 1 without a gap
 * @param previous the {@link #hash()} of the entry before; empty for the first
 * @param hash SHA-256 of this entry's canonical JSON, in lower-case hexadecimal; it covers {@code previous}
 */
public record LogEntry(
        long sequence, String previous, Instant time, String user, String reason, List<Change> changes, String hash) {

    public LogEntry {
        changes = List.copyOf(changes);
    }

    /** The entry that follows {@code before}, with its hash computed. */
    static LogEntry after(Optional<LogEntry> before, Instant time, String user, String reason, List<Change> changes) {
        long sequence = before.map(LogEntry::sequence).orElse(0L) + 1;
        String previous = before.map(LogEntry::hash).orElse("");
        LogEntry entry = new LogEntry(sequence, previous, time, user, reason, changes, "");
        String hash = Sha256.hex(LogEntryJson.of(entry));
        return new LogEntry(sequence, previous, time, user, reason, changes, hash);
    }

    /**
     * What happened to one item.
     *
     * @param content SHA-256 of its canonical JSON; empty where the item ceased to be public
     */
    public record Change(String id, String workspace, String path, Optional<String> content) {}
}
