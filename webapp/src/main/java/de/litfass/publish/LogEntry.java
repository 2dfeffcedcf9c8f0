package de.litfass.publish;

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

    /**
     * What happened to one item.
     *
     * @param content SHA-256 of its canonical JSON; empty where the item ceased to be public
     */
    public record Change(String id, String workspace, String path, Optional<String> content) {}
}
