package de.litfass.repository;

import static de.litfass.repository.Congress.AUTHOR;
import static de.litfass.repository.Congress.session;
import static de.litfass.repository.Congress.titled;
import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.publish.Draft;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftConflictTest {

    private static final int WRITERS = 8;

    @TempDir
    Path data;

    ContentRepository repository;
    Draft item;

    @BeforeEach
    void open() {
        repository = Congress.open(data);
        try (DraftSession anna = repository.session(AUTHOR)) {
            item = anna.create(session("/a", "A"));
        }
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void of_two_who_build_on_the_same_revision_exactly_one_wins() throws Exception {
        for (long revision = 1; revision <= 10; revision++) {
            OptionalLong base = OptionalLong.of(revision);
            assertThat(together(index -> "change " + change(base, "same title")))
                    .satisfies(DraftConflictTest::oneWon);
        }
        assertThat(current().revision()).isEqualTo(11);
    }

    @Test
    void without_a_base_every_write_comes_through() throws Exception {
        List<String> answers = together(index -> change(OptionalLong.empty(), "title " + index));

        assertThat(answers).containsOnly("won");
        assertThat(current().revision()).isEqualTo(1 + WRITERS);
    }

    @Test
    void of_two_who_create_the_same_path_exactly_one_wins() throws Exception {
        List<String> answers = together(index -> create("/new"));

        assertThat(answers).satisfies(DraftConflictTest::oneWon);
    }

    @Test
    void those_who_create_side_by_side_all_come_through() throws Exception {
        List<String> answers = together(index -> create("/new" + index));

        assertThat(answers).containsOnly("won");
    }

    @Test
    void a_change_and_a_delete_at_once_leave_one_of_the_two() throws Exception {
        List<String> answers = together(index -> index == 0 ? delete() : change(OptionalLong.of(1), "B"));

        assertThat(answers).satisfies(DraftConflictTest::oneWon);
    }

    private static void oneWon(List<? extends String> answers) {
        assertThat(answers.stream().filter(answer -> answer.endsWith("won"))).hasSize(1);
        assertThat(answers).hasSize(WRITERS);
    }

    private Draft current() {
        try (DraftSession anna = repository.session(AUTHOR)) {
            return anna.draft(item.id()).orElseThrow();
        }
    }

    private String change(OptionalLong base, String title) {
        return answer(anna -> anna.change(item.id(), base, node -> titled(node, title)));
    }

    private String create(String path) {
        return answer(anna -> anna.create(session(path, "New")));
    }

    private String delete() {
        return answer(anna -> anna.delete(item.id(), OptionalLong.of(1)));
    }

    /** What a person is told; anything but a refusal that fits fails the test. */
    private String answer(java.util.function.Consumer<DraftSession> act) {
        try (DraftSession anna = repository.session(AUTHOR)) {
            act.accept(anna);
            return "won";
        } catch (Refusal.StaleRevision | Refusal.NameTaken | Refusal.NotFound e) {
            return "lost";
        }
    }

    private static List<String> together(java.util.function.IntFunction<String> writer) throws Exception {
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<String>> acts = IntStream.range(0, WRITERS)
                    .<Callable<String>>mapToObj(index -> () -> writer.apply(index))
                    .toList();
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : writers.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
