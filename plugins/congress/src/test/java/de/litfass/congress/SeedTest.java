package de.litfass.congress;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.type.Content;
import de.litfass.type.Node;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeedTest {

    private static final Map<String, List<String>> EXPECTED = Map.of(
            "congresses/mpsc-kongress-8",
            List.of(
                    "INFO days/0/moderationStatus: Die Moderation am 28.04.2026 wird noch bekannt gegeben."
                            + " Tragen Sie sie ein, sobald sie feststeht.",
                    "INFO registrationCall: „Melden Sie sich jetzt an.“ passt nicht zum Stand der Anmeldung (angekündigt)."
                            + " Ändern Sie den Text oder den Stand.",
                    "WARNING venue: Der Kongress hat noch keinen Ort. Wählen Sie ihn, sobald er feststeht."),
            "sessions/mpsc-kongress-8/t1-07-stadt-land-digital",
            List.of(
                    "INFO speakersStatus: Noch sind nicht alle Mitwirkenden bekannt. Ergänzen Sie sie, sobald sie feststehen."),
            "sessions/mpsc-kongress-8/t2-02-kommunen-im-dialog",
            List.of(
                    "WARNING speakers: Auf diesem Panel sitzt niemand, und niemand ist angekündigt."
                            + " Tragen Sie die Mitwirkenden ein, oder wählen Sie als deren Stand „werden noch bekannt gegeben“."),
            "workshops/mpsc-kongress-8/t1-11-werkstatt-4",
            List.of("INFO titleStatus: Der Titel folgt noch. Tragen Sie ihn ein, sobald er feststeht."));

    @Test
    void the_first_congress_can_be_published_with_exactly_the_known_remarks() {
        List<Content> contents = Seed.contents();
        Public all = new Public(contents);
        Map<String, List<String>> found = new TreeMap<>();
        contents.forEach(content -> {
            List<String> problems = Asked.all(content, all);
            if (!problems.isEmpty()) {
                found.put(content.workspace() + content.path(), problems);
            }
        });
        assertThat(found).isEqualTo(EXPECTED);
    }

    @Test
    void all_of_it_has_been_looked_at() {
        Map<String, Long> counted = Seed.contents().stream()
                .flatMap(content -> Kind.of(content).stream())
                .collect(Collectors.groupingBy(Kind::workspace, TreeMap::new, Collectors.counting()));
        assertThat(counted)
                .isEqualTo(Map.of(
                        "congresses", 1L,
                        "sessions", 26L,
                        "workshops", 17L,
                        "speakers", 35L,
                        "faqs", 6L,
                        "organisations", 21L,
                        "contacts", 1L));
    }

    @Test
    void a_question_printed_twice_is_an_error() {
        List<Content> contents = Seed.contents();
        Content question = contents.stream().filter(Kind.FAQ::has).findFirst().orElseThrow();
        Node again = new Node(
                "again",
                Sample.id("again"),
                question.node().type(),
                question.node().properties(),
                List.of());
        Content copy = new Content("faqs", question.parentPath() + "/again", again);
        Public all =
                new Public(Stream.concat(contents.stream(), Stream.of(copy)).toList());
        assertThat(Asked.all(copy, all))
                .containsExactly(
                        "ERROR question: Dieser Kongress hat die Frage schon: „" + Name.of(question) + "“ ("
                                + question.path() + "). Führen Sie beide zusammen.",
                        "ERROR slug: Den Adressnamen „" + question.node().name() + "“ hat schon „" + Name.of(question)
                                + "“. Wählen Sie einen anderen.");
    }
}
