package de.litfass.repository;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jackrabbit.oak.segment.spi.persistence.JournalFile;
import org.apache.jackrabbit.oak.segment.spi.persistence.JournalFileWriter;
import org.apache.jackrabbit.oak.segment.spi.persistence.SegmentArchiveManager;
import org.apache.jackrabbit.oak.segment.spi.persistence.SegmentArchiveWriter;
import org.apache.jackrabbit.oak.segment.spi.persistence.SegmentNodeStorePersistence;

/** The files of a segment store, whose next writes fail as many times as told. */
final class FailingDisk {

    private final AtomicInteger failures = new AtomicInteger();
    private volatile String method = "";

    /** Lets the next write by that method of Oak's persistence fail. */
    void failNext(String writingMethod) {
        method = writingMethod;
        failures.set(1);
    }

    boolean hasFailed() {
        return !method.isEmpty() && failures.get() == 0;
    }

    SegmentNodeStorePersistence around(SegmentNodeStorePersistence files) {
        return wrapped(SegmentNodeStorePersistence.class, files);
    }

    private <T> T wrapped(Class<T> type, Object files) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, called, args) -> {
            if (called.getName().equals(method) && failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                throw new IOException("No space left on device (told so by the test)");
            }
            try {
                Object result = called.invoke(files, args);
                return isWrapped(called.getReturnType()) ? wrapped(called.getReturnType(), result) : result;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }));
    }

    private static boolean isWrapped(Class<?> type) {
        return type == SegmentArchiveManager.class
                || type == SegmentArchiveWriter.class
                || type == JournalFile.class
                || type == JournalFileWriter.class;
    }
}
