package de.litfass.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.litfass.type.Node;
import de.litfass.type.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that stands in content or in an address becomes a part of the page that does something. */
class HostileTextTest {

    private static final String HOSTILE = "<p style=\"position:fixed\" onclick=\"hacked=1\">x<script>hacked=1</script>"
            + "<img src=x onerror=hacked=1><a href=\"javascript:hacked=1\">y</a><svg onload=hacked=1></svg>"
            + "<style>body{display:none}</style><iframe src=\"https://evil.example\"></iframe>"
            + "<form action=\"https://evil.example\"><input></form></p>\"'><b onmouseover=hacked=1>z</b>"
            + "</script><!--<script>${7*7}<#assign x=1>";
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    /** Every text of every item, apart from those that name, number, date or join items. */
    static CongressPage hostile() {
        CongressPage page = CongressPage.whole();
        for (String item : Seed.contents().stream()
                .map(content -> content.workspace() + "/" + content.node().name())
                .toList()) {
            page = page.with(item, HostileTextTest::spoilt);
        }
        return page.with(
                "sessions/t1-03-zusammenspiel",
                session -> withLinks(session, "javascript:hacked=1", "data:text/html,x"));
    }

    private static Node spoilt(Node node) {
        SortedMap<String, Value> properties = new TreeMap<>(node.properties());
        for (String name : List.of(
                "title",
                "subtitle",
                "description",
                "formatLabel",
                "speakersNote",
                "label",
                "question",
                "answer",
                "body",
                "heading",
                "pageTitle",
                "shortName",
                "intro",
                "heroAlt",
                "heroCredit",
                "disclaimer",
                "faqHeading",
                "programmeHeading",
                "registrationNotice",
                "registrationConditions",
                "givenName",
                "familyName",
                "sortName",
                "affiliationText",
                "organisationText",
                "name",
                "city",
                "email",
                "phone",
                "focus")) {
            properties.put(name, Value.of(HOSTILE));
        }
        return node.withProperties(properties)
                .withNodes(node.nodes().stream().map(HostileTextTest::spoilt).toList());
    }

    private static Node withLinks(Node session, String... urls) {
        List<Node> links = Stream.of(urls)
                .map(url -> new Node(
                        "link" + url.length(), "", "kg:link", new TreeMap<>(Map.of("url", Value.of(url))), List.of()))
                .toList();
        Node list = new Node("links", "", "mgnl:contentNode", new TreeMap<>(), links);
        return session.withNodes(
                Stream.concat(session.nodes().stream(), Stream.of(list)).toList());
    }

    private static void assertHarmless(Document page) {
        assertThat(page.select("script[src]").eachAttr("src"))
                .hasSize(1)
                .allMatch(src -> src.contains("/js/page.js?v="));
        assertThat(page.select("script:not([src])"))
                .allMatch(data -> data.attr("type").equals("application/ld+json"));
        assertThat(page.select("style, iframe, object, embed, base, form:not(.filter), main svg:not([viewBox])"))
                .isEmpty();
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey))
                .noneMatch(name -> name.startsWith("on") || name.equals("style"));
        assertThat(page.select("a[href]")).allMatch(HostileTextTest::leadsSomewhere);
        assertThat(page.select("img")).isEmpty();
    }

    private static boolean leadsSomewhere(Element link) {
        String address = link.attr("href");
        int colon = address.indexOf(':');
        return address.startsWith("/") || address.startsWith("#") || SCHEMES.contains(address.substring(0, colon));
    }

    @Test
    void text_of_every_kind_stays_text() throws IOException {
        Document page = hostile().html();
        assertHarmless(page);
        assertThat(page.select("h1").text()).contains("<script>hacked=1</script>");
        assertThat(CongressPage.first(page, ".rich").html())
                .contains("<b>z</b>")
                .doesNotContain("hacked");
    }

    @Test
    void data_for_machines_ends_where_it_should() throws IOException {
        Element data = CongressPage.first(hostile().html(), "script[type=application/ld+json]");
        assertThat(new ObjectMapper().readTree(data.data()).get("name").textValue())
                .isEqualTo(HOSTILE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"suche", "tag", "format", "person"})
    void a_question_in_the_address_stays_a_question(String parameter) {
        String value = "\"><script>hacked=1</script><img src=x onerror=hacked=1>";
        String query = parameter + "=" + URLEncoder.encode(value, UTF_8);
        Document page = CongressPage.whole().html(query);
        assertHarmless(page);
        assertThat(page.select("[role=status]").text()).isEqualTo("Kein Programmpunkt passt zu dieser Auswahl.");
    }

    @Test
    void no_template_prints_anything_unescaped() throws IOException {
        try (Stream<Path> files = Files.walk(Seed.MODULES.resolve("congress/litfass"))) {
            assertThat(files.filter(Files::isRegularFile).map(HostileTextTest::read))
                    .isNotEmpty()
                    .noneMatch(text -> text.contains("no_esc") || text.contains("noautoesc"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
