package de.litfass.congress;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.type.Content;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an English-speaking editor reads when all checks are asked. */
class EnglishTest {

    private static List<String> read(Content... contents) {
        Public all = Public.of(contents);
        return new CongressPlugin()
                .publishChecks().stream()
                        .flatMap(check -> Texts.read(check.check(contents[0], all, Texts.ENGLISH)).stream())
                        .toList();
    }

    @Test
    void a_session_at_the_wrong_place() {
        List<String> ada = List.of(Sample.id("Lovelace"));
        Content talk = Sample.session(
                "a",
                "10:00-11:00",
                Map.of("parent", Sample.id("b"), "speakers", ada, "room", Sample.id("hall"), "titleStatus", "tba"));
        Content other = Sample.session("b", "10:30-11:30", Map.of("title", "Opening"));
        Content third = Sample.session(
                "c", "10:00-10:30", Map.of("title", "Keynote", "speakers", ada, "room", Sample.id("hall")));
        Content congress = Sample.congress(Map.of("days", List.of(Map.of("date", "2026-04-29"))));
        Content hall = Sample.content(Kind.ROOM, "/hall", Map.of("name", "Hall"));
        assertThat(read(talk, other, third, congress, hall, Sample.speaker("Lovelace")))
                .containsExactly(
                        "ERROR start: The start (28/04/2026, 10:00) is on none of the congress days; these are:"
                                + " 29/04/2026. Change the start or add the day to the congress.",
                        "ERROR start: The time (28/04/2026, 10:00–11:00) is not within “Opening”"
                                + " (28/04/2026, 10:30–11:30). Adjust start and end.",
                        "WARNING speakers: Ada Lovelace is also needed at the same time in “Keynote”"
                                + " (28/04/2026, 10:00–10:30). Change one of the times or the speakers.",
                        "WARNING room: The room “Hall” is taken at the same time by “Keynote”"
                                + " (28/04/2026, 10:00–10:30). Change one of the times or the room.",
                        "ERROR parent: “Opening” is not a parallel block and cannot hold tracks."
                                + " Choose a parallel block as “part of”.",
                        "ERROR track: The track number is missing. Enter which track of the block this is.",
                        "INFO titleStatus: The title entered, “a”, is not shown as long as its state is “to be announced”."
                                + " Set the state of the title to “final” as soon as it holds.");
    }

    @Test
    void a_congress_that_opened_in_haste() {
        Content congress = Sample.congress(Map.of(
                "venue", "",
                "heroImage", Sample.id("image"),
                "registrationStatus", "open",
                "registrationNotice", "Coming soon!",
                "registrationOptions", List.of(Map.of("label", "one day")),
                "timeZone", "Berlin"));
        assertThat(read(congress))
                .containsExactly(
                        "ERROR timeZone: There is no time zone “Berlin”. Write it like “Europe/Berlin”.",
                        "ERROR registrationOptions/0/url: The registration “one day” is open, but has no address."
                                + " Enter the address; it begins with https://.",
                        "INFO registrationNotice: “Coming soon!” does not fit the state of the registration (open)."
                                + " Change the text or the state.",
                        "WARNING venue: The congress has no venue yet. Choose it as soon as it is settled.",
                        "ERROR heroAlt: The image has no description."
                                + " Describe what can be seen, for everyone who cannot see it.",
                        "ERROR heroCredit: The image has no credit. Name who made the image.");
    }

    @Test
    void a_workshop_that_has_a_double() {
        Content workshop = Sample.workshop("1", "", Map.of("slug", "solder", "title", ""));
        Content twin = Sample.workshop("2", "", Map.of("slug", "solder", "title", "Soldering", "label", "1"));
        assertThat(read(workshop, twin))
                .containsExactly(
                        "ERROR label: In the same session, the workshop “1 Soldering” is already called “1”."
                                + " Choose another number or letter.",
                        "ERROR title: The title is missing."
                                + " Enter it, or set the state of the title to “to be announced”.",
                        "ERROR slug: “1 Soldering” already has the address name “solder”. Choose another one.");
    }
}
