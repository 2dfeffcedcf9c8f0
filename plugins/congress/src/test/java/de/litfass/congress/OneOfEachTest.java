package de.litfass.congress;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.type.Content;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OneOfEachTest {

    private final TrackTwice tracks = new TrackTwice(Asked.programmes());
    private final LabelTwice labels = new LabelTwice(Asked.programmes());
    private final QuestionTwice questions = new QuestionTwice(new PerOutlook<>(Questions::of));
    private final SlugTwice slugs = new SlugTwice(new PerOutlook<>(Slugs::of));

    private static Content track(String name, String block, int number) {
        return Sample.session(name, "10:00-11:00", Map.of("parent", Sample.id(block), "track", number));
    }

    private static Content question(String name, String words, String congress) {
        return Sample.content(
                Kind.FAQ,
                Sample.FOLDER + name,
                Map.of("question", words, "congress", List.of(Sample.id(congress), Sample.id("k7" + name))));
    }

    @Test
    void two_tracks_of_a_block_have_two_numbers() {
        assertThat(Asked.of(tracks, track("a", "block", 1), track("b", "block", 1)))
                .containsExactly("ERROR track: Die Tracknummer 1 hat im selben Block schon „b“."
                        + " Wählen Sie eine andere Tracknummer.");
    }

    @Test
    void tracks_of_two_blocks_share_numbers() {
        assertThat(Asked.of(tracks, track("a", "block", 1), track("b", "other", 1), track("c", "block", 2)))
                .isEmpty();
    }

    @Test
    void a_track_has_a_number() {
        Content track = Sample.session("a", "10:00-11:00", Map.of("parent", Sample.id("block")));
        assertThat(Asked.of(tracks, track))
                .containsExactly("ERROR track: Die Tracknummer fehlt."
                        + " Tragen Sie ein, der wievielte Track des Blocks das ist.");
    }

    @Test
    void two_workshops_of_a_session_have_two_labels() {
        Content second = Sample.workshop("b", "", Map.of("label", "a", "title", "Löten"));
        assertThat(Asked.of(labels, Sample.workshop("a", "", Map.of("label", "A ")), second))
                .containsExactly("ERROR label: „A “ heißt im selben Programmpunkt schon die Werkstatt „a Löten“."
                        + " Wählen Sie eine andere Nummer oder einen anderen Buchstaben.");
    }

    @Test
    void workshops_of_two_sessions_share_labels() {
        Content elsewhere = Sample.workshop("b", "", Map.of("label", "a", "session", Sample.id("later")));
        assertThat(Asked.of(labels, Sample.workshop("a", "", Map.of()), elsewhere))
                .isEmpty();
    }

    @Test
    void a_question_is_asked_once_whatever_its_marks_and_spaces() {
        assertThat(Asked.of(
                        questions,
                        question("a", "An wen  richtet sich der Kongress?", "k8"),
                        question("b", "an wen richtet sich der\u00a0Kongress", "k8")))
                .containsExactly("ERROR question: Dieser Kongress hat die Frage schon:"
                        + " „an wen richtet sich der\u00a0Kongress“ (/k8/b). Führen Sie beide zusammen.");
    }

    @Test
    void two_congresses_may_ask_the_same() {
        assertThat(Asked.of(questions, question("a", "Wo?", "k8"), question("b", "Wo?", "k9")))
                .isEmpty();
    }

    @Test
    void an_address_name_is_given_once_in_a_folder() {
        assertThat(Asked.of(
                        slugs,
                        Sample.session("a", "10:00-11:00", Map.of("slug", "pause")),
                        Sample.session("b", "10:00-11:00", Map.of("slug", "pause"))))
                .containsExactly("ERROR slug: Den Adressnamen „pause“ hat schon „b“. Wählen Sie einen anderen.");
    }

    @Test
    void address_names_return_in_the_next_edition_and_in_another_type() {
        Content next = Sample.content(Kind.SESSION, "/k9/pause", Map.of("slug", "pause"));
        Content workshop = Sample.workshop("1", "", Map.of("slug", "pause"));
        assertThat(Asked.of(slugs, Sample.session("a", "10:00-11:00", Map.of("slug", "pause")), next, workshop))
                .isEmpty();
    }

    @Test
    void people_have_an_address_name_of_their_own_in_all_folders() {
        Content one = Sample.content(Kind.SPEAKER, "/x/a", Map.of("slug", "ada", "familyName", "A"));
        Content two = Sample.content(Kind.SPEAKER, "/y/b", Map.of("slug", "ada", "familyName", "B"));
        assertThat(Asked.of(slugs, one, two))
                .containsExactly("ERROR slug: Den Adressnamen „ada“ hat schon „B“. Wählen Sie einen anderen.");
    }
}
