package de.litfass.congress;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.type.Content;
import de.litfass.type.Problem;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Instant NOON = Sample.april(28, "12:00").toInstant();
    private static final Instant ONE = Sample.april(28, "13:00").toInstant();

    private final Wording german = new Wording(Texts.GERMAN, Edition.BERLIN);
    private final Wording english = new Wording(Texts.ENGLISH, Edition.BERLIN);

    @Test
    void times_and_days_are_written_as_each_language_does() {
        assertThat(List.of(german.time(NOON), german.moment(NOON), german.day("2026-04-08")))
                .containsExactly("12:00 Uhr", "28.04.2026, 12:00 Uhr", "08.04.2026");
        assertThat(List.of(english.time(NOON), english.moment(NOON), english.day("2026-04-08")))
                .containsExactly("12:00", "28/04/2026, 12:00", "08/04/2026");
    }

    @Test
    void a_span_tells_its_end_or_that_it_is_open() {
        Interval closed = new Interval(NOON, Optional.of(ONE));
        Interval open = new Interval(NOON, Optional.empty());
        assertThat(List.of(german.span(closed), german.span(open)))
                .containsExactly("28.04.2026, 12:00–13:00 Uhr", "28.04.2026, ab 12:00 Uhr");
        assertThat(List.of(english.span(closed), english.span(open)))
                .containsExactly("28/04/2026, 12:00–13:00", "28/04/2026, from 12:00");
    }

    @Test
    void what_is_no_day_is_told_as_it_stands() {
        assertThat(german.day("Dienstag")).isEqualTo("Dienstag");
    }

    @Test
    void a_workshop_is_told_in_the_zone_of_its_congress() {
        Content congress = Sample.congress(Map.of("timeZone", "America/New_York"));
        Content session = Sample.session("workshops", "10:00-11:00");
        Content workshop = Sample.workshop("1", "", Map.of());
        assertThat(Wording.of(workshop, Public.of(congress, session, workshop), Texts.GERMAN))
                .isEqualTo(new Wording(Texts.GERMAN, ZoneId.of("America/New_York")));
    }

    @Test
    void what_belongs_to_no_congress_is_told_in_Berlin() {
        assertThat(Wording.of(Sample.speaker("Lovelace"), Public.of(), Texts.GERMAN))
                .isEqualTo(german);
    }

    @Test
    void each_severity_says_the_text_and_its_cure() {
        String what = "Der Kongress hat noch keinen Ort.";
        String hint = "Wählen Sie ihn, sobald er feststeht.";
        assertThat(List.of(
                        german.error("venue", "venue.missing"),
                        german.warning("venue", "venue.missing"),
                        german.info("venue", "venue.missing")))
                .containsExactly(
                        Problem.error("venue", what, hint),
                        Problem.warning("venue", what, hint),
                        new Problem(Problem.Severity.INFO, "venue", what, hint));
    }

    @Test
    void things_go_by_the_names_people_give_them() {
        Content person = Sample.content(
                Kind.SPEAKER, "/a", Map.of("academicTitle", "Dr.", "givenName", "Ada", "familyName", "Lovelace"));
        assertThat(List.of(
                        german.name(person),
                        german.name(Sample.workshop("G", "", Map.of("title", "Löten"))),
                        german.name(Sample.session("pause", "", Map.of("title", ""))),
                        german.name(Sample.id("gone"), Public.of(person)),
                        german.name(person.id(), Public.of(person))))
                .containsExactly("Dr. Ada Lovelace", "G Löten", "pause", Sample.id("gone"), "Dr. Ada Lovelace");
    }

    @Test
    void what_has_no_words_goes_by_what_and_when_it_is() {
        assertThat(List.of(
                        german.name(Sample.workshop("4", "", Map.of("title", ""))),
                        german.name(Sample.session("t1-09", "10:00-11:00", Map.of("title", "", "type", "parallel")))))
                .containsExactly("Werkstatt 4", "Programmpunkt am 28.04.2026, 10:00 Uhr");
    }
}
