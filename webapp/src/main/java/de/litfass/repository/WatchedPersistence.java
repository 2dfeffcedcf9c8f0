package de.litfass.repository;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.apache.jackrabbit.oak.segment.spi.persistence.JournalFile;
import org.apache.jackrabbit.oak.segment.spi.persistence.JournalFileWriter;
import org.apache.jackrabbit.oak.segment.spi.persistence.SegmentArchiveManager;
import org.apache.jackrabbit.oak.segment.spi.persistence.SegmentArchiveWriter;
import org.apache.jackrabbit.oak.segment.spi.persistence.SegmentNodeStorePersistence;
import org.jspecify.annotations.Nullable;

/**
 * Stops all writing of a segment store at its first failed write.
 *
 * <p>Oak drops a buffer whose write failed and later writes a journal line that refers to it: the store then looks sound
 * and does not open any more. No later write, Oak's own at close included, may reach the files.
 */
final class WatchedPersistence {

    private static final Set<Class<?>> WATCHED = Set.of(
            SegmentNodeStorePersistence.class,
            SegmentArchiveManager.class,
            SegmentArchiveWriter.class,
            JournalFile.class,
            JournalFileWriter.class);
    private static final Set<Class<?>> WRITERS = Set.of(SegmentArchiveWriter.class, JournalFileWriter.class);

    private final AtomicReference<@Nullable IOException> failure = new AtomicReference<>();
    private final JournalGate gate = new JournalGate();
    private final SegmentNodeStorePersistence persistence;
    private final Consumer<IOException> listener;

    /** @param listener called once, at the first failure, on the thread that met it */
    WatchedPersistence(SegmentNodeStorePersistence disk, Consumer<IOException> listener) {
        this.listener = listener;
        this.persistence = watched(SegmentNodeStorePersistence.class, disk);
    }

    SegmentNodeStorePersistence persistence() {
        return persistence;
    }

    /** What every line of the journal passes. */
    JournalGate gate() {
        return gate;
    }

    boolean hasFailed() {
        return failure.get() != null;
    }

    /** Stops all writing from now on, as if a write had failed. */
    void fail(IOException cause) {
        if (failure.compareAndSet(null, cause)) {
            listener.accept(cause);
        }
    }

    private <T> T watched(Class<T> type, Object disk) {
        InvocationHandler handler = (proxy, method, arguments) -> call(type, disk, method, arguments);
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private @Nullable Object call(Class<?> type, Object disk, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        boolean writes =
                WRITERS.contains(type) && throwsIo(method) && !method.getName().equals("readSegment");
        IOException failed = failure.get();
        if (writes && failed != null) {
            throw new IOException("stopped after: " + failed.getMessage(), failed);
        }
        if (method.getName().equals("writeLine") && type == JournalFileWriter.class) {
            gate.pass();
        }
        try {
            Object result = method.invoke(disk, arguments);
            return result != null && WATCHED.contains(method.getReturnType())
                    ? watched(method.getReturnType(), result)
                    : result;
        } catch (InvocationTargetException e) {
            if (writes && e.getCause() instanceof IOException io) {
                fail(io);
            }
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static boolean throwsIo(Method method) {
        return Set.of(method.getExceptionTypes()).contains(IOException.class);
    }
}
