package de.litfass.congress;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.type.Content;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClashTest {

    private final AgendaOverlap agenda = new AgendaOverlap(Asked.programmes());
    private final PersonTwice person = new PersonTwice(Asked.programmes());
    private final RoomTwice room = new RoomTwice(Asked.programmes());

    private static Content spoken(String name, String time) {
        return Sample.session(name, time, Map.of("speakers", List.of(Sample.id("Lovelace"))));
    }

    @Test
    void overlapping_items_of_the_agenda_are_a_warning() {
        assertThat(Asked.of(agenda, Sample.session("a", "10:00-11:00"), Sample.session("b", "10:30-11:30")))
                .containsExactly("WARNING start: Zur selben Zeit steht im Programm „b“ (28.04.2026, 10:30–11:30 Uhr)."
                        + " Ändern Sie eine der Zeiten, oder legen Sie beide als Tracks in einen parallelen Block.");
    }

    @Test
    void touching_items_and_gaps_are_fine() {
        assertThat(Asked.of(
                        agenda,
                        Sample.session("a", "10:00-11:00"),
                        Sample.session("b", "11:00-11:30"),
                        Sample.session("c", "12:00-13:00")))
                .isEmpty();
    }

    @Test
    void tracks_beside_each_other_are_fine() {
        Map<String, ?> inBlock = Map.of("parent", Sample.id("block"));
        assertThat(Asked.of(
                        agenda,
                        Sample.session("a", "10:00-11:00", inBlock),
                        Sample.session("b", "10:00-11:00", inBlock),
                        Sample.session("block", "10:00-11:00")))
                .isEmpty();
    }

    @Test
    void items_of_two_congresses_do_not_meet() {
        Content other = Sample.session("b", "10:00-11:00", Map.of("congress", Sample.id("k9")));
        assertThat(Asked.of(agenda, Sample.session("a", "10:00-11:00"), other)).isEmpty();
    }

    @Test
    void what_is_cancelled_is_in_nobodys_way() {
        Content cancelled = Sample.session("b", "10:00-11:00", Map.of("status", "cancelled"));
        assertThat(Asked.of(agenda, Sample.session("a", "10:00-11:00"), cancelled))
                .isEmpty();
        assertThat(Asked.of(agenda, cancelled, Sample.session("a", "10:00-11:00")))
                .isEmpty();
    }

    @Test
    void two_open_ends_that_begin_together_overlap() {
        assertThat(Asked.of(agenda, Sample.session("a", "18:30-"), Sample.session("b", "18:30-")))
                .containsExactly("WARNING start: Zur selben Zeit steht im Programm „b“ (28.04.2026, ab 18:30 Uhr)."
                        + " Ändern Sie eine der Zeiten, oder legen Sie beide als Tracks in einen parallelen Block.");
    }

    @Test
    void no_more_than_three_clashes_are_told() {
        assertThat(Asked.of(
                        agenda,
                        Sample.session("a", "10:00-11:00"),
                        Sample.session("b", "10:00-11:00"),
                        Sample.session("c", "10:00-11:00"),
                        Sample.session("d", "10:00-11:00"),
                        Sample.session("e", "10:00-11:00")))
                .hasSize(3);
    }

    @Test
    void somebody_in_two_sessions_at_once_is_a_warning() {
        assertThat(Asked.of(person, spoken("a", "10:00-11:00"), spoken("b", "10:59-12:00"), Sample.speaker("Lovelace")))
                .containsExactly("WARNING speakers: Ada Lovelace wirkt zur selben Zeit auch mit bei „b“"
                        + " (28.04.2026, 10:59–12:00 Uhr). Ändern Sie eine der Zeiten oder die Mitwirkenden.");
    }

    @Test
    void a_workshop_takes_its_people_for_the_time_of_its_session() {
        Content workshops = Sample.session("workshops", "10:00-11:00", Map.of("type", "workshops"));
        Content workshop = Sample.workshop("1", "", Map.of("speakers", List.of(Sample.id("Lovelace"))));
        Content moderated = Sample.session("b", "10:30-12:00", Map.of("moderators", List.of(Sample.id("Lovelace"))));
        assertThat(Asked.of(person, moderated, workshop, workshops, Sample.speaker("Lovelace")))
                .containsExactly("WARNING moderators: Ada Lovelace wirkt zur selben Zeit auch mit bei „Werkstatt 1 1“"
                        + " (28.04.2026, 10:00–11:00 Uhr). Ändern Sie eine der Zeiten oder die Mitwirkenden.");
    }

    @Test
    void whoever_leads_through_the_day_may_speak() {
        Content congress = Sample.congress(
                Map.of("days", List.of(Map.of("date", "2026-04-28", "moderators", List.of(Sample.id("Lovelace"))))));
        assertThat(Asked.of(person, spoken("a", "10:00-11:00"), congress)).isEmpty();
    }

    @Test
    void a_session_and_its_own_workshop_share_their_people() {
        Content workshops = Sample.session(
                "workshops", "10:00-11:00", Map.of("speakers", List.of(Sample.id("Lovelace")), "type", "workshops"));
        Content workshop = Sample.workshop("1", "", Map.of("speakers", List.of(Sample.id("Lovelace"))));
        assertThat(Asked.of(person, workshop, workshops)).isEmpty();
        assertThat(Asked.of(person, workshops, workshop)).isEmpty();
    }

    @Test
    void a_room_taken_twice_is_a_warning() {
        Map<String, ?> inRoom = Map.of("room", Sample.id("saal"));
        assertThat(Asked.of(
                        room,
                        Sample.session("a", "10:00-11:00", inRoom),
                        Sample.session("b", "10:30-11:30", inRoom),
                        Sample.session("c", "11:30-12:00", inRoom),
                        Sample.content(Kind.ROOM, "/saal", Map.of("name", "Großer Saal"))))
                .containsExactly("WARNING room: Der Raum „Großer Saal“ ist zur selben Zeit belegt mit „b“"
                        + " (28.04.2026, 10:30–11:30 Uhr). Ändern Sie eine der Zeiten oder den Raum.");
    }
}
