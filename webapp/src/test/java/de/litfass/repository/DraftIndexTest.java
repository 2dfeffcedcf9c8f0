package de.litfass.repository;

import static de.litfass.repository.Congress.AUTHOR;
import static de.litfass.repository.Congress.folder;
import static de.litfass.repository.Congress.session;
import static de.litfass.repository.Congress.speaker;
import static de.litfass.repository.Congress.titled;
import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.Contents;
import de.litfass.publish.Draft;
import de.litfass.repository.list.DraftEntry;
import de.litfass.repository.list.DraftSearch;
import de.litfass.repository.list.DraftTable;
import de.litfass.repository.list.EntryReading;
import de.litfass.repository.list.Finding;
import de.litfass.type.Content;
import de.litfass.type.ContentTypes;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftIndexTest {

    @TempDir
    Path data;

    ContentRepository repository;
    DraftSession anna;

    @BeforeEach
    void open() {
        repository = Congress.open(data);
        anna = repository.session(AUTHOR);
    }

    @AfterEach
    void close() {
        anna.close();
        repository.close();
    }

    @Test
    void every_write_is_seen_at_the_next_question() {
        Draft draft = anna.create(session("/a", "A"));
        assertThat(entries("sessions")).isEqualTo(List.of(entry(draft)));

        Draft changed = anna.change(draft.id(), OptionalLong.of(1), node -> titled(node, "B"));
        assertThat(entries("sessions")).isEqualTo(List.of(entry(changed)));

        Draft folder = anna.create(folder("/f"));
        Draft moved = anna.move(draft.id(), OptionalLong.of(2), "/f", "b");
        assertThat(entries("sessions")).isEqualTo(List.of(entry(folder), entry(moved)));

        Draft folderMoved = anna.move(folder.id(), OptionalLong.of(1), "/", "g");
        Draft inside = anna.draft(draft.id()).orElseThrow();
        assertThat(entries("sessions")).isEqualTo(List.of(entry(folderMoved), entry(inside)));
        assertThat(inside.content().path()).isEqualTo("/g/b");

        anna.delete(draft.id(), OptionalLong.of(inside.revision()));
        assertThat(entries("sessions")).isEqualTo(List.of(entry(folderMoved)));
        assertThat(anna.finding().find(draft.id())).isEmpty();
    }

    @Test
    void a_changed_part_of_an_item_is_a_change_of_the_item() {
        Content item = session("/a", "A");
        Draft draft = anna.create(Contents.with(
                item,
                item.node()
                        .withNodes(List.of(Congress.node(
                                "slot", "kg:slot", Congress.properties("room", de.litfass.type.Value.of("A")))))));
        entries("sessions");

        Draft changed = anna.change(
                draft.id(),
                OptionalLong.empty(),
                node -> node.withNodes(List.of(Congress.node(
                        "slot", "kg:slot", Congress.properties("room", de.litfass.type.Value.of("Saal"))))));

        assertThat(entries("sessions")).isEqualTo(List.of(entry(changed)));
        assertThat(entries("sessions").getFirst().found().words()).contains(" saal");
    }

    @Test
    void an_item_is_found_by_what_it_refers_to_as_that_is_called_now() {
        Draft speaker = anna.create(speaker("/m"));
        Draft talk = anna.create(Congress.talkBy("/talk", speaker));
        anna.create(session("/other", "Dr. ohne Verweis"));
        assertThat(found("dr talk", "speaker")).containsExactly("/talk");
        assertThat(found("muehl", "speaker")).isEmpty();

        anna.change(speaker.id(), OptionalLong.empty(), node -> titled(node, "Ada Mühlberg"));

        assertThat(found("muehl", "speaker")).containsExactly("/talk");
        assertThat(found("MÜHL ta", "speaker")).containsExactly("/talk");
        assertThat(found("berg dr", "speaker")).isEmpty();
        assertThat(found("muehl", "title")).isEmpty();

        anna.change(talk.id(), OptionalLong.empty(), node -> node.withProperties(new TreeMap<>()));

        assertThat(found("muehl", "speaker")).isEmpty();
    }

    @Test
    void nothing_is_found_by_the_name_of_something_that_the_person_may_not_read() {
        anna.create(Congress.talkBy("/talk", anna.create(speaker("/m"))));
        DraftTable table = anna.finding().table();

        assertThat(found(new Finding(table, Set.of("sessions", "speakers")), "dr", "speaker"))
                .containsExactly("/talk");
        assertThat(found(new Finding(table, Set.of("sessions")), "dr", "speaker"))
                .isEmpty();
    }

    private List<String> found(String words, String through) {
        return found(anna.finding(), words, through);
    }

    private static List<String> found(Finding finding, String words, String through) {
        DraftSearch.Sought sought = new DraftSearch.Sought(words, Set.of(through));
        DraftSearch search = new DraftSearch(
                Congress.TYPES.named("session").orElseThrow(),
                "/",
                true,
                new DraftSearch.Filter(sought, Set.of(), false, Map.of(), Optional.empty()),
                DraftSearch.Sort.of("path"),
                10,
                Optional.empty());
        return finding.find(search).entries().stream().map(DraftEntry::path).toList();
    }

    @Test
    void other_definitions_make_other_entries() {
        Draft draft = anna.create(speaker("/m"));
        assertThat(entries("speakers").getFirst().title()).isEqualTo("Dr.");

        repository.register(new ContentTypes(List.of()));

        assertThat(entries("speakers"))
                .isEqualTo(List.of(new EntryReading(new ContentTypes(List.of())).entry(draft)))
                .extracting(DraftEntry::title)
                .containsExactly("m");
    }

    @Test
    void a_person_without_rights_sees_nothing() {
        anna.create(session("/a", "A"));

        try (DraftSession guest = repository.session(Congress.GUEST)) {
            assertThat(guest.finding().readable()).isEmpty();
        }
    }

    @Test
    void whatever_people_do_the_table_is_what_is_stored() {
        Random random = new Random(7);
        for (int i = 0; i < 120; i++) {
            act(random);
            if (random.nextInt(3) == 0) {
                assertThat(entries("sessions")).isEqualTo(stored());
            }
        }
        assertThat(entries("sessions")).isEqualTo(stored()).hasSizeGreaterThan(5);
    }

    private void act(Random random) {
        List<Draft> all = drafts();
        try {
            switch (all.isEmpty() ? 0 : random.nextInt(5)) {
                case 0 -> anna.create(session(parent(random) + "/s" + random.nextInt(30), "S" + random.nextInt()));
                case 1 -> anna.create(folder(parent(random) + "/f" + random.nextInt(10)));
                case 2 ->
                    anna.change(
                            one(all, random).id(), OptionalLong.empty(), node -> titled(node, "T" + random.nextInt()));
                case 3 -> {
                    String parent = parent(random);
                    anna.move(
                            one(all, random).id(),
                            OptionalLong.empty(),
                            parent.isEmpty() ? "/" : parent,
                            "m" + random.nextInt(30));
                }
                default -> anna.delete(one(all, random).id(), OptionalLong.empty());
            }
        } catch (Refusal e) {
            assertThat(e)
                    .isInstanceOfAny(
                            Refusal.NameTaken.class,
                            Refusal.NotFound.class,
                            Refusal.NotEmpty.class,
                            Refusal.Invalid.class);
        }
    }

    private String parent(Random random) {
        List<Draft> folders = drafts().stream()
                .filter(draft -> draft.content().node().type().equals("mgnl:folder"))
                .toList();
        return folders.isEmpty() || random.nextBoolean()
                ? ""
                : one(folders, random).content().path();
    }

    private static Draft one(List<Draft> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    @Test
    void many_may_ask_and_write_at_once() throws Exception {
        try (ExecutorService people = Executors.newFixedThreadPool(6)) {
            List<Future<?>> work = IntStream.range(0, 6)
                    .<Future<?>>mapToObj(i -> people.submit(() -> {
                        try (DraftSession session = repository.session(AUTHOR)) {
                            for (int n = 0; n < 15; n++) {
                                Draft made = session.create(session("/p" + i + "-" + n, "A"));
                                assertThat(session.finding().find(made.id())).isPresent();
                            }
                        }
                    }))
                    .toList();
            for (Future<?> each : work) {
                each.get();
            }
        }
        assertThat(entries("sessions")).isEqualTo(stored()).hasSize(90);
    }

    private List<Draft> drafts() {
        try (DraftSession session = repository.session(AUTHOR)) {
            return session.list(new DraftQuery("sessions", "/", true, Optional.empty(), "", 1000))
                    .drafts();
        }
    }

    private List<DraftEntry> stored() {
        return sorted(drafts().stream().map(DraftIndexTest::entry).toList());
    }

    private List<DraftEntry> entries(String workspace) {
        return sorted(anna.finding().table().in(workspace));
    }

    private static List<DraftEntry> sorted(Collection<DraftEntry> entries) {
        return List.copyOf(entries.stream()
                .collect(Collectors.toMap(DraftEntry::path, Function.identity(), (a, b) -> a, TreeMap::new))
                .values());
    }

    private static DraftEntry entry(Draft draft) {
        return new EntryReading(Congress.TYPES).entry(draft);
    }
}
