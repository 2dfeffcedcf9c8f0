package de.litfass.congress;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.type.Content;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InsideHolderTest {

    private final InsideHolder check = new InsideHolder(Asked.programmes());
    private final Content block = Sample.session("block", "10:00-12:00", Map.of("type", "parallel"));
    private final Content workshops = Sample.session("workshops", "10:00-12:00", Map.of("type", "workshops"));

    private static Content track(String time) {
        return Sample.session("track", time, Map.of("parent", Sample.id("block"), "track", 1));
    }

    @Test
    void a_track_fills_its_block() {
        assertThat(Asked.of(check, track("10:00-12:00"), block)).isEmpty();
    }

    @Test
    void a_track_does_not_outlast_its_block() {
        assertThat(Asked.of(check, track("11:00-12:30"), block))
                .containsExactly("ERROR end: Die Zeit (28.04.2026, 11:00–12:30 Uhr) liegt nicht innerhalb von „block“"
                        + " (28.04.2026, 10:00–12:00 Uhr). Passen Sie Beginn und Ende an.");
    }

    @Test
    void a_workshop_does_not_begin_before_its_session() {
        assertThat(Asked.of(check, Sample.workshop("1", "09:00-11:00", Map.of()), workshops))
                .containsExactly("ERROR start: Die Zeit (28.04.2026, 09:00–11:00 Uhr) liegt nicht innerhalb von"
                        + " „workshops“ (28.04.2026, 10:00–12:00 Uhr). Passen Sie Beginn und Ende an.");
    }

    @Test
    void a_workshop_without_times_has_those_of_its_session() {
        assertThat(Asked.of(check, Sample.workshop("1", "", Map.of()), workshops))
                .isEmpty();
    }

    @Test
    void a_block_is_not_moved_away_from_its_tracks() {
        assertThat(Asked.of(check, block, track("09:00-10:30")))
                .containsExactly("ERROR start: „track“ (28.04.2026, 09:00–10:30 Uhr) läge nicht mehr innerhalb dieser"
                        + " Zeit (28.04.2026, 10:00–12:00 Uhr). Passen Sie beide an und veröffentlichen Sie sie"
                        + " zusammen.");
    }

    @Test
    void an_open_end_holds_everything_after_its_start() {
        Content open = Sample.session("block", "10:00-", Map.of("type", "parallel"));
        assertThat(Asked.of(check, track("20:00-21:00"), open)).isEmpty();
    }
}
