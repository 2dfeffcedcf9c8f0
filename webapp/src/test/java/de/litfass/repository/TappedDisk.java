package de.litfass.repository;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;
import org.apache.jackrabbit.oak.segment.spi.persistence.GCJournalFile;
import org.apache.jackrabbit.oak.segment.spi.persistence.JournalFile;
import org.apache.jackrabbit.oak.segment.spi.persistence.JournalFileWriter;
import org.apache.jackrabbit.oak.segment.spi.persistence.SegmentArchiveManager;
import org.apache.jackrabbit.oak.segment.spi.persistence.SegmentArchiveWriter;
import org.apache.jackrabbit.oak.segment.spi.persistence.SegmentNodeStorePersistence;

/** The files of a segment store, with something done before each call. */
record TappedDisk(Tap tap) {

    private static final Set<Class<?>> TAPPED = Set.of(
            SegmentArchiveManager.class,
            SegmentArchiveWriter.class,
            JournalFile.class,
            JournalFileWriter.class,
            GCJournalFile.class);

    /** What is done, on the calling thread. */
    @FunctionalInterface
    interface Tap {

        /** @param method the method of Oak's persistence that is about to be called */
        void before(String method) throws IOException;
    }

    SegmentNodeStorePersistence around(SegmentNodeStorePersistence files) {
        return wrapped(SegmentNodeStorePersistence.class, files);
    }

    private <T> T wrapped(Class<T> type, Object files) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, called, args) -> {
            tap.before(called.getName());
            try {
                Object result = called.invoke(files, args);
                return result != null && TAPPED.contains(called.getReturnType())
                        ? wrapped(called.getReturnType(), result)
                        : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }
}
