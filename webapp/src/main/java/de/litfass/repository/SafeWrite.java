package de.litfass.repository;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.jcr.AccessDeniedException;
import javax.jcr.RepositoryException;
import org.apache.jackrabbit.oak.api.CommitFailedException;
import org.apache.jackrabbit.oak.segment.SegmentNotFoundException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes of one person to one store: refused beforehand where they can't last, and told plainly where they fail. */
final class SafeWrite {

    private static final Logger LOG = LoggerFactory.getLogger(SafeWrite.class);
    private static final int NOT_UNIQUE = 30;

    private final Storage storage;
    private final OakStore store;
    private final String user;

    SafeWrite(Storage storage, OakStore store, String user) {
        this.storage = storage;
        this.store = store;
        this.user = user;
    }

    /**
     * Does something that ends with a commit, and returns when it is on disk.
     *
     * @throws Conflict if someone else's commit came between
     * @throws Refusal for everything else that a person can understand
     */
    <T> T durable(Callable<T> act) {
        return translated(() -> {
            T result = act.call();
            store.flush();
            return result;
        });
    }

    /** As {@link #durable}, but not yet on disk when it returns. */
    <T> T translated(Callable<T> act) {
        storage.demandWritable(store);
        try {
            return act.call();
        } catch (Refusal | Conflict e) {
            throw e;
        } catch (Exception e) {
            throw told(e);
        }
    }

    /**
     * Returns when everything committed before is on disk. The disk may be as good as full meanwhile: what is committed
     * still has to get there.
     *
     * @throws Refusal.StorageRefused if this store has failed or was replaced since, so that something may be lost
     */
    void flush() {
        try {
            store.flush();
        } catch (IOException | RuntimeException e) {
            throw told(e);
        }
        if (store.hasFailed()) {
            throw storage.refused();
        }
    }

    private RuntimeException told(Exception e) {
        Optional<IOException> disk = diskFailure(e);
        disk.ifPresent(store::fail);
        if (store.hasFailed()) {
            return storage.refused();
        }
        return switch (e) {
            case CommitFailedException commit -> told(commit);
            case AccessDeniedException denied -> new Refusal.Forbidden(user, "change this");
            case RepositoryException other -> invalid(other);
            case RuntimeException other -> other;
            default -> new IllegalStateException(e);
        };
    }

    private RuntimeException told(CommitFailedException e) {
        if (e.isAccessViolation()) {
            return new Refusal.Forbidden(user, "change this");
        }
        if (e.isConstraintViolation() && e.getCode() == NOT_UNIQUE) {
            return new Refusal.NameTaken("an item with this identifier");
        }
        return switch (e.getType()) {
            case CommitFailedException.STATE, CommitFailedException.MERGE -> new Conflict(e);
            case CommitFailedException.CONSTRAINT,
                    CommitFailedException.NAME,
                    CommitFailedException.NODE_TYPE,
                    CommitFailedException.INTEGRITY -> invalid(e);
            default -> new IllegalStateException(e);
        };
    }

    /** Oak's words are for the log. */
    private static Refusal invalid(Exception e) {
        LOG.info("The store refused a change: {}", e.getMessage());
        return new Refusal.Invalid("a name, a type, a value or a reference in it is none that can be stored");
    }

    private static Optional<IOException> diskFailure(Exception e) {
        return Stream.iterate((Throwable) e, cause -> cause != null, Throwable::getCause)
                .filter(cause -> !(cause instanceof InterruptedIOException))
                .filter(cause -> cause instanceof IOException || cause instanceof SegmentNotFoundException)
                .map(cause -> cause instanceof IOException io ? io : new IOException(cause))
                .findFirst();
    }
}
