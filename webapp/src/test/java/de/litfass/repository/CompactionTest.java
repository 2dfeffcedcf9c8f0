package de.litfass.repository;

import static de.litfass.repository.Congress.AUTHOR;
import static de.litfass.repository.Congress.session;
import static de.litfass.repository.Congress.titled;
import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.publish.Draft;
import de.litfass.repository.Compaction.Kind;
import de.litfass.repository.list.DraftEntry;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jackrabbit.oak.spi.state.AbstractNodeState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class CompactionTest {

    private static final int WRITERS = 3;

    @TempDir
    Path data;

    Random random = new Random(5);
    ContentRepository repository;

    @BeforeEach
    void open() {
        repository = Congress.open(data);
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void what_many_saves_left_behind_goes_and_everything_reads_the_same() throws Exception {
        byte[] image = new byte[3_000_000];
        random.nextBytes(image);
        String hash = repository.binaries().keep(image);
        Draft draft = create("/a");
        for (int i = 0; i < 300; i++) {
            draft = change(draft, i + " " + text(5_000));
        }
        String before = everything();
        long size = store().size();

        store().compact(Kind.FULL);
        assertThat(everything()).isEqualTo(before);
        assertThat(draft(draft.id())).isEqualTo(draft);
        store().compact(Kind.TAIL);

        assertThat(everything()).isEqualTo(before);
        assertThat(store().size()).isLessThan(size - 2_000_000).isGreaterThan(image.length);
        reopen();
        assertThat(everything()).isEqualTo(before);
        assertThat(draft(draft.id())).isEqualTo(draft);
        try (InputStream bytes = repository.binaries().open(hash).orElseThrow()) {
            assertThat(bytes.readAllBytes()).isEqualTo(image);
        }
    }

    @Test
    void what_people_read_and_write_during_compactions_is_there_afterwards() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        Map<String, String> acknowledged = new ConcurrentHashMap<>();
        try (ExecutorService people = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<Integer>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                Draft mine = create("/of-" + i);
                writers.add(people.submit(writing(mine, over, acknowledged)));
            }
            for (int i = 0; i < 6; i++) {
                repository.shared().index().renew();
                store().compact(i % 2 == 0 ? Kind.FULL : Kind.TAIL);
            }
            over.set(true);
            for (Future<Integer> writer : writers) {
                assertThat(writer.get()).isPositive();
            }
        }

        assertThat(read(acknowledged)).isEqualTo(acknowledged);
        reopen();
        assertThat(read(acknowledged)).isEqualTo(acknowledged);
    }

    private Callable<Integer> writing(Draft first, AtomicBoolean over, Map<String, String> acknowledged) {
        return () -> {
            Draft mine = first;
            int saves = 0;
            while (!over.get()) {
                String title = saves + " times";
                mine = change(mine, title);
                acknowledged.put(mine.id(), title);
                assertThat(title(mine.id())).isEqualTo(title);
                assertThat(repository.shared().index().newest()).isNotNull();
                saves++;
            }
            return saves;
        };
    }

    @Test
    void a_session_from_before_a_compaction_reads_and_writes_until_the_next_one() throws Exception {
        Draft draft = create("/a");
        try (DraftSession anna = repository.session(AUTHOR)) {
            store().compact(Kind.FULL);

            assertThat(anna.draft(draft.id())).contains(draft);
            Draft changed =
                    anna.change(draft.id(), OptionalLong.of(draft.revision()), node -> titled(node, "Afterwards"));
            assertThat(draft(draft.id())).isEqualTo(changed);
        }
    }

    @Test
    void lists_that_nobody_asked_for_in_between_are_right_after_both_compactions() throws Exception {
        create("/a");
        assertThat(listed()).containsExactly("/a");
        for (Kind kind : List.of(Kind.FULL, Kind.TAIL, Kind.FULL, Kind.TAIL)) {
            repository.shared().index().renew();
            store().compact(kind);
        }
        assertThat(listed()).containsExactly("/a");
        create("/b");

        assertThat(listed()).containsExactlyInAnyOrder("/a", "/b");
    }

    private List<String> listed() {
        return repository.shared().index().newest().in("sessions").stream()
                .map(DraftEntry::path)
                .toList();
    }

    private OakStore store() {
        return repository.shared().storage().store();
    }

    private String everything() {
        return AbstractNodeState.toString(store().newest());
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        random.ints(length, 'a', 'z').forEach(letter -> text.append((char) letter));
        return text.toString();
    }

    private void reopen() {
        repository.close();
        repository = ContentRepository.open(Congress.settings(data));
    }

    private Draft create(String path) {
        try (DraftSession anna = repository.session(AUTHOR)) {
            return anna.create(session(path, "new"));
        }
    }

    private Draft change(Draft draft, String title) {
        try (DraftSession anna = repository.session(AUTHOR)) {
            return anna.change(draft.id(), OptionalLong.of(draft.revision()), node -> titled(node, title));
        }
    }

    private Draft draft(String id) {
        try (DraftSession anna = repository.session(AUTHOR)) {
            return anna.draft(id).orElseThrow();
        }
    }

    private String title(String id) {
        return draft(id)
                .content()
                .node()
                .property("title")
                .orElseThrow()
                .texts()
                .getFirst();
    }

    private Map<String, String> read(Map<String, String> acknowledged) {
        Map<String, String> titles = new HashMap<>();
        acknowledged.keySet().forEach(id -> titles.put(id, title(id)));
        return titles;
    }
}
