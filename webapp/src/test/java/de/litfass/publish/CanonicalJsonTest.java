package de.litfass.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.type.Content;
import de.litfass.type.Node;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CanonicalJsonTest {

    @Test
    void content_is_written_with_sorted_keys_and_typed_texts() {
        Node day = new Node("0", "d", "kg:day", new TreeMap<>(Map.of("date", Value.of("2026-04-28"))), List.of());
        Map<String, Value> properties = Map.of(
                "title", Value.of("Eröffnung"),
                "big", Value.of(9007199254740993L),
                "tags", Value.multiple(ValueType.STRING, List.of("a", "b")));
        Content content = new Content(
                "sessions", "/x/a", new Node("a", "i", "kg:session", new TreeMap<>(properties), List.of(day)));

        assertThat(CanonicalJson.of(content))
                .isEqualTo(
                        "{\"node\":{\"id\":\"i\",\"name\":\"a\",\"nodes\":[{\"id\":\"d\",\"name\":\"0\",\"nodes\":[],"
                                + "\"properties\":{\"date\":[\"String\",\"2026-04-28\"]},\"type\":\"kg:day\"}],"
                                + "\"properties\":{\"big\":[\"Long\",\"9007199254740993\"],\"tags\":[\"String\",[\"a\",\"b\"]],"
                                + "\"title\":[\"String\",\"Eröffnung\"]},\"type\":\"kg:session\"},"
                                + "\"path\":\"/x/a\",\"workspace\":\"sessions\"}");
    }

    @Property
    void content_comes_back_as_it_was(@ForAll("contents") Content content) {
        assertThat(CanonicalJson.content(CanonicalJson.of(content))).isEqualTo(content);
    }

    @Property
    void the_same_content_has_the_same_text(@ForAll("contents") Content content) {
        Content again = CanonicalJson.content(CanonicalJson.of(content));

        assertThat(CanonicalJson.of(again)).isEqualTo(CanonicalJson.of(content)).doesNotContain("\n");
    }

    @Provide
    Arbitrary<Content> contents() {
        Arbitrary<String> text =
                Arbitraries.strings().excludeChars(surrogates()).ofMaxLength(20);
        Arbitrary<Value> values = Arbitraries.oneOf(
                text.map(Value::of),
                Arbitraries.longs().map(Value::of),
                text.list().ofMaxSize(3).map(texts -> Value.multiple(ValueType.STRING, texts)));
        Arbitrary<Node> leaves = Combinators.combine(
                        text, Arbitraries.maps(text, values).ofMaxSize(4))
                .as((name, properties) -> new Node(name, "id", "t", new TreeMap<>(properties), List.of()));
        return leaves.list()
                .ofMaxSize(3)
                .map(nodes -> new Content(
                        "w",
                        "/n",
                        new Node(
                                "n",
                                "id",
                                "t",
                                nodes.isEmpty()
                                        ? new TreeMap<>()
                                        : nodes.getFirst().properties(),
                                nodes)));
    }

    /** A lone half of a surrogate pair is no text, and JSON can't hold it. */
    private static char[] surrogates() {
        char[] all = new char[0xE000 - 0xD800];
        for (int i = 0; i < all.length; i++) {
            all[i] = (char) (0xD800 + i);
        }
        return all;
    }
}
