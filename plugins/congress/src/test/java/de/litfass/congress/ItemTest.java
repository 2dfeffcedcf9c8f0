package de.litfass.congress;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.type.Content;
import de.litfass.type.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ItemTest {

    private final OpenEndNotLast openEnd = new OpenEndNotLast(Asked.programmes());
    private final NumberInTitle number = new NumberInTitle(Asked.programmes());

    private static Content without(String property, Content content) {
        TreeMap<String, Value> rest = new TreeMap<>(content.node().properties());
        rest.remove(property);
        return new Content(content.workspace(), content.path(), content.node().withProperties(rest));
    }

    @Test
    void a_title_is_missing_unless_it_follows_or_the_block_is_parallel() {
        TitleMissing check = new TitleMissing();
        String missing =
                "ERROR title: Der Titel fehlt." + " Tragen Sie ihn ein, oder wählen Sie als Stand des Titels „folgt“.";
        assertThat(Asked.of(check, without("title", Sample.session("a", "10:00-11:00"))))
                .containsExactly(missing);
        assertThat(Asked.of(check, Sample.workshop("1", "", Map.of("title", " "))))
                .containsExactly(missing);
        assertThat(Asked.of(check, Sample.workshop("1", "", Map.of("title", "", "titleStatus", "tba"))))
                .isEmpty();
        assertThat(Asked.of(check, Sample.session("a", "10:00-11:00", Map.of("title", "", "type", "parallel"))))
                .isEmpty();
    }

    @Test
    void an_open_end_that_something_follows_is_a_warning_on_both() {
        Content open = Sample.session("Empfang", "18:30-");
        Content later = Sample.session("Konzert", "20:00-21:00");
        assertThat(Asked.of(openEnd, open, later))
                .containsExactly("WARNING openEnded: Das Ende ist offen, aber am selben Tag folgt noch „Konzert“"
                        + " (20:00 Uhr). Tragen Sie das Ende ein.");
        assertThat(Asked.of(openEnd, later, open))
                .containsExactly("WARNING start: Am selben Tag beginnt vorher „Empfang“ (18:30 Uhr) mit offenem Ende."
                        + " Tragen Sie dort das Ende ein.");
    }

    @Test
    void an_open_end_at_the_end_of_the_day_is_fine() {
        Content nextDay =
                Sample.session("b", "", Map.of("start", Sample.april(29, "00:00"), "end", Sample.april(29, "01:00")));
        assertThat(Asked.of(openEnd, Sample.session("a", "18:30-"), nextDay, Sample.session("c", "17:00-18:30")))
                .isEmpty();
    }

    @Test
    void a_panel_has_people_on_it_or_to_come() {
        PanelWithoutSpeakers check = new PanelWithoutSpeakers();
        assertThat(Asked.of(check, Sample.session("a", "10:00-11:00", Map.of("type", "panel"))))
                .containsExactly("WARNING speakers: Auf diesem Panel sitzt niemand, und niemand ist angekündigt."
                        + " Tragen Sie die Mitwirkenden ein, oder wählen Sie als deren Stand"
                        + " „werden noch bekannt gegeben“.");
        assertThat(Asked.of(
                        check, Sample.session("a", "10:00-11:00", Map.of("type", "panel", "speakersStatus", "tba"))))
                .isEmpty();
        assertThat(Asked.of(check, Sample.session("a", "10:00-11:00"))).isEmpty();
    }

    @Test
    void people_who_are_entered_are_intended() {
        SpeakersNotIntended check = new SpeakersNotIntended();
        for (String state : List.of("none", "tba", "partial", "final")) {
            for (List<String> speakers : List.of(List.<String>of(), List.of(Sample.id("ada")))) {
                Map<String, Object> people = Map.of("speakersStatus", state, "speakers", speakers);
                int told = state.equals("none") && !speakers.isEmpty() ? 1 : 0;
                assertThat(Asked.of(check, Sample.session("a", "10:00-11:00", people)))
                        .as("%s %s", state, speakers)
                        .hasSize(told);
                assertThat(Asked.of(check, Sample.workshop("1", "", people)))
                        .as("%s %s", state, speakers)
                        .hasSize(told);
            }
        }
        assertThat(Asked.of(
                        check,
                        Sample.session(
                                "a",
                                "10:00-11:00",
                                Map.of("speakersStatus", "none", "speakers", List.of(Sample.id("ada"))))))
                .containsExactly("WARNING speakersStatus: Es sind Mitwirkende eingetragen, ihr Stand ist aber"
                        + " „keine vorgesehen“. Wählen Sie als Stand „stehen fest“ oder „teilweise bekannt“,"
                        + " oder nehmen Sie die Mitwirkenden heraus.");
    }

    @Test
    void everything_that_is_still_to_come_is_told() {
        Content session =
                Sample.session("a", "10:00-11:00", Map.of("title", " ", "titleStatus", "tba", "speakersStatus", "tba"));
        assertThat(Asked.of(new StillOpen(), session))
                .containsExactly(
                        "INFO titleStatus: Der Titel folgt noch. Tragen Sie ihn ein, sobald er feststeht.",
                        "INFO speakersStatus: Die Mitwirkenden werden noch bekannt gegeben."
                                + " Tragen Sie sie ein, sobald sie feststehen.");
    }

    @Test
    void a_title_that_is_entered_while_it_follows_is_said_not_to_be_shown() {
        String hidden =
                "INFO titleStatus: Der eingetragene Titel „Löten“ erscheint nicht, solange sein Stand „folgt“ ist."
                        + " Wählen Sie als Stand des Titels „steht fest“, sobald er gilt.";
        Map<String, Object> follows = Map.of("title", "Löten", "titleStatus", "tba");
        assertThat(Asked.of(new StillOpen(), Sample.session("a", "10:00-11:00", follows)))
                .containsExactly(hidden);
        assertThat(Asked.of(new StillOpen(), Sample.workshop("1", "", follows))).containsExactly(hidden);
        assertThat(Asked.of(
                        new StillOpen(), Sample.workshop("1", "", Map.of("title", "Löten", "titleStatus", "final"))))
                .isEmpty();
    }

    @Test
    void a_list_names_nobody_twice() {
        List<String> twice = List.of(Sample.id("Lovelace"), Sample.id("x"), Sample.id("Lovelace"));
        Content congress =
                Sample.congress(Map.of("days", List.of(Map.of("date", "2026-04-28"), Map.of("moderators", twice))));
        assertThat(Asked.of(new ReferenceTwice(), congress, Sample.speaker("Lovelace")))
                .containsExactly("ERROR days/1/moderators: „Ada Lovelace“ steht in dieser Liste zweimal."
                        + " Entfernen Sie einen der beiden Einträge.");
    }

    @Test
    void words_may_repeat_where_references_may_not() {
        Content speaker =
                Sample.content(Kind.SPEAKER, "/a", Map.of("roles", List.of("Bürgermeisterin", "Bürgermeisterin")));
        assertThat(Asked.of(new ReferenceTwice(), speaker)).isEmpty();
    }

    @Test
    void a_title_counts_its_workshops_right() {
        Content session =
                Sample.session("workshops", "10:00-11:00", Map.of("title", "Drei bunte Werkstätten für alle"));
        Content one = Sample.workshop("1", "", Map.of());
        Content two = Sample.workshop("2", "", Map.of());
        assertThat(Asked.of(number, session, one, two))
                .containsExactly("INFO title: Der Titel sagt „Drei bunte Werkstätten“, im Programm stehen 2."
                        + " Ändern Sie die Zahl, wenn nichts mehr dazukommt.");
        assertThat(Asked.of(number, session, one, two, Sample.workshop("3", "", Map.of())))
                .isEmpty();
        assertThat(Asked.of(number, session)).isEmpty();
    }
}
