package de.litfass.repository;

import de.litfass.type.ContentType;
import de.litfass.type.ContentTypes;
import de.litfass.type.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jackrabbit.oak.api.Root;
import org.apache.jackrabbit.oak.api.Tree;
import org.apache.jackrabbit.oak.api.Type;
import org.apache.jackrabbit.oak.plugins.memory.PropertyStates;
import org.apache.jackrabbit.oak.spi.security.SecurityProvider;
import org.apache.jackrabbit.oak.spi.state.NodeState;

/** Lays out what content needs before it can be stored. Every step finds out whether it was done before. */
final class Founding {

    private static final String LAYOUT = "layout";
    private static final long CURRENT_LAYOUT = 1;
    private static final String SHAPE = "indexedFor";
    private static final String SOURCES = "importedSources";

    private final Shared shared;

    Founding(Shared shared) {
        this.shared = shared;
    }

    /**
     * Makes a new store one of ours: base node types, groups, the trees of log, binaries and state.
     *
     * @throws IllegalStateException if the store was one already and is empty now
     */
    void found() {
        if (!isFounded()) {
            demandNew();
            layOut(shared.definitions());
        }
        remember();
    }

    /** Oak opens a store whose newest state is unreadable as an empty one; what it held would be lost in silence. */
    private void demandNew() {
        if (Files.exists(mark())) {
            throw new IllegalStateException(
                    "the repository in " + shared.settings().data() + " has lost its content");
        }
    }

    private void remember() {
        try {
            if (!Files.exists(mark()) && shared.storage().status().writable()) {
                Files.createFile(mark());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lies beside the store once that holds something. */
    private Path mark() {
        return shared.settings().data().resolve("founded");
    }

    private void layOut(Definitions base) {
        shared.withJcr(session -> shared.schema()
                .register(session, Map.of(), List.copyOf(base.nodeTypes().all().values())));
        shared.write(root -> {
            Rights.registerPrivilege(security(), root);
            return true;
        });
        shared.write(root -> {
            addOwnTrees(root);
            addGroups(root);
            new Rights(security(), root).openAccounts();
            return true;
        });
    }

    private boolean isFounded() {
        return shared.storage().store().newest().getChildNode(Names.STATE).getLong(LAYOUT) == CURRENT_LAYOUT;
    }

    private static void addOwnTrees(Root root) {
        Plain.child(root.getTree("/"), Names.LOG);
        Plain.child(root.getTree("/"), Names.BINARIES);
        Plain.child(root.getTree("/"), Names.STATE).setProperty(LAYOUT, CURRENT_LAYOUT);
        new Usages(root).addIndex();
    }

    private void addGroups(Root root) throws Exception {
        Users users = new Users(security(), root);
        for (Group group : Group.values()) {
            users.addGroup(group);
        }
        users.join(users.user(Accounts.SUPERUSER).orElseThrow(), Set.of(Group.ADMINISTRATORS.id()));
    }

    void register(Definitions definitions) {
        if (shared.storage().status().writable()) {
            prepare(definitions);
        }
        shared.define(definitions);
    }

    private void prepare(Definitions definitions) {
        try {
            makeRoom(definitions);
        } catch (Refusal.Invalid e) {
            definitions.types().types().forEach(this::makeRoom);
            throw e;
        }
        index(definitions);
    }

    /** For one type alone, so that a refusal can name it. */
    private void makeRoom(ContentType type) {
        try {
            makeRoom(Definitions.of(new ContentTypes(List.of(type))));
        } catch (Refusal.Invalid e) {
            throw new Refusal.Invalid("content type '" + type.name() + "': " + e.getMessage());
        }
    }

    private void makeRoom(Definitions definitions) {
        Map<String, String> namespaces = new HashMap<>();
        for (ContentType type : definitions.types().types()) {
            namespaces.putAll(type.namespaces());
        }
        shared.withJcr(session -> shared.schema()
                .register(
                        session,
                        namespaces,
                        List.copyOf(definitions.nodeTypes().all().values())));
        definitions.workspaces().forEach(this::openWorkspace);
    }

    /** Finds out anew what items refer to, if the definitions are others than when that was last done. */
    private void index(Definitions definitions) {
        String shape = Sha256.hex(definitions.shape());
        NodeState newest = shared.storage().store().newest();
        if (shape.equals(newest.getChildNode(Names.STATE).getString(SHAPE))) {
            return;
        }
        shared.write(root -> {
            Workspaces.in(newest).forEach(workspace -> indexBelow(root.getTree("/" + workspace), definitions));
            state(root).setProperty(SHAPE, shape);
            return true;
        });
    }

    private static void indexBelow(Tree tree, Definitions definitions) {
        for (Tree child : tree.getChildren()) {
            if (DraftReading.isItem(child)) {
                Properties.set(child, definitions.references(DraftReading.content(child)));
                indexBelow(child, definitions);
            }
        }
    }

    /** Makes the tree of a workspace with its rights, unless it is there. */
    void openWorkspace(String workspace) {
        if (Workspaces.isOne(shared.storage().store().newest(), workspace)) {
            return;
        }
        shared.write(root -> {
            Workspaces.add(root.getTree("/"), workspace);
            new Rights(security(), root).openWorkspace("/" + workspace);
            return true;
        });
    }

    Set<String> importedSources() {
        return shared.read(root -> new TreeSet<>(Properties.strings(state(root), SOURCES)));
    }

    void markImported(Collection<String> added) {
        shared.write(root -> {
            markImported(root, added);
            return true;
        });
    }

    static void markImported(Root root, Collection<String> added) {
        Set<String> sources = new TreeSet<>(Properties.strings(state(root), SOURCES));
        if (sources.addAll(added)) {
            state(root).setProperty(PropertyStates.createProperty(SOURCES, sources, Type.STRINGS));
        }
    }

    private static Tree state(Root root) {
        return root.getTree("/" + Names.STATE);
    }

    private SecurityProvider security() {
        return shared.storage().store().security();
    }
}
