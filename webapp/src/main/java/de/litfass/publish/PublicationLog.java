package de.litfass.publish;

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
    String content(String hash);

    /**
     * Adds an entry with the contents that are new in it, and marks the drafts. One commit: all or nothing. Not yet on
     * disk when this returns, but once the result was flushed.
     *
     * @throws StaleDraft if a draft is not at the revision that its mark names; nothing has changed then
     */
    Appended append(LogEntry entry, List<NewContent> contents, List<Mark> marks);

    /** An entry on its way to disk. */
    @FunctionalInterface
    interface Appended {

        /** Returns when the entry and all before it are on disk; throws if the entry was lost on the way. */
        void flush();
    }

    /** Canonical JSON that becomes part of the log, under its hash; storing the same hash twice is harmless. */
    record NewContent(String hash, String canonical) {}

    /** What the draft of that identifier shall know afterwards. */
    sealed interface Mark {

        String id();

        /** The draft must be at this revision still, and this revision is what is public now. */
        record Public(String id, long revision) implements Mark {}

        /** Nothing of the draft is public any more; it may be at any revision. */
        record NotPublic(String id) implements Mark {}
    }

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
