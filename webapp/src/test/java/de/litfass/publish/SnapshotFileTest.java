package de.litfass.publish;

import static de.litfass.publish.PublishRequest.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.litfass.type.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotFileTest {

    private static final Messages KEYS = (key, arguments) -> key;

    @TempDir
    Path folder;

    private final InMemoryLog log = new InMemoryLog();
    private final Desk desk = new Desk();
    private Publishing publishing;
    private SnapshotFile file;

    @BeforeEach
    void publishTwice() {
        file = new SnapshotFile(folder.resolve("kept/snapshot"));
        Checks checks = new Checks(() -> TestTypes.SESSIONS, List.of());
        publishing = new Publishing(log, checks, Clock.systemUTC(), PublishedSnapshot.EMPTY);
        desk.folder("f", "/tag1");
        desk.put("a", "/tag1/a", "title", "Ä: „Zitat“ 🎪\nZeile");
        desk.put("b", "/b", "title", "B");
        publishing.publish(publish(List.of("b", "a"), ""), desk, KEYS);
        publishing.publish(new PublishRequest(List.of(), List.of("b"), ""), desk, KEYS);
    }

    @Test
    void a_kept_snapshot_comes_back_as_it_was() throws IOException {
        file.write(publishing.snapshot());

        assertSame(file.read(log).orElseThrow());
    }

    @Test
    void a_missing_snapshot_is_rebuilt_from_the_log() {
        assertThat(file.read(log)).isEmpty();
        assertSame(Replay.of(log, PublishedSnapshot.EMPTY));
    }

    @Test
    void an_older_snapshot_is_followed_to_the_end_of_the_log() throws IOException {
        file.write(publishing.snapshot());
        desk.put("c", "/c", "title", "C");
        desk.put("a", "/tag1/a", "title", "neu");
        publishing.publish(publish(List.of("c", "a"), ""), desk, KEYS);

        assertSame(Replay.of(log, file.read(log).orElseThrow()));
    }

    @Test
    void a_snapshot_of_another_log_is_not_used() throws IOException {
        file.write(publishing.snapshot());

        assertThat(file.read(new InMemoryLog())).isEmpty();
    }

    @Test
    void a_damaged_or_cut_snapshot_is_not_used() throws IOException {
        file.write(publishing.snapshot());
        Path path = folder.resolve("kept/snapshot");
        String whole = Files.readString(path);

        Files.writeString(path, whole.replace("Zitat", "Zutat"));
        assertThat(file.read(log)).isEmpty();
        Files.writeString(path, whole.substring(0, whole.lastIndexOf('{')));
        assertThat(file.read(log)).isEmpty();
        Files.writeString(path, whole.substring(0, whole.indexOf('\n') + 1));
        assertThat(file.read(log)).isEmpty();
        Files.writeString(path, "");
        assertThat(file.read(log)).isEmpty();
    }

    @Test
    void a_snapshot_with_damage_anywhere_is_not_used() throws IOException {
        file.write(publishing.snapshot());
        Path path = folder.resolve("kept/snapshot");
        byte[] whole = Files.readAllBytes(path);

        for (int place = 0; place < whole.length; place++) {
            byte[] damaged = whole.clone();
            damaged[place] ^= 1;
            Files.write(path, damaged);
            assertThat(file.read(log)).as("byte %d", place).isEmpty();
        }
    }

    @Test
    void a_snapshot_of_the_format_before_is_not_used() throws IOException {
        file.write(publishing.snapshot());
        Path path = folder.resolve("kept/snapshot");
        String old = Files.readString(path).replace("\"format\":2,", "");

        Files.writeString(path, old.substring(0, old.lastIndexOf('\n', old.length() - 2) + 1));

        assertThat(file.read(log)).isEmpty();
    }

    @Test
    void a_broken_chain_is_not_followed() {
        LogEntry second = log.entries.get(1);
        log.entries.set(0, LogEntry.after(java.util.Optional.empty(), second.time(), "mallory", "", List.of()));

        assertThatThrownBy(() -> Replay.of(log, PublishedSnapshot.EMPTY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("the publication log is broken");
    }

    private void assertSame(PublishedSnapshot restored) {
        PublishedSnapshot expected = publishing.snapshot();
        assertThat(restored.sequence()).isEqualTo(expected.sequence());
        assertThat(restored.hash()).isEqualTo(expected.hash());
        assertThat(restored.in("sessions")).isEqualTo(expected.in("sessions"));
        assertThat(restored.changed("sessions")).isEqualTo(expected.changed("sessions"));
    }
}
