package de.litfass.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page says what the page of the old system said: word for word, in the same order. */
class SeedTextTest {

    /** Labels of the old system, which were no content. */
    private static final Set<String> LABELS = Set.of("Paragraphs", "Contacts", "Event location");

    /** Contradicts that registration is only announced. */
    private static final String CALL = "Melden Sie sich jetzt an.";

    /** Stand in the band below the head. */
    private static final List<String> REGISTRATION = List.of(
            "(Die Teilnahme ist kostenfrei, die Plätze sind begrenzt.)",
            "Die Anmeldeoption besteht in Kürze! Wir danken für Ihr Verständnis.",
            "Nutzen Sie dafür bitte die Anmeldelinks für entweder den ersten Kongresstag oder für beide."
                    + " Diese folgen in Kürze an dieser Stelle.");

    /** Plain words for tba and tbd, one format for times, a real list for its marks. */
    private static final Map<String, String> WORDS = Map.of(
            "Moderation: tba", "Moderation: wird noch bekannt gegeben",
            "Panelistinnen und Panelisten tba.", "Panelistinnen und Panelisten werden noch bekannt gegeben.",
            "Werkstatt 4 tbd", "Werkstatt 4 – Titel folgt",
            " 9:30 ", " 09:30 ",
            " • ", " ");

    /** What the page has beyond the old one: ways through it, its filter, the list of persons, headings, states. */
    private static final List<String> ADDED = List.of(
            ".hero__when",
            ".band",
            "nav.sections",
            "form.filter",
            ".item__parallel",
            "#personen",
            "#kontakt-titel",
            "#ort .open");

    /** White space of any kind, no-break spaces included. */
    private static final String GAP = "(?U)\\s+";

    private final Document page = CongressPage.whole().html();

    @Test
    void every_word_of_the_old_page_stands_in_its_place() throws IOException {
        Element main = Objects.requireNonNull(page.selectFirst("main")).clone();
        main.select(String.join(", ", ADDED)).remove();
        String text = main.text().replace("Bild: wal_172619", "wal_172619");

        assertThat(lines(text)).isEqualTo(lines(seed()));
    }

    @Test
    void the_lines_about_registration_stand_in_its_band_without_the_call() {
        assertThat(page.select(".band__text > p").eachText()).isEqualTo(REGISTRATION);
        assertThat(page.text()).doesNotContain(CALL);
    }

    /** Eight words to a line: enough to find a difference, few enough to see it. */
    private static String lines(String text) {
        List<String> words = List.of(text.strip().split(GAP));
        return IntStream.range(0, words.size())
                .mapToObj(at -> words.get(at) + (at % 8 == 7 ? "\n" : " "))
                .collect(joining());
    }

    private static String seed() throws IOException {
        String text = String.join(" ", String.join(" ", lines()).split(GAP));
        for (Map.Entry<String, String> change : WORDS.entrySet()) {
            assertThat(text).contains(change.getKey());
            text = text.replace(change.getKey(), change.getValue());
        }
        for (String line : REGISTRATION) {
            assertThat(text).contains(line);
            text = text.replace(line, "");
        }
        return text;
    }

    /** Without labels, without the call, each question once. */
    private static List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>();
        try (InputStream seed = SeedTextTest.class.getResourceAsStream("/page/8-mpsc-kongress.txt")) {
            String text = new String(Objects.requireNonNull(seed).readAllBytes(), UTF_8);
            text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !LABELS.contains(line) && !line.equals(CALL))
                    .filter(line -> !line.endsWith("?")
                            || lines.isEmpty()
                            || !lines.getLast().equals(line))
                    .forEach(lines::add);
        }
        return lines;
    }
}
