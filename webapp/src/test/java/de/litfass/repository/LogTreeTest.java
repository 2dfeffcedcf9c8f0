package de.litfass.repository;

import static de.litfass.repository.Congress.AUTHOR;
import static de.litfass.repository.Congress.session;
import static de.litfass.repository.Congress.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.litfass.publish.Draft;
import de.litfass.publish.LogEntry;
import de.litfass.publish.LogEntry.Change;
import de.litfass.publish.LogEntryJson;
import de.litfass.publish.PublicationLog;
import de.litfass.publish.PublicationLog.Mark;
import de.litfass.publish.PublicationLog.NewContent;
import de.litfass.type.Sha256;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTreeTest {

    private static final Instant LATER = Congress.NOON.plusSeconds(60);

    @TempDir
    Path data;

    ContentRepository repository;
    PublicationLog log;
    DraftSession anna;

    @BeforeEach
    void open() {
        repository = Congress.open(data);
        log = repository.log();
        anna = repository.session(AUTHOR);
    }

    @AfterEach
    void close() {
        anna.close();
        repository.close();
    }

    static LogEntry entry(long sequence, String previous, List<Change> changes) {
        LogEntry unsigned = new LogEntry(sequence, previous, LATER, "petra", "Freigabe – ä", changes, "");
        return LogEntryJson.read(LogEntryJson.of(unsigned));
    }

    @Test
    void a_new_log_is_empty() {
        assertThat(log.last()).isEmpty();
        assertThat(log.entry(1)).isEmpty();
        assertThat(log.entriesAfter(0)).isEmpty();
    }

    @Test
    void entries_come_back_in_order_across_folders_and_after_opening_anew() {
        List<LogEntry> all = new ArrayList<>();
        List<PublicationLog.Appended> appended = new ArrayList<>();
        for (int number = 1; number <= 1_003; number++) {
            all.add(entry(number, all.isEmpty() ? "" : all.getLast().hash(), List.of()));
            appended.add(log.append(all.getLast(), List.of(), List.of()));
        }
        appended.getLast().flush();
        anna.close();
        repository.close();
        repository = ContentRepository.open(Congress.settings(data));
        log = repository.log();
        anna = repository.session(AUTHOR);

        assertThat(log.last()).contains(all.getLast());
        assertThat(log.entry(500)).contains(all.get(499));
        try (Stream<LogEntry> entries = log.entriesAfter(998)) {
            assertThat(entries).containsExactlyElementsOf(all.subList(998, 1_003));
        }
    }

    @Test
    void a_publication_marks_the_draft_and_leaves_its_revision() {
        Draft draft = anna.create(session("/a", "A"));

        log.append(publication(1, draft), contents(draft), List.of(new Mark.Public(draft.id(), 1)));

        Draft marked = reread(draft);
        assertThat(marked.revision()).isEqualTo(1);
        assertThat(marked.publishedRevision()).hasValue(1);
        assertThat(marked.state()).isEqualTo(Draft.State.PUBLISHED);
        assertThat(marked.published()).contains(new Draft.Stamp(LATER, "petra"));
        assertThat(marked.content().node().text("mgnl:activationStatus")).contains("true");
        assertThat(log.content(Sha256.hex("{\"ä\":1}"))).isEqualTo("{\"ä\":1}");
    }

    @Test
    void a_published_draft_that_is_changed_says_so_and_keeps_when_it_was_published() {
        Draft draft = anna.create(session("/a", "A"));
        log.append(publication(1, draft), contents(draft), List.of(new Mark.Public(draft.id(), 1)));

        Draft changed = anna.change(draft.id(), OptionalLong.of(1), node -> titled(node, "B"));

        assertThat(changed.state()).isEqualTo(Draft.State.CHANGED);
        assertThat(changed.published()).contains(new Draft.Stamp(LATER, "petra"));
    }

    @Test
    void a_draft_taken_out_of_public_can_be_deleted_and_not_before() {
        Draft draft = anna.create(session("/a", "A"));
        log.append(publication(1, draft), contents(draft), List.of(new Mark.Public(draft.id(), 1)));
        assertThatThrownBy(() -> anna.delete(draft.id(), OptionalLong.empty()))
                .isInstanceOf(Refusal.StillPublished.class);

        log.append(
                entry(2, log.last().orElseThrow().hash(), List.of(change(draft, Optional.empty()))),
                List.of(),
                List.of(new Mark.NotPublic(draft.id()), new Mark.NotPublic("a0000000-0000-4000-8000-000000000000")));

        Draft marked = reread(draft);
        assertThat(marked.state()).isEqualTo(Draft.State.DRAFT);
        assertThat(marked.content().node().text("mgnl:activationStatus")).contains("false");
        assertThat(marked.withdrawn()).contains(new Draft.Stamp(LATER, "petra"));
        anna.delete(draft.id(), OptionalLong.of(1));
    }

    @Test
    void that_it_was_withdrawn_is_forgotten_when_it_is_public_again() {
        Draft draft = anna.create(session("/a", "A"));
        log.append(publication(1, draft), contents(draft), List.of(new Mark.Public(draft.id(), 1)));
        assertThat(reread(draft).withdrawn()).isEmpty();
        log.append(
                entry(2, log.last().orElseThrow().hash(), List.of(change(draft, Optional.empty()))),
                List.of(),
                List.of(new Mark.NotPublic(draft.id())));
        assertThat(reread(draft).withdrawn()).isPresent();

        log.append(
                entry(3, log.last().orElseThrow().hash(), publication(1, draft).changes()),
                List.of(),
                List.of(new Mark.Public(draft.id(), 1)));

        assertThat(reread(draft).withdrawn()).isEmpty();
        assertThat(reread(draft).state()).isEqualTo(Draft.State.PUBLISHED);
    }

    @Test
    void a_stale_draft_refuses_the_whole_publication() {
        Draft one = anna.create(session("/a", "A"));
        Draft two = anna.create(session("/b", "B"));
        anna.change(two.id(), OptionalLong.of(1), node -> titled(node, "newer"));

        assertThatThrownBy(() -> log.append(
                        publication(1, one),
                        contents(one),
                        List.of(new Mark.Public(one.id(), 1), new Mark.Public(two.id(), 1))))
                .isInstanceOfSatisfying(PublicationLog.StaleDraft.class, stale -> assertThat(stale.id())
                        .isEqualTo(two.id()));

        assertThat(log.last()).isEmpty();
        assertThat(reread(one)).isEqualTo(one);
        assertThatThrownBy(() -> log.content(Sha256.hex("{\"ä\":1}"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void an_entry_can_only_follow_the_last_one() {
        log.append(entry(1, "", List.of()), List.of(), List.of());

        assertThatThrownBy(() -> log.append(entry(1, "", List.of()), List.of(), List.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> log.append(entry(3, "", List.of()), List.of(), List.of()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(log.entriesAfter(0)).hasSize(1);
    }

    @Test
    void moving_a_folder_makes_what_is_public_in_it_count_as_changed() {
        Draft folder = anna.create(Congress.folder("/f"));
        Draft draft = anna.create(session("/f/a", "A"));
        log.append(publication(1, draft), contents(draft), List.of(new Mark.Public(draft.id(), 1)));

        anna.move(folder.id(), OptionalLong.empty(), "/", "g");

        assertThat(reread(draft).state()).isEqualTo(Draft.State.CHANGED);
    }

    private static LogEntry publication(long sequence, Draft draft) {
        return entry(sequence, "", List.of(change(draft, Optional.of(Sha256.hex("{\"ä\":1}")))));
    }

    private static List<NewContent> contents(Draft draft) {
        assertThat(draft.revision()).isEqualTo(1);
        return List.of(new NewContent(Sha256.hex("{\"ä\":1}"), "{\"ä\":1}"));
    }

    private static Change change(Draft draft, Optional<String> content) {
        return new Change(draft.id(), "sessions", draft.content().path(), content);
    }

    private Draft reread(Draft draft) {
        try (DraftSession fresh = repository.session(AUTHOR)) {
            return fresh.draft(draft.id()).orElseThrow();
        }
    }
}
