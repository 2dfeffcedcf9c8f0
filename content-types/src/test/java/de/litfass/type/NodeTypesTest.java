package de.litfass.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class NodeTypesTest {

    private static final NodeTypes TYPES = NodeTypes.of(new ContentTypes(List.of(new ContentType(
            "s",
            "m",
            "w",
            "/",
            "kg:session",
            Map.of(),
            List.of(),
            List.of(new SubModel("day", "kg:day", List.of()), new SubModel("plain", "mgnl:contentNode", List.of())),
            List.of(),
            "name"))));

    @Test
    void definitions_bring_their_types_below_magnolias() {
        assertThat(TYPES.all().values())
                .filteredOn(type -> !BaseNodeTypes.ALL.contains(type))
                .containsExactly(
                        new NodeType("kg:session", false, List.of("mgnl:content")),
                        new NodeType("kg:day", false, List.of("mgnl:contentNode")));
    }

    @Test
    void a_type_is_all_that_it_builds_on_and_what_their_mixins_imply() {
        assertThat(TYPES.isA("kg:session", "mgnl:content")).isTrue();
        assertThat(TYPES.isA("kg:session", "mix:lockable")).isTrue();
        assertThat(TYPES.isA("kg:day", "mgnl:versionable")).isFalse();
        assertThat(TYPES.isA("mgnl:content", "kg:session")).isFalse();
        assertThat(TYPES.isA("no:such", "no:such")).isTrue();
    }

    @Test
    void a_mixin_of_the_node_counts_as_its_type() {
        Node node = new Node(
                "a",
                "1",
                "mgnl:contentNode",
                new TreeMap<>(Map.of("jcr:mixinTypes", Value.multiple(ValueType.NAME, List.of("mgnl:deleted")))),
                List.of());

        assertThat(TYPES.isA(node, "mgnl:versionable")).isTrue();
        assertThat(TYPES.isA(node, "mgnl:content")).isFalse();
    }

    @Test
    void every_type_comes_after_those_that_it_builds_on() {
        List<String> seen = new ArrayList<>();
        TYPES.all().values().forEach(type -> {
            assertThat(seen).containsAll(type.superTypes());
            seen.add(type.name());
        });
    }
}
