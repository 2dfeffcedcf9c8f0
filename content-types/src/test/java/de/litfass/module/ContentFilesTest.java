package de.litfass.module;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.type.Node;
import de.litfass.type.Problem;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentFilesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @TempDir
    Path folder;

    @Test
    void a_yaml_export_and_the_xml_export_of_the_same_nodes_agree() {
        ContentFile yaml = read(GOLDEN.resolve("exports/exp.probes.folder.yaml"));
        ContentFile xml = read(GOLDEN.resolve("exports/exp.probes.folder.xml"));

        assertThat(yaml.nodes()).isEqualTo(withoutCreation(xml.nodes()));
        assertThat(yaml.problems()).isEmpty();
        assertThat(List.of(yaml.workspace(), yaml.parentPath())).containsExactly("exp", "/probes");
    }

    @Test
    void every_golden_file_is_read_without_a_problem() {
        List<Path> files = ContentFiles.in(GOLDEN.resolve("content"));

        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly(
                        "dam.img.xml", "probes.folder.xml", "probes.items.xml", "probes.p1.xml", "probes.p2.xml");
        assertThat(files).flatExtracting(file -> read(file).problems()).isEmpty();
    }

    @Test
    void system_view_keeps_types_offsets_and_empty_values() {
        Node p1 = read(GOLDEN.resolve("content/probes.p1.xml")).nodes().getFirst();

        assertThat(p1.id()).isEqualTo("11111111-1111-4111-8111-111111111111");
        assertThat(p1.type()).isEqualTo("gt:probe");
        assertThat(p1.properties())
                .containsEntry("mgnl:created", Value.of(ValueType.DATE, "2019-05-10T11:40:24.968+07:00"))
                .containsEntry("emptyMulti", Value.multiple(ValueType.STRING, List.of()))
                .containsEntry("empty", Value.of(""))
                .containsEntry("price", Value.of(ValueType.DECIMAL, "12345678901234567890.1200"))
                .containsEntry("big", Value.of(9007199254740993L))
                .containsEntry("nm", Value.of(ValueType.NAME, "mgnl:x"))
                .doesNotContainKeys("jcr:uuid", "jcr:primaryType");
    }

    @Test
    void a_binary_is_found_by_its_hash() {
        ContentFile img = read(GOLDEN.resolve("content/dam.img.xml"));
        Node content = img.nodes()
                .getFirst()
                .node("pic.png")
                .orElseThrow()
                .node("jcr:content")
                .orElseThrow();

        String hash = content.text("jcr:data").orElseThrow();
        assertThat(content.property("jcr:data")).contains(Value.of(ValueType.BINARY, hash));
        assertThat(img.binaries()).containsOnlyKeys(hash);
        assertThat(img.binaries().get(hash)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void yaml_values_have_the_types_that_they_are_written_with() throws IOException {
        Node node =
                yaml("""
                'n':
                  'long': 42
                  'sixty': 1:30
                  'double': 7.50
                  'exact': 12345678901234567890.1200
                  'flag': true
                  'day': 2020-01-02
                  'berlin': 2020-01-02T10:00:00.000+02:00
                  'spaced': 2001-12-14 21:59:43.10 -5
                  'quoted': '42'
                  'none': []
                  'many': ['x', 'y']
                  'mixed': [1, 2.5]
                  'jcr:mixinTypes': ['mgnl:deleted']
                  'jcr:created': 2020-01-02
                  'mgnl:createdBy': 'alice'
                  'path': !path '/a'
                  'link': !weakreference 11111111-1111-4111-8111-111111111111
                """)
                        .nodes()
                        .getFirst();

        assertThat(node.properties())
                .isEqualTo(new TreeMap<>(Map.ofEntries(
                        Map.entry("long", Value.of(42)),
                        Map.entry("sixty", Value.of(90)),
                        Map.entry("double", Value.of(ValueType.DOUBLE, "7.5")),
                        Map.entry("exact", Value.of(ValueType.DECIMAL, "12345678901234567890.1200")),
                        Map.entry("flag", Value.of(true)),
                        Map.entry("day", Value.of(ValueType.DATE, "2020-01-02T00:00:00.000Z")),
                        Map.entry("berlin", Value.of(ValueType.DATE, "2020-01-02T10:00:00.000+02:00")),
                        Map.entry("spaced", Value.of(ValueType.DATE, "2001-12-14T21:59:43.100-05:00")),
                        Map.entry("quoted", Value.of("42")),
                        Map.entry("none", Value.multiple(ValueType.STRING, List.of())),
                        Map.entry("many", Value.multiple(ValueType.STRING, List.of("x", "y"))),
                        Map.entry("mixed", Value.multiple(ValueType.DOUBLE, List.of("1", "2.5"))),
                        Map.entry("jcr:mixinTypes", Value.multiple(ValueType.NAME, List.of("mgnl:deleted"))),
                        Map.entry("mgnl:createdBy", Value.of("alice")),
                        Map.entry("path", Value.of(ValueType.PATH, "/a")),
                        Map.entry(
                                "link", Value.of(ValueType.WEAK_REFERENCE, "11111111-1111-4111-8111-111111111111")))));
    }

    @Test
    void maps_and_nulls_are_child_nodes_and_metadata_is_left_out() throws IOException {
        Node node = yaml("n:\n  jcr:primaryType: kg:x\n  empty:\n  MetaData: {a: b}\n  sub: {t: x}\n")
                .nodes()
                .getFirst();

        assertThat(node)
                .isEqualTo(new Node(
                        "n",
                        "id3",
                        "kg:x",
                        new TreeMap<>(),
                        List.of(
                                new Node("empty", "id0", "mgnl:contentNode", new TreeMap<>(), List.of()),
                                new Node(
                                        "sub",
                                        "id2",
                                        "mgnl:contentNode",
                                        new TreeMap<>(Map.of("t", Value.of("x"))),
                                        List.of()))));
    }

    @Test
    void the_root_key_decides_where_a_name_with_dots_begins() throws IOException {
        Path file = write("dam.img.team.pic.png.yaml", "pic.png: {a: b}\n");

        assertThat(read(file).parentPath()).isEqualTo("/img/team");
        assertThat(read(write("sessions.yaml", "a: {b: c}\nd: {}\n")).parentPath())
                .isEqualTo("/");
        assertThat(read(write("sessions.a.b.yaml", "x: {}\ny: {}\n")).parentPath())
                .isEqualTo("/a");
    }

    @Test
    void every_mistake_in_a_yaml_file_is_named_with_its_place() throws IOException {
        ContentFile file =
                yaml("n:\n  tagged: !litfass x\n  late: 2020-02-30T10:00:00Z\n  list: [{a: b}]\n  fine: 1\nm: 1\n");

        assertThat(file.problems())
                .extracting(problem -> problem.where().replaceFirst(".*/", "") + " " + problem.what())
                .containsExactly(
                        "w.n.yaml:2:11 'tagged': tag '!litfass' is not allowed",
                        "w.n.yaml:3:9 'late': '2020-02-30T10:00:00Z' is not a Date such as 2026-04-28T10:00:00.000+02:00",
                        "w.n.yaml:4:9 'list': a value is expected, not a map or a list",
                        "w.n.yaml:6:4 'm' is not a node");
        assertThat(file.nodes().getFirst().properties()).containsOnlyKeys("fine");
    }

    @Test
    void no_broken_file_throws() throws IOException {
        List<String> broken = List.of(
                "<a>",
                "<a/>",
                "",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><sv:node xmlns:sv='http://www.jcp.org/jcr/sv/1.0' sv:name='&e;'/>",
                "<sv:node xmlns:sv='http://www.jcp.org/jcr/sv/1.0'/>",
                "<sv:node xmlns:sv='http://www.jcp.org/jcr/sv/1.0' sv:name='a'>text</sv:node>");
        for (String text : broken) {
            ContentFile file = read(write("w.a.xml", text));
            assertThat(file.problems()).as(text).hasSize(1).allMatch(Problem::stops);
            assertThat(file.nodes()).isEmpty();
        }
        assertThat(yaml("a: [").problems()).hasSize(1);
        assertThat(yaml("- a").problems()).hasSize(1);
        assertThat(yaml("a: &a {b: *a}").problems()).hasSize(1);
    }

    @Test
    void nesting_without_end_is_refused() throws IOException {
        String open = "<sv:node xmlns:sv='http://www.jcp.org/jcr/sv/1.0' sv:name='a'>".repeat(5000);

        assertThat(read(write("w.a.xml", open)).problems()).hasSize(1);
        assertThat(yaml("[".repeat(5000)).problems()).hasSize(1);
    }

    private ContentFile yaml(String text) throws IOException {
        return read(write("w.n.yaml", text));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static ContentFile read(Path file) {
        AtomicInteger next = new AtomicInteger();
        return ContentFiles.read(file, () -> "id" + next.getAndIncrement());
    }

    private static List<Node> withoutCreation(List<Node> nodes) {
        return nodes.stream().map(ContentFilesTest::withoutCreation).toList();
    }

    private static Node withoutCreation(Node node) {
        TreeMap<String, Value> properties = new TreeMap<>(node.properties());
        properties.keySet().removeIf(name -> name.startsWith("jcr:created"));
        return node.withProperties(properties).withNodes(withoutCreation(node.nodes()));
    }
}
