package de.litfass.repository;

import java.io.IOException;
import java.nio.file.Path;
import java.security.Principal;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.jcr.Repository;
import javax.jcr.Session;
import javax.security.auth.Subject;
import org.apache.jackrabbit.api.JackrabbitRepository;
import org.apache.jackrabbit.oak.Oak;
import org.apache.jackrabbit.oak.api.ContentSession;
import org.apache.jackrabbit.oak.jcr.Jcr;
import org.apache.jackrabbit.oak.segment.SegmentNodeStoreBuilders;
import org.apache.jackrabbit.oak.segment.file.FileStore;
import org.apache.jackrabbit.oak.segment.file.FileStoreBuilder;
import org.apache.jackrabbit.oak.segment.file.InvalidFileStoreVersionException;
import org.apache.jackrabbit.oak.spi.security.SecurityProvider;
import org.apache.jackrabbit.oak.spi.security.authentication.AuthInfoImpl;
import org.apache.jackrabbit.oak.spi.security.authentication.SystemSubject;
import org.apache.jackrabbit.oak.spi.state.NodeState;
import org.apache.jackrabbit.oak.spi.state.NodeStore;

/** One opened segment store with Oak on it. */
final class OakStore {

    private static final int MAX_FILE_MEBIBYTES = 64;

    private final WatchedPersistence watched;
    private final FileStore files;
    private final NodeStore nodes;
    private final SecurityProvider security = Security.provider();
    private final org.apache.jackrabbit.oak.api.ContentRepository content;
    private final Repository repository;
    private final SharedFlush flush;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** @throws IllegalStateException if another process has the folder open or it is damaged */
    OakStore(Path folder, WatchedPersistence watched) {
        this.watched = watched;
        this.files = files(folder, watched);
        this.nodes = SegmentNodeStoreBuilders.builder(files).build();
        this.flush = new SharedFlush(files::flush);
        Jcr jcr = new Jcr(new Oak(nodes)).with(security).withoutSessionMBeans();
        try {
            this.content = jcr.createContentRepository();
            this.repository = jcr.createRepository();
        } catch (RuntimeException e) {
            files.close();
            throw e;
        }
    }

    private static FileStore files(Path folder, WatchedPersistence watched) {
        try {
            return FileStoreBuilder.fileStoreBuilder(folder.toFile())
                    .withMaxFileSize(MAX_FILE_MEBIBYTES)
                    .withCustomPersistence(watched.persistence())
                    .build();
        } catch (IOException | InvalidFileStoreVersionException e) {
            throw new IllegalStateException("the repository in " + folder + " does not open: " + e.getMessage(), e);
        }
    }

    SecurityProvider security() {
        return security;
    }

    /** What is saved now, whoever may see it. */
    NodeState newest() {
        return nodes.getRoot();
    }

    boolean hasFailed() {
        return watched.hasFailed();
    }

    /** Stops all writing for good. */
    void fail(IOException cause) {
        watched.fail(cause);
    }

    /** Returns when everything saved before the call is on disk. */
    void flush() throws IOException {
        flush.await();
    }

    /** A session that may do everything. To be closed. */
    ContentSession system() {
        return as(SystemSubject.INSTANCE, () -> content.login(null, null));
    }

    /** The same in the words of JCR, for node types and namespaces. To be logged out. */
    Session systemJcr() {
        return as(SystemSubject.INSTANCE, () -> repository.login());
    }

    /** A session of that user, whose identity is known already. To be closed. */
    ContentSession session(String user, Set<? extends Principal> principals) {
        AuthInfoImpl info = new AuthInfoImpl(user, Map.of(), principals);
        Subject subject = new Subject(true, principals, Set.of(info), Set.of());
        return as(subject, () -> content.login(null, null));
    }

    private static <T> T as(Subject subject, Callable<T> login) {
        try {
            return Subject.callAs(subject, login);
        } catch (CompletionException e) {
            throw new IllegalStateException("no session: " + e.getMessage(), e);
        }
    }

    /** Closes the files; what is not on disk yet is brought there, unless a write has failed. */
    void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        if (repository instanceof JackrabbitRepository closable) {
            closable.shutdown();
        }
        files.close();
    }
}
