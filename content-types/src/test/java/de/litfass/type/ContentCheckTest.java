package de.litfass.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ContentCheckTest {

    private static final String ID = "11111111-1111-4111-8111-111111111111";
    private static final PropertyType TEXT = new PropertyType.Scalar(ValueType.STRING);

    @Test
    void an_item_that_keeps_all_rules_has_no_problem() {
        Node day = node("0", Map.of("date", Value.of("2026-04-28")));
        Node item = node(
                        "a",
                        Map.of(
                                "title", Value.of("Eröffnung"),
                                "rank", Value.of(3),
                                "ratio", Value.of(3),
                                "link", Value.of(ID),
                                "image", Value.of("jcr:" + ID),
                                "body", Value.of("<p>Text &amp; mehr<br></p>")))
                .withNodes(List.of(node("days", Map.of()).withNodes(List.of(day))));

        assertThat(check(item)).isEmpty();
    }

    @Test
    void values_of_another_shape_are_named_wherever_they_come_from() {
        Node item = node(
                        "a",
                        Map.of(
                                "title", Value.multiple(ValueType.STRING, List.of("eins", "zwei")),
                                "tags", Value.of("x"),
                                "link", Value.multiple(ValueType.STRING, List.of()),
                                "days", Value.of("morgen")))
                .withNodes(List.of(node("rank", Map.of()), node("title_de", Map.of())));

        assertThat(check(item))
                .extracting(Problem::toString)
                .contains(
                        "title: Hier gehört genau ein Wert hin, es sind 2. Bitte neu angeben.",
                        "title_de: Hier steht ein Knoten, wo ein Wert hingehört. "
                                + "Bitte den Knoten über die Skript-Schnittstelle löschen.",
                        "rank: Hier steht ein Knoten, wo ein Wert hingehört. "
                                + "Bitte den Knoten über die Skript-Schnittstelle löschen.",
                        "tags: Hier steht ein einzelner Wert, wo eine Liste hingehört. Bitte neu auswählen.",
                        "link: Hier gehört genau ein Wert hin, es sind 0. Bitte neu angeben.",
                        "days: Hier steht ein Wert, wo Teile hingehören. "
                                + "Bitte den Wert löschen und die Teile neu anlegen.");
    }

    @Test
    void every_broken_rule_is_named_in_the_order_of_the_properties() {
        Node day = node("0", Map.of("date", Value.of("2026-02-30")));
        Node item = node(
                        "a",
                        Map.of(
                                "title_de", Value.of("viel zu langer Titel"),
                                "rank", Value.of(11),
                                "ratio", Value.of("drei"),
                                "color", Value.of("green"),
                                "tags", Value.multiple(ValueType.STRING, List.of("x", " ")),
                                "link", Value.of("/pfad"),
                                "body", Value.of("<p style='x'>a</p>")))
                .withNodes(List.of(node("days", Map.of()).withNodes(List.of(day))));

        assertThat(check(item))
                .extracting(Problem::where)
                .containsExactly(
                        "title", "title_de", "rank", "ratio", "color", "tags/1", "link", "body", "days/0/date");
        assertThat(check(item))
                .extracting(Problem::toString)
                .contains(
                        "title: Hier fehlt eine Angabe. Bitte ausfüllen.",
                        "title_de: Der Text ist mit 20 Zeichen zu lang. Bitte um 10 auf höchstens 10 Zeichen kürzen.",
                        "rank: 11 ist zu groß. Bitte höchstens 10 angeben.",
                        "ratio: „drei“ passt nicht: Erwartet wird eine Zahl. Bitte neu eingeben.",
                        "body: Die Auszeichnung „p style“ ist im Text nicht erlaubt. Bitte entfernen, der Text selbst kann bleiben.",
                        "days/0/date: „2026-02-30“ ist kein Tag im Kalender."
                                + " Bitte Jahr-Monat-Tag schreiben, zum Beispiel 2026-04-28.");
    }

    @Test
    void a_condition_lifts_the_duty_to_fill_in() {
        Property alt = new Property(
                "alt",
                TEXT,
                true,
                false,
                false,
                false,
                "",
                Optional.empty(),
                List.of(),
                unless("status", "draft", "none"));
        ContentType type = type(List.of(alt, Property.of("status", TEXT)), List.of());

        assertThat(check(type, node("a", Map.of()))).extracting(Problem::where).containsExactly("alt");
        assertThat(check(type, node("a", Map.of("status", Value.of("none"))))).isEmpty();
    }

    @Test
    void a_text_of_another_form_is_told_the_example_where_there_is_one() {
        Node item = node("a", Map.of("slug", Value.of("Ärger!")));
        String what = "„Ärger!“ hat nicht die vorgesehene Form.";

        assertThat(check(type(List.of(patterned(Optional.of("ohne-umlaut"))), List.of()), item))
                .containsExactly(Problem.error("slug", what, "Schreiben Sie es wie hier: ohne-umlaut"));
        assertThat(check(type(List.of(patterned(Optional.empty())), List.of()), item))
                .containsExactly(Problem.error("slug", what, "Bitte die Schreibweise prüfen."));
    }

    private static Property patterned(Optional<String> example) {
        Rules rules = new Rules(
                false,
                false,
                false,
                false,
                1,
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.of(Pattern.compile("[a-z-]+")),
                example,
                new TreeMap<>(),
                List.of());
        return new Property("slug", TEXT, false, false, false, false, "", Optional.empty(), List.of(), rules);
    }

    @Test
    void entries_that_lie_in_child_nodes_are_checked_at_their_place() {
        Property days = new Property(
                "when",
                TEXT,
                false,
                true,
                false,
                false,
                "",
                Optional.empty(),
                List.of(new Option("a", "a", "", false)),
                Rules.NONE);
        Node entry = node("0", Map.of("field", Value.of("b")));
        Node item = node("x", Map.of()).withNodes(List.of(node("when", Map.of()).withNodes(List.of(entry))));

        assertThat(check(type(List.of(days), List.of()), item))
                .containsExactly(
                        Problem.error("when/0", "„b“ steht nicht zur Auswahl.", "Bitte eines davon wählen: a."));
    }

    @Test
    void every_german_text_has_an_english_one_and_other_languages_read_english() {
        var german = ResourceBundle.getBundle("de.litfass.type.messages", Locale.GERMAN);
        var english = ResourceBundle.getBundle("de.litfass.type.messages", Locale.ENGLISH);

        assertThat(german.keySet()).isEqualTo(english.keySet());
        assertThat(CoreMessages.in(Locale.FRENCH).text("check.required")).isEqualTo("Something is missing here.");
        assertThat(CoreMessages.in(Locale.GERMANY).text("no.such.key")).isEqualTo("no.such.key");
        assertThat(CoreMessages.behind((key, arguments) -> key.equals("a") ? "A" : key, Locale.GERMAN)
                        .text("a"))
                .isEqualTo("A");
    }

    private static List<Problem> check(Node node) {
        return check(type(), node);
    }

    private static List<Problem> check(ContentType type, Node node) {
        return ContentCheck.check(type, new Content("w", "/" + node.name(), node), CoreMessages.in(Locale.GERMAN));
    }

    private static ContentType type() {
        Property title = new Property(
                "title",
                TEXT,
                true,
                false,
                true,
                false,
                "",
                Optional.empty(),
                List.of(),
                rules(OptionalLong.of(10), false));
        Property rank = new Property(
                "rank",
                new PropertyType.Scalar(ValueType.LONG),
                false,
                false,
                false,
                false,
                "",
                Optional.empty(),
                List.of(),
                rules(OptionalLong.empty(), false));
        Property tags =
                new Property("tags", TEXT, true, true, false, false, "", Optional.empty(), List.of(), Rules.NONE);
        Property color = new Property(
                "color",
                TEXT,
                false,
                false,
                false,
                false,
                "",
                Optional.empty(),
                List.of(new Option("r", "red", "", false)),
                Rules.NONE);
        Property date = new Property(
                "date",
                TEXT,
                true,
                false,
                false,
                false,
                "",
                Optional.empty(),
                List.of(),
                rules(OptionalLong.empty(), true));
        Property days = new Property(
                "days",
                new PropertyType.SubModelType("day"),
                false,
                true,
                false,
                false,
                "",
                Optional.empty(),
                List.of(),
                Rules.NONE);
        return type(
                List.of(
                        title,
                        rank,
                        Property.of("ratio", new PropertyType.Scalar(ValueType.DOUBLE)),
                        color,
                        tags,
                        Property.of("link", new PropertyType.Reference("x")),
                        Property.of("image", new PropertyType.Asset()),
                        Property.of("body", new PropertyType.RichText()),
                        days),
                List.of(new SubModel("day", "mgnl:contentNode", List.of(date))));
    }

    private static ContentType type(List<Property> properties, List<SubModel> subModels) {
        return new ContentType("t", "m", "w", "/", "mgnl:content", Map.of(), properties, subModels, List.of(), "title");
    }

    private static Rules rules(OptionalLong maxLength, boolean date) {
        return new Rules(
                false,
                false,
                false,
                date,
                1,
                maxLength,
                OptionalLong.of(0),
                OptionalLong.of(10),
                Optional.<Pattern>empty(),
                Optional.empty(),
                new TreeMap<>(),
                List.of());
    }

    private static Rules unless(String property, String... values) {
        return new Rules(
                false,
                false,
                false,
                false,
                1,
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(Map.of(property, List.of(values))),
                List.of());
    }

    private static Node node(String name, Map<String, Value> properties) {
        return new Node(name, ID, "mgnl:content", new TreeMap<>(properties), List.of());
    }
}
