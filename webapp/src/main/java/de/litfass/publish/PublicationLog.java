package de.litfass.publish;

import de.litfass.type.Content;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The store of all publications: entries only ever added, contents under their SHA-256. Safe for many threads. */
public interface PublicationLog {

    /** The newest entry; empty before the first publication. */
    Optional<LogEntry> last();

    /** The entry of that sequence number, if it exists. */
    Optional<LogEntry> entry(long sequence);

    /** All entries after that sequence number, oldest first; 0 for all. The stream must be closed. */
    Stream<LogEntry> entriesAfter(long sequence);

    /**
     * The canonical JSON that was published under that hash.
     *
     * @throws IllegalStateException if the log does not hold it or its bytes have another hash: the store is damaged
     */
    byte[] content(String hash);

    /**
     * Adds an entry with the contents that are new in it, and marks the drafts: published ones at the revision that was
     * read, unpublished ones as not public. One commit: all or nothing. Not yet on disk when this returns; see
     * {@link #flush()}.
     *
     * @throws StaleDraft if one of the drafts is not at the given revision any more; nothing has changed then
     */
    void append(LogEntry entry, List<Published> published, List<String> unpublished);

    /** Returns when everything appended before the call is on disk. */
    void flush();

    /** One draft that becomes public: its revision, its content, and the canonical JSON under its hash. */
    record Published(Draft draft, Content content, byte[] canonical, String hash) {}

    /** A draft changed between the check and the commit of a publication. */
    final class StaleDraft extends RuntimeException {
        private final String id;

        public StaleDraft(String id) {
            super("draft " + id + " changed meanwhile");
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
