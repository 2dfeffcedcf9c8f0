package de.litfass.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RetryTest {

    private final List<Thread> attempts = new CopyOnWriteArrayList<>();

    @Test
    void what_is_asked_for_before_the_beginning_is_done_then() throws Exception {
        CountDownLatch done = new CountDownLatch(1);
        Retry retry = new Retry("test", () -> {
            attempts.add(Thread.currentThread());
            done.countDown();
            return true;
        });

        retry.ask();
        assertThat(attempts).isEmpty();
        retry.begin();

        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void it_is_tried_until_it_succeeds_by_one_thread_however_often_it_is_asked_for() throws Exception {
        CountDownLatch failed = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Retry retry = new Retry("test", () -> {
            attempts.add(Thread.currentThread());
            failed.countDown();
            if (attempts.size() > 1) {
                done.countDown();
            }
            return attempts.size() > 1;
        });
        retry.begin();

        retry.ask();
        assertThat(failed.await(20, TimeUnit.SECONDS)).isTrue();
        retry.ask();

        assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(attempts.getFirst().join(Duration.ofSeconds(20))).isTrue();
        assertThat(attempts.stream().distinct()).hasSize(1);
    }

    @Test
    void an_interrupt_ends_it_until_it_is_asked_for_again() throws Exception {
        CountDownLatch twice = new CountDownLatch(2);
        Retry retry = new Retry("test", () -> {
            attempts.add(Thread.currentThread());
            twice.countDown();
            Thread.currentThread().interrupt();
            return false;
        });
        retry.begin();

        retry.ask();
        assertThat(awaited().join(Duration.ofSeconds(20))).isTrue();
        assertThat(attempts).hasSize(1);
        retry.ask();

        assertThat(twice.await(20, TimeUnit.SECONDS)).isTrue();
    }

    private Thread awaited() {
        while (attempts.isEmpty()) {
            Thread.onSpinWait();
        }
        return attempts.getFirst();
    }
}
