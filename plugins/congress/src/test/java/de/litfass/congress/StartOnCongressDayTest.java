package de.litfass.congress;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.type.Content;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StartOnCongressDayTest {

    private final StartOnCongressDay check = new StartOnCongressDay(Asked.programmes());

    @Test
    void a_start_on_a_congress_day_is_fine() {
        assertThat(Asked.of(check, Sample.session("a", "10:00-11:00"), Sample.congress(Map.of())))
                .isEmpty();
    }

    @Test
    void a_start_on_no_congress_day_is_an_error() {
        Content session = Sample.session("a", "", Map.of("start", Sample.april(30, "10:00")));
        assertThat(Asked.of(check, session, Sample.congress(Map.of())))
                .containsExactly("ERROR start: Der Beginn (30.04.2026, 10:00 Uhr) liegt an keinem Kongresstag;"
                        + " Kongresstage sind: 28.04.2026, 29.04.2026."
                        + " Ändern Sie den Beginn oder ergänzen Sie den Tag beim Kongress.");
    }

    @Test
    void a_day_that_still_has_sessions_stays_with_its_congress() {
        Content congress = Sample.congress(Map.of("days", List.of(Map.of("date", "2026-04-29"))));
        assertThat(Asked.of(check, congress, Sample.session("a", "10:00-11:00")))
                .containsExactly("ERROR days: „a“ beginnt an einem Tag, der kein Kongresstag ist"
                        + " (28.04.2026, 10:00 Uhr). Nehmen Sie den Tag wieder auf, oder verlegen Sie den"
                        + " Programmpunkt und veröffentlichen Sie beide zusammen.");
    }

    @Test
    void a_zone_that_does_not_exist_is_an_error_and_Berlin_counts() {
        Content congress = Sample.congress(Map.of("timeZone", "Europe/Bärlin"));
        assertThat(Asked.of(check, congress, Sample.session("a", "10:00-11:00")))
                .containsExactly("ERROR timeZone: Die Zeitzone „Europe/Bärlin“ gibt es nicht."
                        + " Schreiben Sie sie wie „Europe/Berlin“.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T00:00:00+01:00, true",
        "2026-03-28T23:00:00Z,      true",
        "2026-03-28T22:59:00Z,      false",
        "2026-03-29T21:59:00Z,      true",
        "2026-03-29T22:00:00Z,      false",
        "2026-03-29T23:30:00+01:00, false"
    })
    void the_day_the_clocks_change_has_23_hours(OffsetDateTime start, boolean inside) {
        Content congress = Sample.congress(Map.of("days", List.of(Map.of("date", "2026-03-29"))));
        Content session = Sample.session("a", "", Map.of("start", start));
        assertThat(Asked.of(check, session, congress).isEmpty()).isEqualTo(inside);
    }
}
