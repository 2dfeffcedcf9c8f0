package de.litfass.repository;

import de.litfass.type.ContentTypes;
import de.litfass.type.Node;
import java.util.List;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.oak.api.ContentSession;
import org.apache.jackrabbit.oak.api.Root;

/** What all sessions of one repository have in common. */
final class Shared {

    /** The name under which the system writes. */
    static final String SYSTEM = "system";

    private final Settings settings;
    private final Storage storage;
    private final Schema schema = new Schema();
    private final DraftIndex index;
    private volatile Definitions definitions = Definitions.of(ContentTypes.NONE);

    Shared(Settings settings, Storage storage) {
        this.settings = settings;
        this.storage = storage;
        this.index = new DraftIndex(this);
    }

    Settings settings() {
        return settings;
    }

    Storage storage() {
        return storage;
    }

    Schema schema() {
        return schema;
    }

    DraftIndex index() {
        return index;
    }

    /** The content types in force now. */
    Definitions definitions() {
        return definitions;
    }

    void define(Definitions newDefinitions) {
        definitions = newDefinitions;
    }

    /** Something done with the tree of one session. */
    @FunctionalInterface
    interface Act<T> {
        T on(Root root) throws Exception;
    }

    ItemWriting itemWriting() {
        return new ItemWriting(definitions, settings.clock(), settings.ids());
    }

    SafeWrite writing(OakStore store, String user) {
        return new SafeWrite(storage, store, user);
    }

    /** Makes sure that the store knows all that these nodes are named after. */
    void adopt(OakStore store, List<Node> nodes) {
        if (schema.knows(nodes)) {
            return;
        }
        writing(store, SYSTEM).translated(() -> {
            Session session = store.systemJcr();
            try {
                schema.adopt(session, nodes);
                return true;
            } finally {
                session.logout();
            }
        });
    }

    /**
     * A session of that person. To be closed.
     *
     * @throws Refusal.Forbidden if there is no such account or it is disabled
     */
    ContentSession session(OakStore store, String user) {
        return read(root -> {
            Users users = new Users(store.security(), root);
            if (users.active(user).isEmpty()) {
                throw new Refusal.Forbidden(user, "work here");
            }
            return store.session(user, users.principals(user));
        });
    }

    /** Reads as the system. */
    <T> T read(Act<T> act) {
        try (ContentSession session = storage.store().system()) {
            return act.on(session.getLatestRoot());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes as the system, in one commit that is on disk on return; anew if another commit came between. */
    <T> T write(Act<T> act) {
        OakStore store = storage.store();
        SafeWrite writing = writing(store, SYSTEM);
        return Attempts.repeated(() -> writing.durable(() -> committed(store, act)));
    }

    /** As {@link #write}, but not yet on disk on return. */
    <T> T writeUnflushed(Act<T> act) {
        return writeUnflushed(storage.store(), act);
    }

    /** The same in that store, which {@link SafeWrite#flush} then brings to disk. */
    <T> T writeUnflushed(OakStore store, Act<T> act) {
        SafeWrite writing = writing(store, SYSTEM);
        return Attempts.repeated(() -> writing.translated(() -> committed(store, act)));
    }

    private static <T> T committed(OakStore store, Act<T> act) throws Exception {
        try (ContentSession session = store.system()) {
            Root root = session.getLatestRoot();
            T result = act.on(root);
            root.commit();
            return result;
        }
    }

    /** Does something with node types and namespaces, as the system. */
    void withJcr(JcrAct act) {
        OakStore store = storage.store();
        writing(store, SYSTEM).durable(() -> {
            Session session = store.systemJcr();
            try {
                act.on(session);
                return true;
            } finally {
                session.logout();
            }
        });
    }

    /** Something done in the words of JCR. */
    @FunctionalInterface
    interface JcrAct {
        void on(Session session) throws RepositoryException;
    }
}
