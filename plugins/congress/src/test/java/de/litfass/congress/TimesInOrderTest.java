package de.litfass.congress;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.type.Content;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TimesInOrderTest {

    private static final TimesInOrder CHECK = new TimesInOrder();

    @Test
    void an_end_after_its_start_is_fine() {
        assertThat(Asked.of(CHECK, Sample.session("a", "14:15-15:00"))).isEmpty();
    }

    @Test
    void an_end_before_its_start_is_an_error() {
        assertThat(Asked.of(CHECK, Sample.session("a", "14:15-13:00")))
                .containsExactly("ERROR end: Das Ende (13:00 Uhr) liegt vor dem Beginn (14:15 Uhr)."
                        + " Setzen Sie ein späteres Ende.");
    }

    @Test
    void an_end_on_another_day_is_told_with_its_day() {
        Content content = Sample.session("a", "14:15", Map.of("end", Sample.april(27, "15:00")));
        assertThat(Asked.of(CHECK, content))
                .containsExactly("ERROR end: Das Ende (27.04.2026, 15:00 Uhr) liegt vor dem Beginn"
                        + " (28.04.2026, 14:15 Uhr). Setzen Sie ein späteres Ende.");
    }

    @Test
    void an_end_at_its_start_is_an_error() {
        assertThat(Asked.of(CHECK, Sample.session("a", "14:15-14:15")))
                .containsExactly("ERROR end: Ende und Beginn sind gleich (14:15 Uhr). Setzen Sie ein späteres Ende.");
    }

    @Test
    void a_workshop_with_reversed_times_is_an_error() {
        assertThat(Asked.of(CHECK, Sample.workshop("1", "14:15-13:00", Map.of())))
                .hasSize(1);
    }

    @Test
    void a_workshop_needs_no_end() {
        assertThat(Asked.of(CHECK, Sample.workshop("1", "", Map.of()))).isEmpty();
    }

    @Test
    void an_open_end_has_no_time() {
        assertThat(Asked.of(CHECK, Sample.session("a", "14:15-15:00", Map.of("openEnded", true))))
                .containsExactly("ERROR end: Das Ende ist als offen markiert, aber eingetragen (15:00 Uhr)."
                        + " Löschen Sie das Ende oder schalten Sie „Ende offen“ aus.");
    }

    @Test
    void an_end_that_is_neither_given_nor_open_is_an_error() {
        assertThat(Asked.of(CHECK, Sample.session("a", "14:15")))
                .containsExactly(
                        "ERROR end: Das Ende fehlt." + " Tragen Sie das Ende ein oder schalten Sie „Ende offen“ ein.");
    }

    @Test
    void an_open_end_without_time_is_fine() {
        assertThat(Asked.of(CHECK, Sample.session("a", "18:30-"))).isEmpty();
    }

    @Test
    void the_times_are_told_as_they_are_where_the_congress_is() {
        Content congress = Sample.congress(Map.of("timeZone", "Europe/Lisbon"));
        assertThat(Asked.of(CHECK, Sample.session("a", "14:15-13:00"), congress))
                .containsExactly("ERROR end: Das Ende (12:00 Uhr) liegt vor dem Beginn (13:15 Uhr)."
                        + " Setzen Sie ein späteres Ende.");
    }
}
