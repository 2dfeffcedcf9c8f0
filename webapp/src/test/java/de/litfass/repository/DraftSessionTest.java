package de.litfass.repository;

import static de.litfass.repository.Congress.AUTHOR;
import static de.litfass.repository.Congress.node;
import static de.litfass.repository.Congress.properties;
import static de.litfass.repository.Congress.session;
import static de.litfass.repository.Congress.speaker;
import static de.litfass.repository.Congress.talkBy;
import static de.litfass.repository.Congress.titled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.litfass.Contents;
import de.litfass.publish.Draft;
import de.litfass.type.Content;
import de.litfass.type.ContentTypes;
import de.litfass.type.Node;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftSessionTest {

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
    void a_created_item_is_at_revision_1_and_bears_the_stamps_of_its_author() {
        Draft created = anna.create(session("/eroeffnung", "Eröffnung"));

        Draft.Stamp stamp = new Draft.Stamp(Congress.NOON, AUTHOR);
        assertThat(created.content().node().properties())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "title", Value.of("Eröffnung"),
                        "mgnl:created", Value.of(ValueType.DATE, "2026-04-28T12:00:00.000+02:00"),
                        "mgnl:createdBy", Value.of(AUTHOR),
                        "mgnl:lastModified", Value.of(ValueType.DATE, "2026-04-28T12:00:00.000+02:00"),
                        "mgnl:lastModifiedBy", Value.of(AUTHOR)));
        assertThat(created)
                .isEqualTo(new Draft(
                        created.content(), 1, OptionalLong.empty(), stamp, stamp, Optional.empty(), Optional.empty()));
    }

    @Test
    void an_item_is_found_by_id_and_by_path_in_every_session() {
        Draft created = anna.create(session("/eroeffnung", "Eröffnung"));

        try (DraftSession petra = repository.session(Congress.PUBLISHER)) {
            assertThat(petra.draft(created.id())).contains(created);
            assertThat(petra.at("sessions", "/eroeffnung")).contains(created);
            assertThat(petra.at("speakers", "/eroeffnung")).isEmpty();
        }
    }

    @Test
    void a_sub_node_belongs_to_its_item_and_is_no_draft() {
        Node slot = node("slot", "kg:slot", properties("room", Value.of("A")));
        Content item = session("/a", "A");
        Draft created = anna.create(Contents.with(item, item.node().withNodes(List.of(slot))));

        Node stored = created.content().node().node("slot").orElseThrow();
        assertThat(stored).isEqualTo(new Node("slot", stored.id(), "kg:slot", slot.properties(), List.of()));
        assertThat(anna.draft(stored.id())).isEmpty();
        assertThat(anna.at("sessions", "/a/slot")).isEmpty();
    }

    @Test
    void every_type_of_value_survives() {
        SortedMap<String, Value> all = new TreeMap<>(Map.of(
                "string", Value.of("Grüße\n\t<b>"),
                "empty", Value.of(""),
                "long", Value.of(Long.MAX_VALUE),
                "double", Value.of(ValueType.DOUBLE, "7.5"),
                "decimal", Value.of(ValueType.DECIMAL, "12345678901234567890.123"),
                "date", Value.of(ValueType.DATE, "2026-04-28T10:00:00.000+05:30"),
                "flag", Value.of(true),
                "binary", Value.of(ValueType.BINARY, "0".repeat(64)),
                "none", Value.multiple(ValueType.LONG, List.of()),
                "several", Value.multiple(ValueType.DATE, List.of("2026-04-28", "2026-04-29"))));
        all.put("numbers", Value.multiple(ValueType.DECIMAL, List.of("1.50", "2")));
        all.put("name", Value.of(ValueType.NAME, "kg:session"));
        all.put("weak", Value.of(ValueType.WEAK_REFERENCE, "11111111-1111-4111-8111-111111111111"));
        all.put("uri", Value.of(ValueType.URI, "https://bund.de/"));

        Draft created = anna.create(new Content("sessions", "/a", node("a", "kg:session", all)));

        assertThat(created.content().node().properties()).containsAllEntriesOf(all);
    }

    @Test
    void a_change_replaces_properties_and_sub_nodes_and_keeps_identity_and_stamps() {
        Node kept = node("kept", "kg:slot", properties("room", Value.of("A")));
        Node gone = node("gone", "kg:slot", new TreeMap<>());
        Content item = session("/a", "A");
        Draft first = anna.create(Contents.with(item, item.node().withNodes(List.of(gone, kept))));
        Node stored = first.content().node();

        Node renamed = stored.node("kept").orElseThrow().withName("renamed");
        Node added = node("added", "kg:slot", new TreeMap<>());
        Draft second = anna.change(first.id(), OptionalLong.of(1), node -> titled(node, "B")
                .withNodes(List.of(added, renamed))
                .withName("ignored"));

        assertThat(second.revision()).isEqualTo(2);
        Node after = second.content().node();
        assertThat(after)
                .isEqualTo(titled(stored, "B").withNodes(List.of(after.nodes().getFirst(), renamed)));
        assertThat(after.nodes().getFirst().id()).isNotEmpty();
        assertThat(anna.draft(first.id())).contains(second);
    }

    @Test
    void a_sub_node_without_id_keeps_the_one_of_its_name() {
        Content item = session("/a", "A");
        Node slot = node("slot", "kg:slot", new TreeMap<>());
        Draft first = anna.create(Contents.with(item, item.node().withNodes(List.of(slot))));

        Draft second = anna.change(first.id(), OptionalLong.empty(), node -> node.withNodes(List.of(slot)));

        assertThat(second.content().node().nodes())
                .isEqualTo(first.content().node().nodes());
    }

    @Test
    void the_order_of_sub_nodes_is_kept() {
        Content item = session("/a", "A");
        List<Node> slots = List.of(
                node("c", "kg:slot", new TreeMap<>()),
                node("a", "kg:slot", new TreeMap<>()),
                node("b", "kg:slot", new TreeMap<>()));
        Draft first = anna.create(Contents.with(item, item.node().withNodes(slots)));
        assertThat(first.content().node().nodes()).extracting(Node::name).containsExactly("c", "a", "b");

        Draft second = anna.change(
                first.id(),
                OptionalLong.empty(),
                node -> node.withNodes(node.nodes().reversed()));

        assertThat(second.content().node().nodes()).extracting(Node::name).containsExactly("b", "a", "c");
    }

    @Test
    void unknown_types_prefixes_and_mixins_survive_a_change() {
        SortedMap<String, Value> foreign = properties("foo:bar", Value.of("x"));
        foreign.put("jcr:mixinTypes", Value.multiple(ValueType.NAME, List.of("mgnl:deleted", "foo:mixin")));
        Node deep = node("deep", "foo:part", properties("foo:baz", Value.of(1)), node("p", "nt:unstructured", foreign));
        Draft first = anna.create(new Content("sessions", "/x", node("x", "foo:thing", foreign, deep)));

        Draft second = anna.change(first.id(), OptionalLong.empty(), node -> titled(node, "new"));

        assertThat(second.content().node()).isEqualTo(titled(first.content().node(), "new"));
        assertThat(second.content().node().properties()).containsAllEntriesOf(foreign);
        Node part = second.content().node().node("deep").orElseThrow().node("p").orElseThrow();
        assertThat(part.properties()).isEqualTo(foreign);
    }

    @Test
    void a_stale_change_is_refused_with_the_draft_as_it_is_now() {
        Draft first = anna.create(session("/a", "A"));
        Draft second = anna.change(first.id(), OptionalLong.of(1), node -> titled(node, "B"));

        Refusal.StaleRevision refused = catchThrowableOfType(
                Refusal.StaleRevision.class,
                () -> anna.change(first.id(), OptionalLong.of(1), node -> titled(node, "C")));

        assertThat(refused.current()).isEqualTo(second);
        assertThat(anna.draft(first.id())).contains(second);
    }

    @Test
    void a_name_is_taken_once_in_a_folder() {
        anna.create(session("/a", "A"));

        assertThatThrownBy(() -> anna.create(session("/a", "B"))).isInstanceOf(Refusal.NameTaken.class);
        assertThatThrownBy(() -> anna.create(session("/nowhere/a", "A"))).isInstanceOf(Refusal.NotFound.class);
        for (String name : List.of("a:b:c", "a[1]", "*", " ", "..")) {
            assertThatThrownBy(() -> anna.create(session("/" + name, "A")))
                    .as(name)
                    .isInstanceOf(Refusal.Invalid.class);
        }
        assertThat(anna.list(DraftQuery.of("sessions", "/", 10)).drafts())
                .extracting(Draft::revision)
                .containsExactly(1L);
    }

    @Test
    void an_identifier_belongs_to_one_item() {
        Draft first = anna.create(session("/a", "A"));
        Content second = session("/b", "B");
        Node stolen = new Node("b", first.id(), "kg:session", second.node().properties(), List.of());

        assertThatThrownBy(() -> anna.create(Contents.with(second, stolen))).isInstanceOf(Refusal.NameTaken.class);
        assertThat(anna.at("sessions", "/b")).isEmpty();
    }

    @Test
    void a_move_keeps_identifiers_usages_and_what_lies_below() {
        Draft folder = anna.create(Congress.folder("/mpsc-8"));
        Draft speaker = anna.create(speaker("/ada"));
        Draft talk = anna.create(talkBy("/mpsc-8/talk", speaker));
        anna.create(Congress.folder("/archiv"));

        Draft moved = anna.move(folder.id(), OptionalLong.of(1), "/archiv", "mpsc-2026");

        assertThat(moved.content().path()).isEqualTo("/archiv/mpsc-2026");
        assertThat(moved.revision()).isEqualTo(2);
        Draft below = anna.draft(talk.id()).orElseThrow();
        assertThat(below.content().path()).isEqualTo("/archiv/mpsc-2026/talk");
        assertThat(below.revision()).isEqualTo(1);
        assertThat(anna.usages(speaker.id())).containsExactly(below);
        assertThat(anna.ancestors(below.content()))
                .extracting(draft -> draft.content().path())
                .containsExactly("/archiv", "/archiv/mpsc-2026");
    }

    @Test
    void nothing_moves_into_itself_or_onto_another() {
        Draft folder = anna.create(Congress.folder("/a"));
        anna.create(Congress.folder("/a/b"));
        anna.create(Congress.folder("/c"));

        assertThatThrownBy(() -> anna.move(folder.id(), OptionalLong.empty(), "/a/b", "a"))
                .isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> anna.move(folder.id(), OptionalLong.empty(), "/", "c"))
                .isInstanceOf(Refusal.NameTaken.class);
        assertThatThrownBy(() -> anna.move(folder.id(), OptionalLong.empty(), "/gone", "a"))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(anna.at("sessions", "/a/b")).isPresent();
    }

    @Test
    void an_item_in_use_is_not_deleted() {
        Draft speaker = anna.create(speaker("/ada"));
        Draft talk = anna.create(talkBy("/talk", speaker));

        Refusal.InUse refused =
                catchThrowableOfType(Refusal.InUse.class, () -> anna.delete(speaker.id(), OptionalLong.empty()));
        assertThat(refused.usages()).containsExactly(talk);

        anna.delete(talk.id(), OptionalLong.of(1));
        anna.delete(speaker.id(), OptionalLong.empty());
        assertThat(anna.draft(speaker.id())).isEmpty();
    }

    @Test
    void usages_follow_every_change() {
        Draft speaker = anna.create(speaker("/ada"));
        Draft talk = anna.create(session("/talk", "no speaker yet"));
        assertThat(anna.usages(speaker.id())).isEmpty();

        Draft named = anna.change(
                talk.id(), OptionalLong.empty(), node -> titled(node, "${link:{uuid:{" + speaker.id() + "}}}"));

        assertThat(anna.usages(speaker.id())).containsExactly(named);
    }

    @Test
    void a_reference_that_a_new_definition_declares_is_found_in_what_was_there() {
        repository.register(ContentTypes.NONE);
        Draft speaker = anna.create(speaker("/ada"));
        Draft talk = anna.create(talkBy("/talk", speaker));
        assertThat(anna.usages(speaker.id())).isEmpty();

        repository.register(Congress.TYPES);

        try (DraftSession later = repository.session(AUTHOR)) {
            assertThat(later.usages(speaker.id())).containsExactly(talk);
        }
    }

    @Test
    void a_folder_is_deleted_only_when_empty() {
        Draft folder = anna.create(Congress.folder("/a"));
        Draft inside = anna.create(session("/a/b", "B"));

        assertThatThrownBy(() -> anna.delete(folder.id(), OptionalLong.empty())).isInstanceOf(Refusal.NotEmpty.class);

        anna.delete(inside.id(), OptionalLong.empty());
        anna.delete(folder.id(), OptionalLong.empty());
        assertThat(anna.list(DraftQuery.of("sessions", "/", 10))).isEqualTo(new DraftPage(List.of(), Optional.empty()));
    }

    @Test
    void a_session_sees_what_was_there_when_it_began() {
        try (DraftSession early = repository.session(AUTHOR)) {
            Draft created = anna.create(session("/late", "Late"));

            assertThat(early.draft(created.id())).isEmpty();
            assertThat(early.at("sessions", "/late")).isEmpty();
        }
    }

    @Test
    void everything_is_there_after_opening_anew() {
        Draft speaker = anna.create(speaker("/ada"));
        Draft talk = anna.create(talkBy("/talk", speaker));
        anna.close();
        repository.close();

        repository = ContentRepository.open(Congress.settings(data));
        repository.register(Congress.TYPES);
        anna = repository.session(AUTHOR);

        assertThat(anna.draft(talk.id())).contains(talk);
        assertThat(anna.usages(speaker.id())).containsExactly(talk);
        assertThat(anna.workspaces()).containsExactly("dam", "sessions", "speakers", "website");
    }
}
