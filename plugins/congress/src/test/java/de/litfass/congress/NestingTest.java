package de.litfass.congress;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.type.Content;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NestingTest {

    private final Nesting check = new Nesting(Asked.programmes());

    private static Content part(String name, String parent, String type) {
        return Sample.session(name, "10:00-11:00", Map.of("parent", Sample.id(parent), "type", type));
    }

    private static Content top(String name, String type) {
        return Sample.session(name, "10:00-11:00", Map.of("type", type));
    }

    @Test
    void a_block_holds_tracks_and_a_track_holds_workshops() {
        Content block = top("block", "parallel");
        Content track = part("workshops", "block", "workshops");
        Content workshop = Sample.workshop("1", "", Map.of());
        assertThat(Asked.of(check, block, track, workshop)).isEmpty();
        assertThat(Asked.of(check, track, block, workshop)).isEmpty();
        assertThat(Asked.of(check, workshop, block, track)).isEmpty();
    }

    @Test
    void only_a_parallel_block_holds_tracks() {
        Content talk = top("talk", "talk");
        Content track = part("track", "talk", "talks");
        assertThat(Asked.of(check, track, talk))
                .containsExactly("ERROR parent: „talk“ ist kein paralleler Block und kann keine Tracks enthalten."
                        + " Wählen Sie unter „Teil von“ einen parallelen Block.");
        assertThat(Asked.of(check, talk, track))
                .containsExactly("ERROR type: Zu diesem Programmpunkt gehört der Track „track“; dafür muss er ein"
                        + " paralleler Block sein. Wählen Sie die Art „Paralleler Block“, oder ordnen Sie die Tracks"
                        + " anders zu und veröffentlichen Sie alles zusammen.");
    }

    @Test
    void only_a_session_of_workshops_holds_workshops() {
        Content talk = top("workshops", "talk");
        Content workshop = Sample.workshop("1", "", Map.of("title", "Löten"));
        assertThat(Asked.of(check, workshop, talk))
                .containsExactly("ERROR session: „workshops“ ist kein Programmpunkt der Art „Werkstätten“."
                        + " Wählen Sie einen Programmpunkt mit Werkstätten.");
        assertThat(Asked.of(check, talk, workshop))
                .containsExactly("ERROR type: Zu diesem Programmpunkt gehört die Werkstatt „1 Löten“; dafür muss er von"
                        + " der Art „Werkstätten“ sein. Wählen Sie die Art „Werkstätten“, oder ordnen Sie die"
                        + " Werkstätten anders zu und veröffentlichen Sie alles zusammen.");
    }

    @Test
    void a_track_holds_no_tracks() {
        Content block = top("block", "parallel");
        Content middle = part("middle", "block", "parallel");
        assertThat(Asked.of(check, part("low", "middle", "talk"), middle, block))
                .containsExactly(
                        "ERROR parent: „middle“ ist selbst schon Teil eines Blocks; ein Track kann keine Tracks"
                                + " enthalten. Wählen Sie unter „Teil von“ den parallelen Block selbst.");
    }

    @Test
    void nothing_is_part_of_itself() {
        String circle = "ERROR parent: Der Programmpunkt ist über „Teil von“ ein Teil von sich selbst."
                + " Wählen Sie unter „Teil von“ den parallelen Block oder nichts.";
        Content a = part("a", "b", "parallel");
        Content b = part("b", "a", "parallel");
        assertThat(Asked.of(check, a, b)).containsExactly(circle);
        assertThat(Asked.of(check, part("a", "a", "parallel"))).containsExactly(circle);
    }

    @Test
    void what_hangs_below_a_circle_is_not_in_it() {
        assertThat(Asked.of(check, part("low", "a", "talk"), part("a", "b", "parallel"), part("b", "a", "parallel")))
                .containsExactly("ERROR parent: „a“ ist selbst schon Teil eines Blocks; ein Track kann keine Tracks"
                        + " enthalten. Wählen Sie unter „Teil von“ den parallelen Block selbst.");
    }
}
