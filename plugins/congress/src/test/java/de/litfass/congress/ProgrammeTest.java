package de.litfass.congress;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.type.Content;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private final Content block = Sample.session("block", "10:00-12:00", Map.of("type", "parallel"));
    private final Content track =
            Sample.session("workshops", "10:00-11:00", Map.of("parent", Sample.id("block"), "type", "workshops"));
    private final Content own = Sample.workshop("own", "10:15-10:45", Map.of());
    private final Content later = Sample.workshop("later", "10:30", Map.of());
    private final Content plain = Sample.workshop("plain", "", Map.of());
    private final Content lost = Sample.workshop("lost", "", Map.of("session", Sample.id("gone")));
    private final Programme programme = Programme.of(Public.of(block, track, own, later, plain, lost));

    private static Instant at(String time) {
        return Sample.april(28, time).toInstant();
    }

    private static Interval between(String start, String end) {
        return new Interval(at(start), Optional.of(at(end)));
    }

    @Test
    void a_workshop_has_its_own_times_and_else_those_of_its_session() {
        assertThat(Stream.of(own, later, plain, lost)
                        .map(workshop -> programme.slot(workshop.id()).map(Slot::time))
                        .toList())
                .containsExactly(
                        Optional.of(between("10:15", "10:45")),
                        Optional.of(between("10:30", "11:00")),
                        Optional.of(between("10:00", "11:00")),
                        Optional.empty());
    }

    @Test
    void a_session_holds_what_names_it() {
        assertThat(programme.heldBy(block.id())).containsExactly(track);
        assertThat(programme.heldBy(track.id())).containsExactlyInAnyOrder(own, later, plain);
        assertThat(programme.heldBy(own.id())).isEmpty();
    }

    @Test
    void the_agenda_shows_blocks_but_not_what_they_hold() {
        assertThat(programme.agenda(Sample.id("k8")).all().map(Slot::content)).containsExactly(block);
        assertThat(programme.agenda(Sample.id("k9")).all()).isEmpty();
    }

    @Test
    void whoever_speaks_and_moderates_is_needed_once() {
        List<String> ada = List.of(Sample.id("Lovelace"));
        Content panel = Sample.session("panel", "10:00-11:00", Map.of("speakers", ada, "moderators", ada));
        assertThat(Programme.of(Public.of(panel))
                        .person(Sample.id("Lovelace"))
                        .all()
                        .map(Slot::content))
                .containsExactly(panel);
    }

    @Test
    void what_lies_within_another_is_no_clash_with_it() {
        Timeline everything = new Timeline(Stream.of(block, track, own, later, plain)
                .flatMap(content -> programme.slot(content.id()).stream())
                .toList());
        Slot slot = programme.slot(own.id()).orElseThrow();
        assertThat(programme.clashes(slot, everything).stream().map(Slot::content))
                .containsExactly(plain, later);
    }

    @Test
    void a_circle_of_sessions_is_no_trap() {
        Content one = Sample.session("one", "10:00-11:00", Map.of("parent", Sample.id("two")));
        Content two = Sample.session("two", "10:00-11:00", Map.of("parent", Sample.id("one")));
        assertThat(Asked.all(one, Public.of(one, two))).isNotEmpty();
    }

    @Test
    void a_day_begins_at_midnight_where_the_congress_is() {
        Edition edition = new Edition(Sample.congress(Map.of("timeZone", "Pacific/Auckland")));
        assertThat(edition.dayOf(at("13:59"))).isEqualTo("2026-04-28");
        assertThat(edition.dayOf(at("14:00"))).isEqualTo("2026-04-29");
    }

    @Property
    void a_question_normalised_twice_is_the_same_as_once(@ForAll String question) {
        String once = Questions.normalised(question);
        assertThat(Questions.normalised(once)).isEqualTo(once);
    }
}
