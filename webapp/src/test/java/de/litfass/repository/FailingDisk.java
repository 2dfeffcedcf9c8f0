package de.litfass.repository;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
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
        return new TappedDisk(this::fail).around(files);
    }

    private void fail(String called) throws IOException {
        if (called.equals(method) && failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IOException("No space left on device (told so by the test)");
        }
    }
}
