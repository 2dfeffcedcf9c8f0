package de.litfass.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.litfass.publish.Draft;
import de.litfass.publish.LogEntry;
import de.litfass.publish.PublishRequest;
import de.litfass.repository.DraftSession;
import de.litfass.type.Content;
import de.litfass.type.Node;
import de.litfass.type.Problem;
import de.litfass.type.Value;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentImportTest {

    @TempDir
    private Path folder;

    private Notes module;
    private final List<String> options = new ArrayList<>();

    @BeforeEach
    void write() {
        module = new Notes(folder);
        options.addAll(List.of("--light-modules", module.modules().toString()));
    }

    /** Opens the same data again, as a start does, and closes it. */
    private <T> T opened(Function<Litfass, T> act) {
        Options parsed = CommandLine.parse(
                RunningLitfass.line(folder.resolve("data"), options.toArray(String[]::new)), Map.of());
        try (Litfass litfass = Litfass.open(parsed)) {
            return act.apply(litfass);
        }
    }

    private List<ImportResult> start() {
        return opened(litfass -> litfass.importContent(() -> false));
    }

    private static List<String> publicPaths(Litfass litfass) {
        return litfass.publishing().snapshot().in("notes").stream()
                .map(item -> item.content().path())
                .sorted()
                .toList();
    }

    private List<String> publicPaths() {
        return opened(ContentImportTest::publicPaths);
    }

    private static List<String> log(Litfass litfass) {
        try (var entries = litfass.repository().log().entriesAfter(0)) {
            return entries.map(LogEntry::reason).toList();
        }
    }

    private static List<String> told(List<ImportResult> results) {
        return results.stream()
                .flatMap(result -> result.problems().stream())
                .map(Problem::toString)
                .toList();
    }

    @Test
    void each_source_becomes_one_publication() throws Exception {
        module.note("a", "A");
        module.note("b", "B");
        module.content("_dev/content-to-bootstrap/deep", "c", "C");
        Path own = folder.resolve("own");
        Notes.write(own.resolve("notes.d.yaml"), Notes.yaml("d", "D"));
        options.addAll(List.of("--content", own.toString()));

        List<ImportResult> results = start();

        assertThat(results.stream().map(ImportResult::files)).containsExactly(2, 1, 1);
        assertThat(results.stream().map(ImportResult::items)).containsExactly(2, 1, 1);
        assertThat(publicPaths()).containsExactly("/a", "/b", "/c", "/d");
        assertThat(opened(ContentImportTest::log))
                .containsExactly(
                        "import of notes/content", "import of notes/_dev/content-to-bootstrap", "import of " + own);
    }

    @Test
    void a_second_start_imports_nothing() {
        module.note("a", "A");
        start();

        List<ImportResult> again = start();

        assertThat(again.stream().map(ImportResult::files)).containsExactly(0, 0);
        assertThat(opened(ContentImportTest::log)).hasSize(1);
        assertThat(publicPaths()).containsExactly("/a");
    }

    @Test
    void what_editors_deleted_does_not_come_back_with_a_new_file() {
        module.note("a", "A");
        module.note("b", "B");
        start();
        opened(litfass -> {
            deleteEverywhere(litfass, "/a");
            return true;
        });

        module.note("c", "C");
        start();

        assertThat(publicPaths()).containsExactly("/b", "/c");
    }

    private static void deleteEverywhere(Litfass litfass, String path) {
        try (DraftSession drafts = litfass.repository().systemSession()) {
            String id = drafts.at("notes", path).orElseThrow().id();
            PublishRequest unpublish = new PublishRequest(List.of(), List.of(id), "");
            litfass.publishing().publish(unpublish, drafts, litfass.messages(Locale.ENGLISH));
        }
        try (DraftSession drafts = litfass.repository().systemSession()) {
            drafts.delete(drafts.at("notes", path).orElseThrow().id(), OptionalLong.empty());
        }
    }

    @Test
    void a_changed_file_changes_nothing() {
        module.note("a", "A");
        start();
        module.note("a", "changed");
        start();

        String title = opened(litfass -> title(litfass, "/a"));
        assertThat(title).isEqualTo("A");
    }

    private static String title(Litfass litfass, String path) {
        return litfass.publishing()
                .snapshot()
                .at("notes", path)
                .flatMap(item -> item.content().node().text("title"))
                .orElse("");
    }

    @Test
    void a_broken_file_is_told_and_left_out_until_it_is_mended() {
        module.note("a", "A");
        Path broken = module.write("content/notes.b.yaml", "'b':\n  'title': 'B\n");

        List<ImportResult> results = start();

        assertThat(told(results)).hasSize(1).first().asString().startsWith(broken + ":");
        assertThat(results.getFirst().foundSomething()).isTrue();
        assertThat(publicPaths()).containsExactly("/a");

        module.note("b", "B");
        start();

        assertThat(publicPaths()).containsExactly("/a", "/b");
    }

    @Test
    void what_an_editor_made_where_a_broken_file_would_have_gone_stays_a_draft_when_the_file_is_mended() {
        module.write("content/notes.b.yaml", "'b':\n  'title': 'B\n");
        module.write("content/notes.c.yaml", Notes.yaml("c", "C").replace("t:note", "t:n[o]te"));
        assertThat(told(start())).hasSize(2);
        opened(litfass -> create(litfass, "b", "by hand"));
        opened(litfass -> create(litfass, "c", "by hand"));

        module.note("b", "B");
        module.note("c", "C");
        List<ImportResult> results = start();

        assertThat(publicPaths()).isEmpty();
        assertThat(results.getFirst().skipped()).containsExactly("notes/b", "notes/c");
    }

    @Test
    void what_breaks_the_rules_is_public_all_the_same_and_told_with_its_path() {
        module.write("content/notes.a.yaml", "'a':\n  'jcr:primaryType': 't:note'\n");

        List<ImportResult> results = start();

        assertThat(told(results)).hasSize(1).first().asString().startsWith("notes/a/title: ");
        assertThat(publicPaths()).containsExactly("/a");
    }

    @Test
    void what_is_there_already_is_left_alone_and_not_published() {
        opened(litfass -> create(litfass, "a", "by hand"));
        module.note("a", "A");
        module.note("b", "B");

        List<ImportResult> results = start();

        assertThat(results.getFirst().skipped()).containsExactly("notes/a");
        assertThat(publicPaths()).containsExactly("/b");
        assertThat(start().getFirst().skipped()).isEmpty();
    }

    private static Draft create(Litfass litfass, String name, String title) {
        try (DraftSession drafts = litfass.repository().systemSession()) {
            Node node = new Node(name, "", "t:note", new TreeMap<>(Map.of("title", Value.of(title))), List.of());
            return drafts.create(new Content("notes", "/" + name, node));
        }
    }

    @Test
    void an_import_that_was_stopped_between_files_is_finished_by_the_next_start() {
        module.note("a", "A");
        module.note("b", "B");
        BooleanSupplier afterOneFile = new BooleanSupplier() {
            private int asked;

            @Override
            public boolean getAsBoolean() {
                return asked++ > 0;
            }
        };
        assertThatThrownBy(() -> opened(litfass -> litfass.importContent(afterOneFile)))
                .isInstanceOf(ContentImport.Stopped.class);
        assertThat(publicPaths()).isEmpty();
        assertThat(opened(ContentImportTest::drafts)).containsExactly("/a");

        List<ImportResult> results = start();

        assertThat(publicPaths()).containsExactly("/a", "/b");
        assertThat(results.getFirst().skipped()).isEmpty();
        assertThat(opened(ContentImportTest::log)).containsExactly("import of notes/content");
    }

    private static List<String> drafts(Litfass litfass) {
        try (DraftSession drafts = litfass.repository().systemSession()) {
            return Arrays.asList("/a", "/b").stream()
                    .filter(path -> drafts.at("notes", path).isPresent())
                    .toList();
        }
    }

    @Test
    void an_import_that_was_cut_off_after_its_publication_publishes_nothing_again() {
        module.note("a", "A");
        opened(litfass -> {
            litfass.repository().markImported(List.of("begun notes/content/notes.a.yaml"));
            Draft draft = create(litfass, "a", "A");
            try (DraftSession drafts = litfass.repository().systemSession()) {
                PublishRequest request = PublishRequest.publish(List.of(draft.id()), "import of notes/content");
                return litfass.publishing().adopt(request, drafts, litfass.messages(Locale.ENGLISH));
            }
        });

        start();

        assertThat(opened(ContentImportTest::log)).hasSize(1);
        Set<String> remembered = opened(litfass -> litfass.repository().importedSources());
        assertThat(remembered).contains("notes/content/notes.a.yaml");
    }

    @Test
    void files_of_the_workspace_dam_come_with_their_bytes() throws Exception {
        Path file = Path.of("../content-types/src/test/resources/golden/content/dam.img.xml");
        Files.createDirectories(module.modules().resolve("notes/content"));
        Files.copy(file, module.modules().resolve("notes/content/dam.img.xml"));

        assertThat(told(start())).isEmpty();

        byte[] bytes = opened(ContentImportTest::picture);
        assertThat(bytes).startsWith((byte) 0x89, (byte) 'P', (byte) 'N', (byte) 'G');
    }

    private static byte[] picture(Litfass litfass) {
        return litfass.publishing()
                .snapshot()
                .at("dam", "/img/pic.png")
                .flatMap(item -> item.content().node().node("jcr:content"))
                .flatMap(content -> content.text("jcr:data"))
                .flatMap(new StoredBinaries(litfass.repository().binaries())::bytes)
                .orElseThrow();
    }
}
