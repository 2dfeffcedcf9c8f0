package de.litfass.management.content;

import static de.litfass.management.content.Sample.IMAGE;
import static de.litfass.management.content.Sample.KEYS;
import static de.litfass.management.content.Sample.SHAPE;
import static de.litfass.management.content.Sample.SPEAKER;
import static de.litfass.management.content.Sample.item;
import static de.litfass.management.content.Sample.json;
import static de.litfass.management.content.Sample.link;
import static de.litfass.management.content.Sample.links;
import static de.litfass.management.content.Sample.node;
import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.type.Node;
import de.litfass.type.Problem;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentPatchTest {

    private static final Node EMPTY = item(Map.of());

    @Test
    void every_kind_of_property_is_stored_as_magnolia_stores_it() {
        Patched patched = patch(
                EMPTY,
                """
                {'title':'Grüße','title_en':'Greetings','description':'<p>a</p>','status':'tba','topics':['final','x'],
                 'track':3,'price':7.50,'ratio':0.5,'openEnded':true,'start':'2026-04-28T10:00:00+02:00',
                 'dates':['2026-04-28T10:00:00.000+02:00'],'keywords':['a','','a'],'speakers':['%s'],'image':'%s',
                 'links':[{'title':'L','url':'https://bund.de/'}],'place':{'name':'Saal','seats':200}}
                """
                        .formatted(SPEAKER, IMAGE));

        assertThat(patched.problems()).isEmpty();
        Map<String, Value> properties = new java.util.TreeMap<>(Map.of(
                "title", Value.of("Grüße"),
                "title_en", Value.of("Greetings"),
                "description", Value.of("<p>a</p>"),
                "status", Value.of("tba"),
                "track", Value.of(3),
                "price", Value.of(ValueType.DECIMAL, "7.5"),
                "ratio", Value.of(ValueType.DOUBLE, "0.5"),
                "openEnded", Value.of(true),
                "start", Value.of(ValueType.DATE, "2026-04-28T10:00:00.000+02:00"),
                "keywords", Value.multiple(ValueType.STRING, List.of("a", "", "a"))));
        properties.put("speakers", Value.multiple(ValueType.STRING, List.of(SPEAKER)));
        properties.put("image", Value.of(IMAGE));
        assertThat(patched.node())
                .isEqualTo(item(
                        properties,
                        list("topics", field("0", Value.of("final")), field("1", Value.of("x"))),
                        list("dates", field("dates0", Value.of(ValueType.DATE, "2026-04-28T10:00:00.000+02:00"))),
                        list(
                                "links",
                                link("0", "new", Map.of("title", Value.of("L"), "url", Value.of("https://bund.de/")))),
                        node("place", "", "kg:place", Map.of("name", Value.of("Saal"), "seats", Value.of(200)))));
    }

    @Test
    void what_is_not_given_stays_and_null_removes() {
        Node before = item(
                Map.of(
                        "title",
                        Value.of("A"),
                        "title_en",
                        Value.of("B"),
                        "track",
                        Value.of(1),
                        "own:thing",
                        Value.of("x")),
                links(link("0", "l0", Map.of())),
                node("place", "p", "kg:place", Map.of("name", Value.of("Saal"), "seats", Value.of(2))),
                node("unknown", "u", "kg:unknown", Map.of()));

        Patched patched = patch(before, "{'title_en':null,'track':2,'links':null,'place':{'seats':null}}");

        assertThat(patched.node())
                .isEqualTo(item(
                        Map.of("title", Value.of("A"), "track", Value.of(2), "own:thing", Value.of("x")),
                        node("place", "p", "kg:place", Map.of("name", Value.of("Saal"))),
                        node("unknown", "u", "kg:unknown", Map.of())));
    }

    @Test
    void entries_keep_what_they_are_by_their_id_in_any_order() {
        Node before = item(
                Map.of(),
                links(
                        link("0", "l0", Map.of("title", Value.of("A"), "own", Value.of("kept"))),
                        link("1", "l1", Map.of("title", Value.of("B"), "url", Value.of("https://b.de")))));

        Patched patched = patch(
                before,
                "{'links':[{'@id':'l1','title':'B2'},{'title':'new'},{'@id':'l0','title':'A'},{'@id':'gone'}]}");

        assertThat(patched.problems()).isEmpty();
        assertThat(patched.node())
                .isEqualTo(item(
                        Map.of(),
                        links(
                                link("0", "l1", Map.of("title", Value.of("B2"))),
                                link("1", "new", Map.of("title", Value.of("new"))),
                                link("2", "l0", Map.of("title", Value.of("A"), "own", Value.of("kept"))),
                                link("3", "new", Map.of()))));
    }

    @ParameterizedTest
    @CsvSource({"+999999999-01-01T00:00:00Z", "+10000-01-01T00:00:00Z", "-0001-01-01T00:00:00Z"})
    void a_date_in_a_year_without_four_digits_is_a_problem(String date) {
        assertThat(patch(EMPTY, "{'start':'" + date + "'}").problems())
                .containsExactly(
                        Problem.error("start", "content.date(" + date + ")", "content.date.hint(" + date + ")"));
    }

    @Test
    void a_number_with_too_many_digits_is_a_problem() {
        assertThat(patch(EMPTY, "{'price':1e-2000}").problems())
                .extracting(Problem::where)
                .containsExactly("price");
        assertThat(patch(EMPTY, "{'ratio':1e-300}").problems()).isEmpty();
    }

    @Test
    void an_id_given_twice_counts_once() {
        Node before = item(Map.of(), links(link("0", "l0", Map.of())));

        assertThat(patch(before, "{'links':[{'@id':'l0'},{'@id':'l0'}]}").node().all())
                .extracting(Node::id)
                .containsExactly("item", "links", "l0", "new");
    }

    @Test
    void options_that_a_script_stored_as_several_values_stay_several_values() {
        Node before = item(Map.of("topics", Value.multiple(ValueType.STRING, List.of("final"))));

        assertThat(patch(before, "{'topics':['tba','final']}").node())
                .isEqualTo(item(Map.of("topics", Value.multiple(ValueType.STRING, List.of("tba", "final")))));
    }

    @Test
    void all_mistakes_are_told_at_once_each_with_its_place() {
        Patched patched = patch(
                EMPTY,
                """
                {'titel':'x','title_fr':'x','track':'3','price':'1','openEnded':'ja','start':'morgen','keywords':'a',
                 'dates':['2026-04-28',7],'speakers':['Dr. Müller'],'image':'bild.png','title':{'de':'x'},'@id':'y',
                 'links':[{'url':5,'titel':'x'},'a',{'@id':7}],'place':[]}
                """);

        assertThat(patched.problems())
                .extracting(Problem::where)
                .containsExactly(
                        "titel",
                        "title_fr",
                        "track",
                        "price",
                        "openEnded",
                        "start",
                        "keywords",
                        "dates/1",
                        "speakers/0",
                        "image",
                        "title",
                        "@id",
                        "links/0/url",
                        "links/0/titel",
                        "links/1",
                        "links/2/@id",
                        "place");
        assertThat(patched.problems().get(0))
                .isEqualTo(Problem.error("titel", "content.unknown(titel)", "content.unknown.near(title)"));
        assertThat(patched.problems().get(2))
                .isEqualTo(Problem.error(
                        "track",
                        "content.type(content.found.text, content.wanted.whole, content.example.whole)",
                        "content.type.hint(content.found.text, content.wanted.whole, content.example.whole)"));
        assertThat(patched.problems().get(5))
                .isEqualTo(Problem.error("start", "content.date(morgen)", "content.date.hint(morgen)"));
        assertThat(patched.node())
                .isEqualTo(item(Map.of(), patched.node().nodes().toArray(Node[]::new)));
    }

    @ParameterizedTest
    @CsvSource({
        "track, 9223372036854775808",
        "track, 1.5",
        "track, 1e400",
        "ratio, 1e400",
        "openEnded, 1",
        "title, 1",
        "keywords, [null]",
        "keywords, [[]]",
        "start, '\"2026-02-30T10:00:00Z\"'",
        "start, 1745827200000",
        "speakers, '[\"11111111-1111-4111-8111-11111111111\"]'",
        "image, '\"\"'",
        "links, {}",
        "place, true"
    })
    void what_can_not_be_stored_is_refused_and_nothing_changes(String property, String json) {
        Patched patched = patch(EMPTY, "{'" + property + "':" + json + "}");

        assertThat(patched.problems()).hasSize(1);
        assertThat(patched.node().properties()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"track, 3.0, 3", "track, 1e2, 100", "track, -9223372036854775807, -9223372036854775807", "ratio, 2, 2.0"
    })
    void numbers_count_by_their_value(String property, String json, String stored) {
        assertThat(patch(EMPTY, "{'" + property + "':" + json + "}").node().text(property))
                .contains(stored);
    }

    @Test
    void a_draft_may_be_unfinished() {
        Patched patched = patch(EMPTY, "{'status':'no option','title':'','keywords':[],'start':'2026-04-28'}");

        assertThat(patched.problems()).isEmpty();
        assertThat(patched.node())
                .isEqualTo(item(Map.of(
                        "status",
                        Value.of("no option"),
                        "title",
                        Value.of(""),
                        "start",
                        Value.of(ValueType.DATE, "2026-04-28T00:00:00.000Z"))));
    }

    @Test
    void control_characters_and_halves_of_letters_are_named() {
        assertThat(patch(EMPTY, "{'title':'ab\\u0000c','keywords':['\\ud800'],'title_en':'a\\tb\\nc😀'}")
                        .problems())
                .containsExactly(
                        Problem.error("title", "content.character(U+0000, 3)", "content.character.hint(U+0000, 3)"),
                        Problem.error(
                                "keywords/0", "content.character(U+D800, 1)", "content.character.hint(U+D800, 1)"));
    }

    @Test
    void markup_that_the_page_can_not_show_goes_and_its_words_stay() {
        Patched patched = patch(
                EMPTY,
                "{'description':'<p style=\\u0022color:red\\u0022 onclick=\\u0022x()\\u0022>Ein <font>Wort</font></p><div>mehr &amp; mehr</div><!-- x -->'}");

        assertThat(patched.problems()).isEmpty();
        assertThat(patched.node().text("description")).contains("<p>Ein Wort</p>mehr &amp; mehr");
    }

    @Test
    void words_that_would_go_with_their_markup_are_not_lost_in_silence() {
        assertThat(patch(EMPTY, "{'description':'<p>Wort</p><script>alert(1)</script><p>Ende</p>'}")
                        .problems())
                .containsExactly(Problem.error(
                        "description",
                        "content.lost(alert(1) Ende, script)",
                        "content.lost.hint(alert(1) Ende, script)"));
    }

    @Test
    void a_rich_text_that_is_stored_already_stays_as_it_is() {
        String imported = "<p style=\"x\">a<script>b</script></p>";
        Node before = item(Map.of("description", Value.of(imported)));

        Patched patched = patch(before, "{'description':'" + imported.replace("\"", "\\u0022") + "','title':'x'}");

        assertThat(patched.problems()).isEmpty();
        assertThat(patched.node()).isEqualTo(item(Map.of("description", Value.of(imported), "title", Value.of("x"))));
    }

    @Test
    void what_is_sent_back_unchanged_keeps_its_type_and_form() {
        Node before = item(Map.of(
                "track", Value.of("three"),
                "price", Value.of(ValueType.DOUBLE, "7.5"),
                "keywords", Value.of("one"),
                "title", Value.multiple(ValueType.STRING, List.of("a", "b"))));

        Patched patched = patch(before, "{'track':'three','price':7.50,'keywords':['one'],'title':['a','b']}");

        assertThat(patched).isEqualTo(new Patched(before, List.of()));
    }

    @Test
    void a_property_that_people_may_not_change_stays() {
        Node before = item(Map.of("code", Value.of("x")));

        assertThat(patch(before, "{'code':'y'}"))
                .isEqualTo(new Patched(
                        before, List.of(Problem.error("code", "content.readOnly", "content.readOnly.hint"))));
        assertThat(patch(before, "{'code':'x'}").problems()).isEmpty();
    }

    @Test
    void a_translation_into_a_language_given_up_can_still_be_taken_away() {
        Node before = item(Map.of("title_fr", Value.of("Bonjour")));

        assertThat(patch(before, "{'title_fr':null}")).isEqualTo(new Patched(EMPTY, List.of()));
    }

    private static Patched patch(Node before, String content) {
        return new ContentPatch(SHAPE, () -> "new", KEYS).apply(before, json(content));
    }

    private static Node list(String name, Node... entries) {
        return node(name, "", "mgnl:contentNode", Map.of(), entries);
    }

    private static Node field(String name, Value value) {
        return node(name, "", "mgnl:contentNode", Map.of("field", value));
    }
}
