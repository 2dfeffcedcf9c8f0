package de.litfass.repository;

import static de.litfass.repository.Congress.AUTHOR;
import static de.litfass.repository.Congress.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.litfass.publish.Draft;
import de.litfass.publish.PublicationLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class StorageFailureTest {

    @TempDir
    Path data;

    FailingDisk disk = new FailingDisk();
    ContentRepository repository;
    List<String> acknowledged = new ArrayList<>();

    @BeforeEach
    void open() {
        repository = Congress.peopled(ContentRepository.open(Congress.settings(data), disk::around));
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"writeSegment", "flush", "writeLine"})
    void after_a_failed_write_nothing_is_written_until_the_store_was_opened_anew_and_nothing_is_lost(String method)
            throws Exception {
        create("/before");
        disk.failNext(method);

        Refusal.StorageRefused refused =
                catchThrowableOfType(Refusal.StorageRefused.class, () -> create("/not-acknowledged"));

        assertThat(refused.full()).isFalse();
        assertThat(refused).hasMessageContaining("No space left on device");
        awaitWritable();
        create("/after");
        reopenFromDisk();
        assertThat(names()).contains("before", "after");
        assertThat(acknowledged).allSatisfy(id -> assertThat(draft(id)).isNotNull());
    }

    @Test
    void a_session_from_before_the_failure_takes_no_writes_afterwards() throws Exception {
        try (DraftSession old = repository.session(AUTHOR)) {
            disk.failNext("flush");
            assertThatThrownBy(() -> create("/a")).isInstanceOf(Refusal.StorageRefused.class);
            awaitWritable();

            assertThatThrownBy(() -> old.create(session("/b", "B"))).isInstanceOf(Refusal.StorageRefused.class);
        }
        create("/c");
    }

    @Test
    void a_failure_that_only_oaks_own_thread_met_stops_the_writers_too() throws Exception {
        try (DraftSession anna = repository.session(AUTHOR)) {
            repository.shared().storage().store().fail(new IOException("background"));

            assertThatThrownBy(() -> anna.create(session("/a", "A"))).isInstanceOf(Refusal.StorageRefused.class);
        }
        awaitWritable();
        create("/a");
    }

    @Test
    void a_publication_is_not_acknowledged_when_the_store_was_opened_anew_before_it_was_on_disk() throws Exception {
        PublicationLog log = repository.log();
        log.append(LogTreeTest.entry(1, "", List.of()), List.of(), List.of()).flush();
        String first = log.last().orElseThrow().hash();
        PublicationLog.Appended second = log.append(LogTreeTest.entry(2, first, List.of()), List.of(), List.of());
        repository.shared().storage().store().fail(new IOException("told so by the test"));
        awaitWritable();

        assertThatThrownBy(second::flush).isInstanceOf(Refusal.StorageRefused.class);
        assertThat(log.last().orElseThrow().sequence()).isEqualTo(1);
        log.append(LogTreeTest.entry(2, first, List.of()), List.of(), List.of()).flush();
        reopenFromDisk();
        assertThat(repository.log().last().orElseThrow().sequence()).isEqualTo(2);
    }

    @Test
    void what_an_operator_throws_says_nothing_about_the_disk() {
        Draft draft = create("/a");
        UncheckedIOException own = new UncheckedIOException(new IOException("a file of the caller"));
        try (DraftSession anna = repository.session(AUTHOR)) {
            assertThatThrownBy(() -> anna.change(draft.id(), OptionalLong.empty(), node -> {
                        throw own;
                    }))
                    .isSameAs(own);
        }
        assertThat(repository.storage()).isEqualTo(new StorageStatus(true, ""));
    }

    @Test
    void nothing_is_written_while_the_disk_has_less_room_than_must_stay_free() {
        Draft before = create("/before");
        repository.close();
        Settings greedy = new Settings(data, Long.MAX_VALUE / 2, java.time.Clock.systemUTC(), () -> "");
        repository = ContentRepository.open(greedy);

        assertThat(repository.storage().writable()).isFalse();
        assertThat(repository.storage().reason()).contains("MiB left");
        assertThat(draft(before.id())).isEqualTo(before);
        Refusal.StorageRefused refused = catchThrowableOfType(Refusal.StorageRefused.class, () -> create("/no"));
        assertThat(refused.full()).isTrue();
    }

    private Draft create(String path) {
        try (DraftSession anna = repository.session(AUTHOR)) {
            Draft created = anna.create(session(path, "x".repeat(1_000)));
            acknowledged.add(created.id());
            return created;
        }
    }

    private Draft draft(String id) {
        try (DraftSession anna = repository.session(AUTHOR)) {
            return anna.draft(id).orElseThrow();
        }
    }

    private List<String> names() {
        try (DraftSession anna = repository.session(AUTHOR)) {
            return anna.list(DraftQuery.of("sessions", "/", 10)).drafts().stream()
                    .map(draft -> draft.content().node().name())
                    .toList();
        }
    }

    private void reopenFromDisk() {
        repository.close();
        repository = ContentRepository.open(Congress.settings(data));
    }

    private void awaitWritable() throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (!repository.storage().writable() && Instant.now().isBefore(end)) {
            Thread.sleep(50);
        }
        assertThat(repository.storage()).isEqualTo(new StorageStatus(true, ""));
    }
}
