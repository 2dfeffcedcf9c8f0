package de.litfass.repository;

import static de.litfass.repository.Congress.properties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.litfass.repository.Compaction.Kind;
import de.litfass.type.Node;
import de.litfass.type.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jackrabbit.oak.spi.state.AbstractNodeState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What lies on the disk at each moment of a compaction, as a kill at that moment would leave it. */
@Timeout(240)
class CompactionCrashTest {

    private static final Set<String> WRITES = Set.of("writeSegment", "flush", "writeLine", "close");

    @TempDir
    Path folder;

    Thread compacting = new Thread();
    TappedDisk.Tap tap = method -> {};
    List<Path> copies = new ArrayList<>();
    ContentRepository repository;

    @BeforeEach
    void open() {
        TappedDisk disk = new TappedDisk(method -> {
            if (Thread.currentThread() == compacting) {
                tap.before(method);
            }
        });
        repository = Congress.peopled(ContentRepository.open(settings(folder.resolve("data")), disk::around));
        repository.importNodes("sessions", "/", manySessions(), Map.of());
    }

    /** More than what opening a store reads. */
    private static List<Node> manySessions() {
        Random random = new Random(9);
        return IntStream.range(0, 300)
                .mapToObj(i -> Congress.node("s" + i, "kg:session", properties("title", Value.of(text(random)))))
                .toList();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        random.ints(8_000, 'a', 'z').forEach(letter -> text.append((char) letter));
        return text.toString();
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void a_kill_at_any_step_leaves_a_store_that_opens_with_everything_in_it_and_is_compacted_later() throws Exception {
        String before = everything(repository);
        compact(Kind.FULL);
        compact(Kind.TAIL);
        tap = method -> {
            if (WRITES.contains(method)) {
                copy();
            }
        };
        compact(Kind.FULL);
        compact(Kind.TAIL);

        assertThat(copies).hasSizeGreaterThan(10);
        for (Path copy : copies) {
            try (ContentRepository again = ContentRepository.open(settings(copy))) {
                // Read afterwards only: what was read before would lie in the caches.
                again.shared().storage().store().compact(Kind.FULL);
                again.shared().storage().store().compact(Kind.TAIL);
                assertThat(everything(again)).as(copy.toString()).isEqualTo(before);
            }
        }
    }

    @Test
    void a_write_that_fails_in_a_compaction_costs_nothing() throws Exception {
        String before = everything(repository);
        tap = method -> {
            if (method.equals("writeSegment") && copies.isEmpty()) {
                copies.add(folder);
                throw new IOException("No space left on device (told so by the test)");
            }
        };
        assertThatThrownBy(() -> compact(Kind.FULL)).isInstanceOf(Compaction.Failed.class);

        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!repository.storage().writable() && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }
        compact(Kind.FULL);
        assertThat(everything(repository)).isEqualTo(before);
    }

    @Test
    void closing_breaks_a_compaction_off_and_loses_nothing() throws Exception {
        String before = everything(repository);
        CompletableFuture<Void> closed = new CompletableFuture<>();
        tap = method -> {
            if (method.equals("writeSegment") && copies.isEmpty()) {
                copies.add(folder);
                awaitWaiting(Thread.ofPlatform().start(() -> {
                    repository.close();
                    closed.complete(null);
                }));
                assertThat(closed).isNotDone();
            }
        };
        OakStore store = repository.shared().storage().store();
        compacting = Thread.currentThread();
        assertThatThrownBy(() -> store.compact(Kind.FULL)).isInstanceOf(Compaction.Failed.class);

        closed.get(30, TimeUnit.SECONDS);
        repository = ContentRepository.open(settings(folder.resolve("data")));
        assertThat(everything(repository)).isEqualTo(before);
    }

    private void compact(Kind kind) throws Compaction.Failed {
        compacting = Thread.currentThread();
        repository.shared().storage().store().compact(kind);
        compacting = new Thread();
    }

    private static void awaitWaiting(Thread thread) {
        while (thread.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
    }

    private void copy() {
        Path from = folder.resolve("data");
        Path to = folder.resolve("copy-" + copies.size());
        copies.add(to);
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> copy(file, to.resolve(from.relativize(file))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path file, Path to) {
        try {
            Files.copy(file, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Settings settings(Path data) {
        return Congress.settings(data);
    }

    private static String everything(ContentRepository repository) {
        return AbstractNodeState.toString(repository.shared().storage().store().newest());
    }
}
