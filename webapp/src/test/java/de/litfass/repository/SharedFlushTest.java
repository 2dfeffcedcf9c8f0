package de.litfass.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SharedFlushTest {

    private final AtomicInteger flushes = new AtomicInteger();

    @Test
    void those_who_saved_during_a_flush_share_the_next_one() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        SharedFlush flush = new SharedFlush(() -> {
            if (flushes.incrementAndGet() == 1) {
                begun.countDown();
                await(goOn);
            }
        });
        try (ExecutorService writers = Executors.newCachedThreadPool()) {
            List<Future<?>> done = new ArrayList<>();
            done.add(writers.submit(() -> awaited(flush)));
            begun.await();
            for (int i = 0; i < 20; i++) {
                done.add(writers.submit(() -> awaited(flush)));
            }
            while (flush.waiting() < 20) {
                Thread.onSpinWait();
            }
            goOn.countDown();
            for (Future<?> each : done) {
                each.get();
            }
        }
        assertThat(flushes).hasValue(2);
    }

    @Test
    void nobody_returns_before_what_they_saved_is_on_disk() throws Exception {
        AtomicLong saved = new AtomicLong();
        AtomicLong onDisk = new AtomicLong();
        SharedFlush flush = new SharedFlush(() -> onDisk.set(saved.get()));
        try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> sound = new ArrayList<>();
            for (int i = 0; i < 2_000; i++) {
                sound.add(writers.submit(() -> {
                    long mine = saved.incrementAndGet();
                    flush.await();
                    return onDisk.get() >= mine;
                }));
            }
            for (Future<Boolean> each : sound) {
                assertThat(each.get()).isTrue();
            }
        }
    }

    @Test
    void a_failed_flush_is_told_to_each_and_does_not_count() {
        SharedFlush flush = new SharedFlush(() -> {
            if (flushes.incrementAndGet() < 3) {
                throw new IOException("no room");
            }
        });

        assertThatThrownBy(flush::await).hasMessage("no room");
        assertThatThrownBy(flush::await).hasMessage("no room");
        awaited(flush);
        assertThat(flushes).hasValue(3);
    }

    private static void awaited(SharedFlush flush) {
        try {
            flush.await();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
