package de.litfass.management.content;

import static de.litfass.management.content.Sample.KEYS;
import static de.litfass.management.content.Sample.SHAPE;
import static de.litfass.management.content.Sample.item;
import static de.litfass.management.content.Sample.link;
import static de.litfass.management.content.Sample.links;
import static de.litfass.management.content.Sample.node;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.litfass.type.Node;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ContentRoundTripTest {

    @Property(tries = 500)
    void what_is_read_and_sent_back_changes_nothing(@ForAll("items") Node item) {
        ObjectNode content = ContentJson.of(SHAPE, item);

        assertThat(new ContentPatch(SHAPE, () -> "new", KEYS).apply(item, content))
                .isEqualTo(new Patched(item, List.of()));
    }

    @Property(tries = 500)
    void a_copy_made_from_json_shows_the_same_json(@ForAll("ownItems") Node item) {
        ObjectNode content = ContentJson.of(SHAPE, item);
        Node empty = item(Map.of());

        Patched copy = new ContentPatch(SHAPE, () -> "new", KEYS).apply(empty, content);

        assertThat(copy.problems()).isEmpty();
        assertThat(withoutIds(ContentJson.of(SHAPE, copy.node()))).isEqualTo(withoutIds(content));
    }

    @Property(tries = 500)
    void one_item_becomes_another_and_keeps_what_nobody_declared(
            @ForAll("items") Node before, @ForAll("ownItems") Node wanted) {
        ObjectNode patch = ContentJson.of(SHAPE, wanted);
        ContentJson.of(SHAPE, before).fieldNames().forEachRemaining(name -> {
            if (!patch.has(name) && !name.equals("code")) {
                patch.putNull(name);
            }
        });
        patch.remove("place");

        Patched patched = new ContentPatch(SHAPE, () -> "new", KEYS).apply(before, patch);

        assertThat(patched.problems()).isEmpty();
        ObjectNode now = withoutIds(ContentJson.of(SHAPE, patched.node()));
        withoutIds(patch).properties().forEach(field -> {
            JsonNode wantedValue = field.getValue().isNull() ? MissingNode.getInstance() : field.getValue();
            JsonNode value = now.path(field.getKey());
            assertThat(wantedValue.equals(ContentRoundTripTest::byValue, value))
                    .as("%s: %s, wanted %s", field.getKey(), value, wantedValue)
                    .isTrue();
        });
        assertThat(patched.node().property("own:thing")).isEqualTo(before.property("own:thing"));
        assertThat(patched.node().node("unknown")).isEqualTo(before.node("unknown"));
    }

    /** A number that is given again with other zeros behind the point stays as it was written. */
    private static int byValue(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }

    private static ObjectNode withoutIds(ObjectNode content) {
        ObjectNode copy = content.deepCopy();
        copy.findParents("@id").forEach(parent -> ((ObjectNode) parent).remove("@id"));
        return copy;
    }

    /** Items as people make them. */
    @Provide
    Arbitrary<Node> ownItems() {
        return Combinators.combine(properties(), children()).as((properties, children) -> item(properties, children));
    }

    /** Items as imports bring them: with what no content type declares, and other types of values than declared. */
    @Provide
    Arbitrary<Node> items() {
        Arbitrary<Map<String, Value>> strange = some(Map.of(
                "own:thing", texts().map(Value::of),
                "note", texts().list().ofMaxSize(2).map(all -> Value.multiple(ValueType.STRING, all)),
                "code", texts().map(Value::of),
                "track", texts().map(Value::of),
                "price", Arbitraries.longs().map(Value::of),
                "keywords", texts().map(Value::of),
                "topics", texts().list().ofMaxSize(2).map(all -> Value.multiple(ValueType.STRING, all))));
        return Combinators.combine(ownItems(), strange).as((item, more) -> {
            var all = new java.util.TreeMap<>(item.properties());
            all.putAll(more);
            var nodes = new java.util.ArrayList<>(item.nodes());
            nodes.add(node("unknown", "u", "kg:unknown", Map.of("x", Value.of("y"))));
            return item.withProperties(all).withNodes(nodes);
        });
    }

    private static Arbitrary<Map<String, Value>> properties() {
        return some(Map.of(
                "title", texts().map(Value::of),
                "title_en", texts().map(Value::of),
                "description",
                        Arbitraries.of("<p>a</p>", "<ul><li>b</li></ul>", "ü &amp; ö")
                                .map(Value::of),
                "status", Arbitraries.of("final", "tba", "?").map(Value::of),
                "track", Arbitraries.longs().greaterOrEqual(-Long.MAX_VALUE).map(Value::of),
                "price", Arbitraries.bigDecimals().map(number -> Value.of(ValueType.DECIMAL, number.toPlainString())),
                "openEnded", Arbitraries.of(true, false).map(Value::of),
                "start",
                        Arbitraries.of("2026-04-28T10:00:00.000+02:00", "2026-10-25T02:30:00.000Z")
                                .map(text -> Value.of(ValueType.DATE, text)),
                "keywords", texts().list().ofMinSize(1).ofMaxSize(3).map(all -> Value.multiple(ValueType.STRING, all)),
                "image", Arbitraries.of(Sample.IMAGE, Sample.SPEAKER).map(Value::of)));
    }

    private static Arbitrary<Node[]> children() {
        Arbitrary<Node> links = texts().list().ofMinSize(1).ofMaxSize(3).map(titles -> {
            Node[] entries = new Node[titles.size()];
            for (int i = 0; i < entries.length; i++) {
                entries[i] = link(Integer.toString(i), "l" + i, Map.of("title", Value.of(titles.get(i))));
            }
            return links(entries);
        });
        Node topics = node(
                "topics",
                "t",
                "mgnl:contentNode",
                Map.of(),
                node("0", "t0", "mgnl:contentNode", Map.of("field", Value.of("tba"))));
        Node place = node("place", "p", "kg:place", Map.of("name", Value.of("Saal")));
        return Combinators.combine(
                        links.optional(0.3),
                        Arbitraries.just(topics).optional(0.3),
                        Arbitraries.just(place).optional(0.3))
                .as((one, two, three) -> java.util.stream.Stream.of(one, two, three)
                        .flatMap(java.util.Optional::stream)
                        .toArray(Node[]::new));
    }

    private static Arbitrary<Map<String, Value>> some(Map<String, Arbitrary<Value>> all) {
        Arbitrary<Map<String, Value>> built = Arbitraries.just(Map.of());
        for (Map.Entry<String, Arbitrary<Value>> entry : all.entrySet()) {
            built = Combinators.combine(built, entry.getValue().optional(0.5)).as((map, value) -> {
                Map<String, Value> more = new java.util.TreeMap<>(map);
                value.ifPresent(found -> more.put(entry.getKey(), found));
                return more;
            });
        }
        return built;
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars('a', 'Z', 'ü', 'ß', ' ', '\n', '<', '"', '€')
                .ofMaxLength(8);
    }
}
