package de.litfass.delivery.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.delivery.Programme;
import de.litfass.delivery.tree.Language;
import de.litfass.delivery.tree.PublicTree;
import de.litfass.delivery.tree.TypeMatch;
import de.litfass.module.DeliveryEndpoint;
import de.litfass.module.DeliveryEndpoint.Reference;
import de.litfass.module.DeliveryEndpoint.Resolver;
import de.litfass.publish.PublishedSnapshot;
import de.litfass.type.Content;
import de.litfass.type.ContentTypes;
import de.litfass.type.Node;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NodeJsonTest {

    private final List<Content> contents = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();

    private static Node node(String name, List<Node> nodes, Object... properties) {
        return new Node(name, "id-" + name, "mgnl:content", Programme.properties(properties), nodes);
    }

    private static Node part(String name, Object... properties) {
        return new Node(name, "id-" + name, "mgnl:contentNode", Programme.properties(properties), List.of());
    }

    private void refers(String property, Resolver resolver) {
        references.add(new Reference(Pattern.compile(property), Optional.empty(), resolver));
    }

    private String json(Node node) {
        contents.add(Programme.content("things", node));
        PublicTree tree = new PublicTree(PublishedSnapshot.of(contents), ContentTypes.NONE);
        DeliveryEndpoint endpoint = Programme.endpoint("things", "things", references);
        View view = new View(
                endpoint,
                new Language("de", "de", true),
                tree,
                new TypeMatch(ContentTypes.NONE),
                new Links("https://a.example", ""),
                key -> key.equals("sha") ? Optional.of("hello".getBytes(StandardCharsets.UTF_8)) : Optional.empty(),
                ZoneId.of("UTC"));
        Rendered rendered = NodeJson.render(tree.at("things", "/" + node.name()).orElseThrow(), node.name(), view);
        return new String(rendered.bytes(), StandardCharsets.UTF_8);
    }

    private static String head(String name) {
        return "{\"@name\":\"" + name + "\",\"@path\":\"/" + name + "\",\"@id\":\"id-" + name
                + "\",\"@nodeType\":\"mgnl:content\"";
    }

    @Test
    void values_keep_their_types() {
        assertThat(json(node(
                        "n",
                        List.of(),
                        "a",
                        Value.of(true),
                        "b",
                        Value.of(9007199254740993L),
                        "c",
                        Value.of(ValueType.DOUBLE, "3"),
                        "d",
                        Value.of(ValueType.DECIMAL, "12345678901234567890.1200"),
                        "e",
                        Value.of(ValueType.DATE, "2020-02-29T10:00:00.000+01:00"),
                        "f",
                        Value.of(""),
                        "g",
                        Value.multiple(ValueType.LONG, List.of("1")),
                        "h",
                        Value.multiple(ValueType.STRING, List.of()),
                        "i",
                        Value.of(ValueType.BINARY, "sha"))))
                .isEqualTo(head("n")
                        + ",\"a\":true,\"b\":9007199254740993,\"c\":3.0,\"d\":12345678901234567890.1200,"
                        + "\"e\":\"2020-02-29T10:00:00.000+01:00\",\"f\":\"\",\"g\":[1],\"h\":[],\"i\":\"hello\","
                        + "\"@nodes\":[]}");
    }

    @Test
    void a_property_gives_way_to_a_child_of_its_name() {
        assertThat(json(node("n", List.of(part("same")), "same", Value.of("x"))))
                .isEqualTo(head("n")
                        + ",\"_same\":\"x\",\"same\":{\"@name\":\"same\",\"@path\":\"/n/same\",\"@id\":\"id-same\","
                        + "\"@nodeType\":\"mgnl:contentNode\",\"@nodes\":[]},\"@nodes\":[\"same\"]}");
    }

    @Test
    void system_properties_are_left_out() {
        assertThat(json(node("n", List.of(), "jcr:created", Value.of("x"), "mgnl:tags", Value.of("y"))))
                .isEqualTo(head("n") + ",\"@nodes\":[]}");
    }

    @Test
    void a_reference_to_a_node_around_it_stays_an_identifier() {
        refers("ref", new Resolver.Item("things", true, false, -1));
        assertThat(json(node("n", List.of(), "ref", Value.of("id-n"))))
                .isEqualTo(head("n") + ",\"ref\":\"id-n\",\"@nodes\":[]}");
    }

    @Test
    void references_inside_references_stay_identifiers_at_depth_one() {
        refers("ref", new Resolver.Item("things", true, true, 0));
        contents.add(Programme.content("things", node("m", List.of(part("deep")), "ref", Value.of("id-n"))));
        assertThat(json(node("n", List.of(), "ref", Value.of("id-m"))))
                .isEqualTo(head("n") + ",\"ref\":" + head("m")
                        + ",\"ref\":\"id-n\",\"@link\":\"https://a.example/m.html\",\"@nodes\":[]},\"@nodes\":[]}");
    }

    @Test
    void each_of_several_references_stands_for_itself() {
        refers("refs", new Resolver.Item("things", false, true, 0));
        contents.add(Programme.content("things", node("m", List.of())));
        assertThat(json(node("n", List.of(), "refs", Value.multiple(ValueType.STRING, List.of("id-m", "gone")))))
                .isEqualTo(head("n") + ",\"refs\":[\"https://a.example/m.html\",\"gone\"],\"@nodes\":[]}");
    }

    @Test
    void an_asset_tells_what_is_known_of_its_file() {
        refers("image", new Resolver.Asset(true, true, true, List.of("big")));
        Node file = new Node(
                "jcr:content",
                "id-file",
                "mgnl:resource",
                Programme.properties(
                        "fileName", Value.of("ä.png"),
                        "extension", Value.of("png"),
                        "size", Value.of(7),
                        "jcr:mimeType", Value.of("image/png")),
                List.of());
        Node asset = new Node(
                "pic",
                "1",
                "mgnl:asset",
                Programme.properties(
                        "title", Value.of("Bild"),
                        "caption", Value.of(" "),
                        "mgnl:created", Value.of(ValueType.DATE, "2015-01-29T08:45:41.613+01:00")),
                List.of(file));
        contents.add(Programme.content("dam", asset));
        assertThat(json(node("n", List.of(), "image", Value.of("jcr:1"))))
                .isEqualTo(head("n")
                        + ",\"image\":{\"@name\":\"pic\",\"@path\":\"/pic\",\"@id\":\"jcr:1\","
                        + "\"@link\":\"/dam/jcr:1/%C3%A4.png\",\"metadata\":{\"fileName\":\"ä.png\","
                        + "\"mimeType\":\"image/png\",\"fileSize\":7,\"title\":\"Bild\",\"format\":\"image/png\","
                        + "\"created\":\"2015-01-29T07:45:41.613Z\"},\"renditions\":{\"big\":{\"mimeType\":\"image/png\","
                        + "\"link\":\"/.imaging/default/dam/pic/jcr:content.png\"}}},\"@nodes\":[]}");
    }

    @Test
    void an_asset_that_is_not_public_stays_a_key() {
        refers("image", new Resolver.Asset(true, true, true, List.of()));
        assertThat(json(node("n", List.of(), "image", Value.of("jcr:1"))))
                .isEqualTo(head("n") + ",\"image\":\"jcr:1\",\"@nodes\":[]}");
    }
}
