package de.litfass.repository;

import static de.litfass.repository.Congress.node;
import static de.litfass.repository.Congress.properties;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.litfass.publish.Draft;
import de.litfass.type.Node;
import de.litfass.type.Sha256;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

    private static final String ADA = "aaaaaaaa-0000-4000-8000-000000000001";
    private static final String TALK = "aaaaaaaa-0000-4000-8000-000000000002";

    @TempDir
    Path data;

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
    void an_import_makes_folders_and_items_with_their_ids_and_indexes_references() {
        repository.importNodes("speakers", "/", List.of(identified("ada", ADA, "kg:speaker", "Dr.")), Map.of());
        Node talk = node("talk", "kg:session", properties("speaker", Value.of(ADA)));

        ImportReport report =
                repository.importNodes("sessions", "/mpsc-8/day-1", List.of(withId(talk, TALK)), Map.of());

        try (DraftSession anna = repository.session(Congress.AUTHOR)) {
            Draft stored = anna.at("sessions", "/mpsc-8/day-1/talk").orElseThrow();
            assertThat(stored.content().node()).isEqualTo(withId(talk, TALK));
            assertThat(stored.created()).isEqualTo(new Draft.Stamp(Congress.NOON, "system"));
            assertThat(anna.usages(ADA)).containsExactly(stored);
            assertThat(report.ids())
                    .containsExactly(
                            anna.at("sessions", "/mpsc-8").orElseThrow().id(),
                            anna.at("sessions", "/mpsc-8/day-1").orElseThrow().id(),
                            TALK);
        }
    }

    @Test
    void importing_twice_loads_nothing_twice_and_changes_nothing() {
        Node folder = node("f", "mgnl:folder", new TreeMap<>(), identified("a", ADA, "kg:session", "A"));
        ImportReport first = repository.importNodes("sessions", "/", List.of(folder), Map.of());
        try (DraftSession anna = repository.session(Congress.AUTHOR)) {
            Draft edited = anna.change(ADA, OptionalLong.empty(), node -> Congress.titled(node, "edited"));

            ImportReport second = repository.importNodes("sessions", "/", List.of(folder), Map.of());

            assertThat(first.ids()).hasSize(2).contains(ADA);
            assertThat(second).isEqualTo(new ImportReport(List.of(), List.of("/f/a")));
            try (DraftSession later = repository.session(Congress.AUTHOR)) {
                assertThat(later.draft(ADA)).contains(edited);
            }
        }
    }

    @Test
    void items_below_an_item_become_items_and_sub_nodes_stay_within() {
        Node sub = node("main", "mgnl:area", new TreeMap<>(), node("0", "mgnl:component", new TreeMap<>()));
        Node page = node("home", "mgnl:page", new TreeMap<>(), sub, node("about", "mgnl:page", new TreeMap<>()));

        repository.importNodes("website", "/", List.of(page), Map.of());

        try (DraftSession anna = repository.session(Congress.AUTHOR)) {
            Draft home = anna.at("website", "/home").orElseThrow();
            assertThat(home.content().node().all()).extracting(Node::name).containsExactly("home", "main", "0");
            assertThat(anna.at("website", "/home/about")).isPresent();
        }
    }

    @Test
    void an_id_that_another_node_has_becomes_a_new_one() {
        Node slot = identified("slot", TALK, "kg:slot", "S");
        Node first = withId(node("a", "kg:session", new TreeMap<>(), slot), ADA);
        Node second = withId(node("b", "kg:session", new TreeMap<>(), slot), ADA);

        ImportReport report = repository.importNodes("sessions", "/", List.of(first, second), Map.of());

        assertThat(report.ids()).hasSize(2).startsWith(ADA).doesNotHaveDuplicates();
    }

    @Test
    void binaries_are_kept_under_their_hash() throws Exception {
        byte[] bytes = new byte[100_000];
        bytes[7] = 7;
        String hash = Sha256.hex(bytes);
        Node file = node("jcr:content", "mgnl:resource", properties("jcr:data", Value.of(ValueType.BINARY, hash)));
        Node asset = node("logo", "mgnl:asset", new TreeMap<>(), file);

        repository.importNodes("dam", "/", List.of(asset), Map.of(hash, bytes));

        try (DraftSession anna = repository.session(Congress.AUTHOR);
                InputStream stored = repository.binaries().open(hash).orElseThrow()) {
            Node content = anna.at("dam", "/logo")
                    .orElseThrow()
                    .content()
                    .node()
                    .node("jcr:content")
                    .orElseThrow();
            assertThat(content.property("jcr:data")).contains(Value.of(ValueType.BINARY, hash));
            assertThat(stored.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(repository.binaries().keep(bytes)).isEqualTo(hash);
        assertThat(repository.binaries().open("0".repeat(64))).isEmpty();
        assertThat(repository.binaries().open("../litfass:log")).isEmpty();
    }

    @Test
    void bytes_under_a_wrong_hash_are_refused() {
        Map<String, byte[]> wrong = Map.of("0".repeat(64), new byte[1]);
        List<Node> nodes = List.of(identified("a", ADA, "kg:session", "A"));

        assertThatThrownBy(() -> repository.importNodes("sessions", "/", nodes, wrong))
                .isInstanceOf(Refusal.Invalid.class);
        try (DraftSession anna = repository.session(Congress.AUTHOR)) {
            assertThat(anna.at("sessions", "/a")).isEmpty();
        }
    }

    @Test
    void a_workspace_that_no_type_names_is_made_by_an_import() {
        repository.importNodes("tours", "/", List.of(identified("a", ADA, "tour:tour", "A")), Map.of());

        try (DraftSession anna = repository.session(Congress.AUTHOR)) {
            assertThat(anna.at("tours", "/a")).isPresent();
            assertThat(anna.workspaces()).contains("tours");
        }
    }

    @Test
    void a_source_is_remembered_for_good() {
        assertThat(repository.importedSources()).isEmpty();

        repository.markImported(List.of("congress", "other/folder"));
        repository.markImported(List.of("congress"));
        repository.close();
        repository = ContentRepository.open(Congress.settings(data));

        assertThat(repository.importedSources()).containsExactly("congress", "other/folder");
    }

    private static Node identified(String name, String id, String type, String title) {
        return withId(node(name, type, properties("title", Value.of(title))), id);
    }

    private static Node withId(Node node, String id) {
        return new Node(node.name(), id, node.type(), node.properties(), node.nodes());
    }
}
