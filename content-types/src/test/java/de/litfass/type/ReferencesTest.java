package de.litfass.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void references_of_every_kind_and_language_are_found() {
        Property link = new Property(
                "link",
                new PropertyType.Reference("x"),
                false,
                true,
                true,
                false,
                "",
                Optional.empty(),
                List.of(),
                Rules.NONE);
        Property parts = new Property(
                "parts",
                new PropertyType.SubModelType("part"),
                false,
                true,
                false,
                false,
                "",
                Optional.empty(),
                List.of(),
                Rules.NONE);
        SubModel part =
                new SubModel("part", "mgnl:contentNode", List.of(Property.of("image", new PropertyType.Asset())));
        ContentType type = new ContentType(
                "t", "m", "w", "/", "t:t", Map.of(), List.of(link, parts), List.of(part), List.of(), "name");
        Node entry = node("0", Map.of("image", Value.of("jcr:" + id(3))), List.of());
        Node item = node(
                "a",
                Map.of(
                        "link", Value.multiple(ValueType.STRING, List.of(id(1), "no uuid")),
                        "link_de", Value.of(id(2)),
                        "other", Value.of(id(9)),
                        "body", Value.of("<a href=\"${link:{uuid:{" + id(4) + "},repository:{website}}}\">x</a>")),
                List.of(node("parts", Map.of(), List.of(entry))));

        assertThat(References.of(new ContentTypes(List.of(type)), new Content("w", "/a", item)))
                .containsExactly(id(1), id(2), id(3), id(4));
        assertThat(References.of(ContentTypes.NONE, new Content("w", "/a", item)))
                .containsExactly(id(4));
    }

    private static Node node(String name, Map<String, Value> properties, List<Node> nodes) {
        return new Node(name, id(0), "t:t", new TreeMap<>(properties), nodes);
    }

    private static String id(int number) {
        return "00000000-0000-4000-8000-00000000000" + number;
    }
}
