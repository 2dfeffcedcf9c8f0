package de.litfass.repository;

import static de.litfass.repository.Congress.node;
import static de.litfass.repository.Congress.properties;
import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.publish.Draft;
import de.litfass.type.Node;
import de.litfass.type.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftListTest {

    @TempDir
    Path data;

    ContentRepository repository;
    DraftSession anna;

    @BeforeEach
    void open() {
        repository = Congress.open(data);
        anna = repository.session(Congress.AUTHOR);
    }

    @AfterEach
    void close() {
        anna.close();
        repository.close();
    }

    @Test
    void ten_thousand_items_of_one_folder_come_page_by_page_without_gap_or_repetition() {
        List<Node> items = IntStream.range(0, 10_000)
                .mapToObj(number -> item("item-%05d".formatted(number)))
                .toList();
        fill("/big", items);

        List<String> names = new ArrayList<>();
        int pages = 0;
        for (Optional<String> after = Optional.of(""); after.isPresent(); pages++) {
            DraftPage page = anna.list(DraftQuery.of("sessions", "/big", 500).from(after.get()));
            page.drafts().forEach(draft -> names.add(draft.content().node().name()));
            after = page.next();
        }

        assertThat(pages).isEqualTo(20);
        assertThat(names).isEqualTo(items.stream().map(Node::name).toList());
    }

    @Test
    void a_flat_list_shows_folders_and_items_by_name() {
        fill("/", List.of(item("b"), folder("a", item("inside")), item("c")));

        DraftPage page = anna.list(DraftQuery.of("sessions", "/", 2));

        assertThat(paths(page)).containsExactly("/a", "/b");
        assertThat(page.next()).contains("/b");
        assertThat(paths(anna.list(DraftQuery.of("sessions", "/", 2).from("/b"))))
                .containsExactly("/c");
    }

    @Test
    void a_deep_list_goes_on_in_the_middle_of_a_folder() {
        fill("/", List.of(folder("a", item("x"), folder("y", item("deep")), item("z")), item("b")));
        DraftQuery all = new DraftQuery("sessions", "/", true, Optional.empty(), "", 3);

        DraftPage first = anna.list(all);
        DraftPage second = anna.list(all.from(first.next().orElseThrow()));

        assertThat(paths(first)).containsExactly("/a", "/a/x", "/a/y");
        assertThat(paths(second)).containsExactly("/a/y/deep", "/a/z", "/b");
        assertThat(second.next()).isEmpty();
    }

    @Test
    void a_list_of_one_type_looks_through_folders_of_others() {
        fill("/", List.of(folder("a", item("x")), item("b")));

        DraftQuery sessions = new DraftQuery("sessions", "/", true, Optional.of("kg:session"), "", 10);
        DraftQuery allContent = new DraftQuery("sessions", "/", true, Optional.of("mgnl:content"), "", 10);

        assertThat(paths(anna.list(sessions))).containsExactly("/a/x", "/b");
        assertThat(paths(anna.list(allContent))).containsExactly("/a/x", "/b");
    }

    @Test
    void a_page_goes_on_where_its_last_item_was_even_if_that_is_gone() {
        fill("/", List.of(item("a"), item("b"), item("c")));
        Draft gone = anna.at("sessions", "/b").orElseThrow();
        anna.delete(gone.id(), java.util.OptionalLong.empty());

        assertThat(paths(anna.list(DraftQuery.of("sessions", "/", 5).from("/b"))))
                .containsExactly("/c");
    }

    @Test
    void a_folder_that_does_not_exist_holds_nothing() {
        assertThat(anna.list(DraftQuery.of("sessions", "/gone", 5)))
                .isEqualTo(new DraftPage(List.of(), Optional.empty()));
        assertThat(anna.list(DraftQuery.of("nowhere", "/", 5))).isEqualTo(new DraftPage(List.of(), Optional.empty()));
    }

    private void fill(String parent, List<Node> nodes) {
        repository.importNodes("sessions", parent, nodes, Map.of());
        anna.close();
        anna = repository.session(Congress.AUTHOR);
    }

    private static Stream<String> paths(DraftPage page) {
        return page.drafts().stream().map(draft -> draft.content().path());
    }

    private static Node item(String name) {
        return node(name, "kg:session", properties("title", Value.of(name)));
    }

    private static Node folder(String name, Node... nodes) {
        return node(name, "mgnl:folder", new TreeMap<>(), nodes);
    }
}
