package de.litfass.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jackrabbit.oak.api.ContentSession;
import org.apache.jackrabbit.oak.api.Root;
import org.apache.jackrabbit.oak.segment.file.tar.TarPersistence;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class JournalGateTest {

    @TempDir
    Path folder;

    AtomicBoolean switched = new AtomicBoolean();
    JournalGate gate;
    OakStore store;

    @BeforeEach
    void open() throws IOException {
        WatchedPersistence watched = new WatchedPersistence(new TarPersistence(folder.toFile()), failure -> {});
        gate = watched.gate();
        store = new OakStore(folder, watched);
        store.flush();
        assertThat(journal()).hasSize(1);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void while_a_compaction_goes_on_saves_get_to_the_disk_until_its_state_is_the_newest_one() throws Exception {
        gate.watch(switched::get);

        saving("a").get(30, TimeUnit.SECONDS);

        assertThat(journal()).hasSize(2);
    }

    @Test
    void a_save_on_top_of_a_compacted_state_is_on_disk_only_after_that_state_is() throws Exception {
        gate.watch(switched::get);
        switched.set(true);

        CompletableFuture<Void> saved = new CompletableFuture<>();
        Thread saver = Thread.ofPlatform().start(() -> save("a", saved));
        while (saver.getState() != Thread.State.WAITING) {
            assertThat(saved).isNotDone();
        }
        assertThat(journal()).hasSize(1);
        gate.open();

        saved.get(30, TimeUnit.SECONDS);
        assertThat(journal()).hasSize(2);
    }

    @Test
    void the_compacting_thread_itself_always_passes() throws Exception {
        gate.watch(() -> true);

        assertThatCode(gate::pass).doesNotThrowAnyException();
        CompletableFuture<Void> other =
                CompletableFuture.runAsync(() -> assertThatThrownBy(gate::pass).isInstanceOf(JournalGate.Closed.class));
        other.get(30, TimeUnit.SECONDS);
    }

    private CompletableFuture<Void> saving(String name) {
        CompletableFuture<Void> saved = new CompletableFuture<>();
        Thread.ofPlatform().start(() -> save(name, saved));
        return saved;
    }

    private void save(String name, CompletableFuture<Void> saved) {
        try (ContentSession session = store.system()) {
            Root root = session.getLatestRoot();
            root.getTree("/").setProperty(name, true);
            root.commit();
            store.flush();
            saved.complete(null);
        } catch (Exception e) {
            saved.completeExceptionally(e);
        }
    }

    private List<String> journal() throws IOException {
        return Files.readAllLines(folder.resolve("journal.log"));
    }
}
