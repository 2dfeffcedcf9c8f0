package de.litfass.repository;

import de.litfass.publish.PublicationLog;
import de.litfass.type.ContentTypes;
import de.litfass.type.Node;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jackrabbit.oak.segment.spi.persistence.SegmentNodeStorePersistence;

/** Everything that Litfass keeps. Safe for many threads; exactly one process may have a data folder open. */
public final class ContentRepository implements AutoCloseable {

    private final Shared shared;
    private final Accounts accounts;
    private final Binaries binaries;
    private final PublicationLog log;
    private final Founding founding;
    private final Compacting compacting;

    private ContentRepository(Shared shared) {
        this.shared = shared;
        this.founding = new Founding(shared);
        founding.found();
        this.accounts = new Accounts(shared);
        this.binaries = new Binaries(shared);
        this.log = new LogTree(shared);
        this.compacting = new Compacting(shared).begin();
    }

    /**
     * Opens the data folder, or makes it.
     *
     * @throws IllegalStateException if another process has it open or it is damaged
     */
    public static ContentRepository open(Settings settings) {
        return open(settings, UnaryOperator.identity());
    }

    /** @param disk puts something between the store and its files */
    static ContentRepository open(Settings settings, UnaryOperator<SegmentNodeStorePersistence> disk) {
        Storage storage = new Storage(settings, disk);
        try {
            return new ContentRepository(new Shared(settings, storage));
        } catch (RuntimeException e) {
            storage.close();
            throw e;
        }
    }

    /**
     * Makes room for the content of these types: node types, workspaces, rights. Doing it again changes nothing. While
     * no writes are accepted the types are only known; what they need in the store is made by the next call.
     */
    public void register(ContentTypes types) {
        founding.register(Definitions.of(types));
    }

    public Accounts accounts() {
        return accounts;
    }

    public Binaries binaries() {
        return binaries;
    }

    public PublicationLog log() {
        return log;
    }

    /** Whether writes are accepted now. */
    public StorageStatus storage() {
        return shared.storage().status();
    }

    /**
     * A session in which that person works, under that person's rights. To be closed.
     *
     * @throws Refusal.Forbidden if there is no such account or it is disabled
     */
    public DraftSession session(String user) {
        OakStore store = shared.storage().store();
        return new DraftSession(shared, store, shared.session(store, user));
    }

    /** A session in which the system works, under no person's rights. To be closed. */
    public DraftSession systemSession() {
        OakStore store = shared.storage().store();
        return new DraftSession(shared, store, store.system());
    }

    /** What lies beneath, for those who test it. */
    Shared shared() {
        return shared;
    }

    /**
     * Stores nodes side by side below a path, as the system and in one commit. What exists stays as it is; missing
     * folders are made. Into an existing folder or item the items below are imported one by one, by the same rule. A
     * node whose id another node has already gets a new one.
     *
     * @param binaries the bytes that Binary values name, by their hash
     */
    public ImportReport importNodes(
            String workspace, String parentPath, List<Node> nodes, Map<String, byte[]> binaries) {
        return importNodes(new ImportRequest(workspace, parentPath, nodes, binaries, Set.of()));
    }

    /** As {@link #importNodes(String, String, List, Map)}; what is to be remembered is so in the same commit. */
    public ImportReport importNodes(ImportRequest request) {
        founding.openWorkspace(request.workspace());
        shared.adopt(shared.storage().store(), request.nodes());
        return shared.write(root -> {
            Import imported = new Import(root, shared.itemWriting(), request.nodes());
            Binaries.add(root, request.binaries());
            imported.below(new Place(request.workspace(), request.parentPath()));
            Founding.markImported(root, request.sources());
            return imported.report();
        });
    }

    /** The sources of content that were imported once, whatever has become of their content since. */
    public Set<String> importedSources() {
        return founding.importedSources();
    }

    /** Remembers these sources as imported. */
    public void markImported(Collection<String> sources) {
        founding.markImported(sources);
    }

    @Override
    public void close() {
        compacting.close();
        shared.storage().close();
    }
}
