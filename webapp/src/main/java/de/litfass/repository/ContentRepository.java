package de.litfass.repository;

import de.litfass.publish.PublicationLog;
import de.litfass.type.ContentTypes;
import de.litfass.type.Node;
import java.util.List;
import java.util.Map;

/** Everything that Litfass keeps. Safe for many threads; exactly one process may have a data folder open. */
@SuppressWarnings("DoNotCallSuggester") // the signatures come first, for those who build on them
public final class ContentRepository implements AutoCloseable {

    private ContentRepository() {}

    /**
     * Opens the data folder, or makes it.
     *
     * @throws IllegalStateException if another process has it open or it is damaged
     */
    public static ContentRepository open(Settings settings) {
        throw new UnsupportedOperationException();
    }

    /** Makes room for the content of these types: node types, workspaces, rights. Doing it again changes nothing. */
    public void register(ContentTypes types) {
        throw new UnsupportedOperationException();
    }

    public Accounts accounts() {
        throw new UnsupportedOperationException();
    }

    public Binaries binaries() {
        throw new UnsupportedOperationException();
    }

    public PublicationLog log() {
        throw new UnsupportedOperationException();
    }

    public StorageStatus storage() {
        throw new UnsupportedOperationException();
    }

    /**
     * A session in which that person works, under that person's rights. To be closed.
     *
     * @throws Refusal.Forbidden if there is no such account or it is disabled
     */
    public DraftSession session(String user) {
        throw new UnsupportedOperationException();
    }

    /**
     * Stores nodes side by side below a path, as the system and in one commit. What exists stays as it is; missing
     * folders are made. Into an existing folder or item the items below are imported one by one, by the same rule.
     *
     * @param binaries the bytes that Binary values name, by their hash
     */
    public ImportReport importNodes(
            String workspace, String parentPath, List<Node> nodes, Map<String, byte[]> binaries) {
        throw new UnsupportedOperationException();
    }

    /** Whether no workspace holds anything. */
    public boolean isEmpty() {
        throw new UnsupportedOperationException();
    }

    /** Whether that source of content was imported once, whatever has become of its content since. */
    public boolean hasImported(String source) {
        throw new UnsupportedOperationException();
    }

    /** Remembers that source as imported. */
    public void markImported(String source) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
