package de.litfass.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.Principal;
import java.util.List;
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
import org.apache.jackrabbit.oak.segment.compaction.SegmentGCOptions;
import org.apache.jackrabbit.oak.segment.file.FileStore;
import org.apache.jackrabbit.oak.segment.file.FileStoreBuilder;
import org.apache.jackrabbit.oak.segment.file.GCJournal;
import org.apache.jackrabbit.oak.segment.file.InvalidFileStoreVersionException;
import org.apache.jackrabbit.oak.segment.file.TarRevisions;
import org.apache.jackrabbit.oak.spi.security.SecurityProvider;
import org.apache.jackrabbit.oak.spi.security.authentication.AuthInfoImpl;
import org.apache.jackrabbit.oak.spi.security.authentication.SystemSubject;
import org.apache.jackrabbit.oak.spi.state.NodeState;
import org.apache.jackrabbit.oak.spi.state.NodeStore;

/** One opened segment store with Oak on it. */
final class OakStore {

    private static final int MAX_FILE_MEBIBYTES = 64;

    /** How long writers wait at most for a compaction that did not catch up with them in five rounds. */
    private static final int LONGEST_BLOCK_SECONDS = 10;

    static {
        // Oak's newer strategy cleans up before it compacts, by what gc.log told last. After a kill between the end of
        // a
        // compaction and its line in gc.log it takes what is in use for rests of a broken one (OAK-11287, OAK-12400).
        System.setProperty("gc.classic", "true");
        // The second of our two compactions follows sooner than the ten hours that Oak would have between any two.
        System.setProperty("oak.gc.backoff", "0");
    }

    private final WatchedPersistence watched;
    private final Compaction compaction;
    private final FileStore files;
    private final TarRevisions revisions;
    private final NodeStore nodes;
    private final SecurityProvider security = Security.provider();
    private final org.apache.jackrabbit.oak.api.ContentRepository content;
    private final Repository repository;
    private final SharedFlush flush;
    private final AtomicBoolean closed = new AtomicBoolean();

    /** @throws IllegalStateException if another process has the folder open or it is damaged */
    OakStore(Path folder, WatchedPersistence watched) {
        this.watched = watched;
        this.compaction = new Compaction(watched);
        this.files = files(folder);
        this.revisions = files.getRevisions();
        this.nodes = SegmentNodeStoreBuilders.builder(files).build();
        this.flush = new SharedFlush(this::flushFiles);
        Jcr jcr = new Jcr(new Oak(nodes)).with(security).withoutSessionMBeans();
        try {
            this.content = jcr.createContentRepository();
            this.repository = jcr.createRepository();
        } catch (RuntimeException e) {
            files.close();
            throw e;
        }
    }

    private FileStore files(Path folder) {
        try {
            return FileStoreBuilder.fileStoreBuilder(folder.toFile())
                    .withMaxFileSize(MAX_FILE_MEBIBYTES)
                    .withCustomPersistence(watched.persistence())
                    .withGCOptions(SegmentGCOptions.defaultGCOptions()
                            .setEstimationDisabled(true)
                            .setForceTimeout(LONGEST_BLOCK_SECONDS))
                    .withGCMonitor(compaction)
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

    private void flushFiles() throws IOException {
        while (true) {
            try {
                files.flush();
                return;
            } catch (JournalGate.Closed e) {
                watched.gate().await();
            }
        }
    }

    /** How many bytes the segments take up. */
    long size() {
        return files.size();
    }

    /** Every compaction that came to its end, the oldest first. */
    List<GCJournal.GCJournalEntry> compactions() {
        try {
            return List.copyOf(new GCJournal(watched.persistence().getGCJournalFile()).readAll());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compacts while everybody goes on working; one at a time. States read before the compaction before this one can't be
     * read any more afterwards.
     */
    void compact(Compaction.Kind kind) throws Compaction.Failed {
        int before = generation();
        compaction.run(kind, this::compactFiles, () -> generation() != before);
    }

    private void compactFiles(Compaction.Kind kind) throws IOException {
        switch (kind) {
            case FULL -> files.fullGC();
            case TAIL -> files.tailGC();
        }
    }

    /** Counts the compactions of this store. */
    int generation() {
        return revisions.getHead().getSegmentId().getGcGeneration().getGeneration();
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

    /**
     * Breaks off a compaction and closes the files; what is not on disk yet is brought there, unless a write has failed.
     */
    void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        files.cancelGC();
        if (repository instanceof JackrabbitRepository closable) {
            closable.shutdown();
        }
        files.close();
    }
}
