package de.litfass.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.litfass.type.Node;
import de.litfass.type.Value;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageStructureTest {

    private static final Document PAGE = CongressPage.whole().html();

    @Test
    void the_whole_congress_is_there() {
        assertThat(PAGE.select(".day")).hasSize(2);
        assertThat(PAGE.select(".items > li")).hasSize(20);
        assertThat(PAGE.select(".tracks > li")).hasSize(6);
        assertThat(PAGE.select(".workshop")).hasSize(17);
        assertThat(PAGE.select(".people > li")).hasSize(35);
        assertThat(PAGE.select("details")).hasSize(6);
        assertThat(PAGE.select(".contacts > div")).hasSize(1);
    }

    @Test
    void headings_lead_from_one_to_six_without_a_gap() {
        List<Integer> levels = PAGE.select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();
        assertThat(levels).startsWith(1).containsOnlyOnce(1).contains(6);
        for (int at = 1; at < levels.size(); at++) {
            assertThat(levels.get(at)).isLessThanOrEqualTo(levels.get(at - 1) + 1);
        }
    }

    @Test
    void every_link_on_the_page_has_its_aim() {
        List<String> ids = PAGE.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(ids)
                .contains("t1-03-zusammenspiel", "werkstatt-e-von-der-erfassung-zur-integration", "person-jan-abt");
        assertThat(PAGE.select("a[href*=#]").eachAttr("href"))
                .hasSizeGreaterThan(50)
                .allSatisfy(href -> assertThat(ids).contains(href.substring(href.indexOf('#') + 1)));
        assertThat(PAGE.select("[aria-labelledby]").eachAttr("aria-labelledby")).allMatch(ids::contains);
    }

    @Test
    void times_are_read_by_people_and_by_machines() {
        assertThat(PAGE.select("#t2-01-auftakt .item__time").text()).isEqualTo("09:30 – 10:00 Uhr");
        assertThat(PAGE.select("#t1-13-get-together .item__time").text()).isEqualTo("ab 18:30 Uhr");
        assertThat(PAGE.select("#t2-01-auftakt time").eachAttr("datetime"))
                .containsExactly("2026-04-29T09:30:00+02:00", "2026-04-29T10:00:00+02:00");
        assertThat(PAGE.select(".item time").eachAttr("datetime"))
                .hasSize(38)
                .allMatch(time -> time.matches("2026-04-2[89]T\\d\\d:\\d\\d:00\\+02:00"));
    }

    @Test
    void what_is_open_is_said_in_words() {
        assertThat(PAGE.select(".open").eachText())
                .containsExactly(
                        "wird noch bekannt gegeben",
                        "weitere Panelistinnen und Panelisten werden noch bekannt gegeben.",
                        "Titel folgt",
                        "Der Veranstaltungsort wird noch bekannt gegeben.");
        assertThat(PAGE.text()).doesNotContainPattern("\\btb[ad]\\b");
    }

    @Test
    void each_day_ends_with_its_reservation() {
        assertThat(PAGE.select(".day__disclaimer").eachText())
                .containsExactly(
                        "(Änderungen im Programmablauf vorbehalten.)", "(Änderungen im Programmablauf vorbehalten.)");
    }

    @Test
    void what_is_cancelled_is_struck_through_and_says_so() {
        Document page = CongressPage.whole()
                .with("sessions/t1-03-zusammenspiel", "status", Value.of("cancelled"))
                .with("workshops/werkstatt-c-film-ab", "status", Value.of("cancelled"))
                .with("sessions/t1-05-gold-nuggets", "status", Value.of("changed"))
                .html();
        assertThat(page.select("#t1-03-zusammenspiel .badges").text()).isEqualTo("Entfällt Paneldiskussion");
        assertThat(page.select("#t1-03-zusammenspiel h4 s").text()).isEqualTo("Das Zusammenspiel entscheidet:");
        assertThat(page.select("#werkstatt-c-film-ab .badges").text()).isEqualTo("Entfällt");
        assertThat(page.select("#werkstatt-c-film-ab h5 s").text()).isEqualTo("Film ab – aber richtig!");
        assertThat(page.select("#t1-05-gold-nuggets .badges").text()).isEqualTo("Geändert");
    }

    @Test
    void what_has_no_order_follows_what_has_one_by_number_or_letter() {
        Document page = CongressPage.whole()
                .with("workshops/werkstatt-c-film-ab", node -> unordered(node, "10"))
                .with("workshops/werkstatt-a-in-der-zukunft-verankert", node -> unordered(node, "9"))
                .with("workshops/werkstatt-g-datenprozesse", node -> unordered(node, "AA"))
                .html();
        assertThat(page.select("[id^=werkstatt-]").eachAttr("id"))
                .containsExactly(
                        "werkstatt-b-planung-praxis-check",
                        "werkstatt-d-urbane-datenplattform-konkret",
                        "werkstatt-e-von-der-erfassung-zur-integration",
                        "werkstatt-f-klimaanpassung",
                        "werkstatt-h-wirkung-messen",
                        "werkstatt-a-in-der-zukunft-verankert",
                        "werkstatt-c-film-ab",
                        "werkstatt-g-datenprozesse");
    }

    private static Node unordered(Node workshop, String label) {
        SortedMap<String, Value> properties = new TreeMap<>(workshop.properties());
        properties.remove("order");
        properties.put("label", Value.of(label));
        return workshop.withProperties(properties);
    }

    @Test
    void persons_say_where_they_appear() {
        Element person = Objects.requireNonNull(PAGE.getElementById("person-nadine-kuhla-von-bergmann"));
        assertThat(person.select(".people__places a").eachText())
                .containsExactly(
                        "Moderation am Mittwoch, 29. April 2026",
                        "Digitalisierung als Treiber für eine positive Zukunft",
                        "Werkstatt G: Datenprozesse für Urbane Digitale Zwillinge");
        assertThat(person.select("a").eachAttr("href"))
                .containsExactly("/#tag-2", "/#t1-02-digitalisierung-als-treiber", "/#werkstatt-g-datenprozesse");
    }

    @Test
    void nothing_is_inline_and_all_files_are_our_own() {
        assertThat(PAGE.select("[style], style, script:not([src]):not([type=application/ld+json])"))
                .isEmpty();
        assertThat(PAGE.select("link[rel=stylesheet], script[src]")).hasSize(6).allMatch(file -> file.attr(
                        file.tagName().equals("link") ? "href" : "src")
                .matches("/\\.resources/congress/webresources/\\S+\\?v=\\S+"));
    }

    @Test
    void machines_learn_the_congress_with_all_its_parts() throws IOException {
        JsonNode event = new ObjectMapper()
                .readTree(CongressPage.first(PAGE, "script[type=application/ld+json]")
                        .data());
        assertThat(event.get("@type").textValue()).isEqualTo("Event");
        assertThat(event.get("startDate").textValue()).isEqualTo("2026-04-28");
        assertThat(event.get("eventStatus").textValue()).isEqualTo("https://schema.org/EventScheduled");
        assertThat(event.get("location").get("name").textValue()).isEqualTo("Berlin");
        assertThat(event.get("subEvent")).hasSize(22);
        assertThat(event.findValues("subEvent").stream()
                        .mapToInt(JsonNode::size)
                        .sum())
                .isEqualTo(22);
        assertThat(StreamSupport.stream(event.get("subEvent").spliterator(), false)
                        .map(part -> part.get("startDate").textValue()))
                .allMatch(start -> start.matches("2026-04-2[89]T\\d\\d:\\d\\d:00\\+02:00"));
    }
}
