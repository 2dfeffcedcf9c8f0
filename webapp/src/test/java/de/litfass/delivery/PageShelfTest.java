package de.litfass.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.module.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PageShelfTest {

    private static final PageQuestion QUESTION = new PageQuestion(
            new Page("test", "/", "/home.ftl", "de", List.of(), Map.of()), new TreeMap<>(), List.of(), 0);

    private final PageShelf shelf = new PageShelf(Programme.modules(), Programme.settings(), System::nanoTime);
    private final AtomicInteger made = new AtomicInteger();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    private Optional<Prepared> page() {
        made.incrementAndGet();
        begun.countDown();
        try {
            released.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Optional.of(Prepared.of("tag", List.of(), new byte[0], true));
    }

    @Test
    void who_asks_for_the_same_page_meanwhile_waits_for_it() throws Exception {
        FutureTask<Optional<Prepared>> first = new FutureTask<>(() -> shelf.together(QUESTION, this::page));
        FutureTask<Optional<Prepared>> second = new FutureTask<>(() -> shelf.together(QUESTION, this::page));
        Thread.ofPlatform().start(first);
        begun.await();
        Thread waiting = Thread.ofPlatform().start(second);
        while (waiting.getState() != Thread.State.BLOCKED) {
            Thread.onSpinWait();
        }
        released.countDown();

        assertThat(first.get()).isPresent().isEqualTo(second.get());
        assertThat(made).hasValue(1);
    }

    @Test
    void what_was_made_is_made_again_for_who_comes_later() {
        released.countDown();
        shelf.together(QUESTION, this::page);
        shelf.together(QUESTION, this::page);

        assertThat(made).hasValue(2);
    }
}
