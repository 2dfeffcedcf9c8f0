package de.litfass.congress;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.type.Content;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CongressTest {

    private static Content registering(String state, Map<String, ?> option) {
        return Sample.congress(Map.of("registrationStatus", state, "registrationOptions", List.of(option)));
    }

    @Test
    void an_open_registration_has_an_address() {
        assertThat(Asked.of(new RegistrationAddress(), registering("open", Map.of("label", "ein Tag"))))
                .containsExactly("ERROR registrationOptions/0/url: Die Anmeldung „ein Tag“ ist offen, hat aber keine"
                        + " Adresse. Tragen Sie die Adresse ein; sie beginnt mit https://.");
    }

    @Test
    void the_address_of_a_registration_is_safe() {
        Map<String, ?> option = Map.of("label", "ein Tag", "url", "http://anmeldung.example");
        assertThat(Asked.of(new RegistrationAddress(), registering("open", option)))
                .containsExactly("ERROR registrationOptions/0/url: Die Anmeldung „ein Tag“ ist offen, ihre Adresse"
                        + " „http://anmeldung.example“ aber keine sichere Webadresse."
                        + " Tragen Sie eine Adresse ein, die mit https:// beginnt.");
    }

    @Test
    void a_registration_that_is_not_open_needs_no_address() {
        RegistrationAddress check = new RegistrationAddress();
        assertThat(Asked.of(check, registering("announced", Map.of("label", "a"))))
                .isEmpty();
        assertThat(Asked.of(check, registering("open", Map.of("label", "a", "status", "full"))))
                .isEmpty();
        assertThat(Asked.of(check, registering("open", Map.of("url", "https://anmeldung.example"))))
                .isEmpty();
    }

    @Test
    void an_option_that_opens_early_has_an_address() {
        Content congress = registering("announced", Map.of("label", "a", "status", "open"));
        assertThat(Asked.of(new RegistrationAddress(), congress)).hasSize(1);
    }

    @Test
    void a_text_that_still_says_soon_is_told_once_registration_is_open() {
        Content congress = Sample.congress(Map.of(
                "registrationStatus",
                "open",
                "registrationNotice",
                "Willkommen! Die Anmeldung öffnet in Kürze.",
                "registrationCall",
                "Melden Sie sich jetzt an."));
        assertThat(Asked.of(new RegistrationText(), congress))
                .containsExactly("INFO registrationNotice: „Die Anmeldung öffnet in Kürze.“ passt nicht zum Stand der"
                        + " Anmeldung (offen). Ändern Sie den Text oder den Stand.");
    }

    @Test
    void it_is_high_time_calls_nobody_to_register() {
        Content congress = Sample.congress(Map.of("intro", "Es ist jetzt an der Zeit, sich anzumelden."));
        assertThat(Asked.of(new RegistrationText(), congress)).isEmpty();
    }

    @Test
    void a_state_that_nobody_knows_contradicts_nothing() {
        Content congress = Sample.congress(Map.of("registrationStatus", "seltsam", "intro", "Jetzt anmelden!"));
        assertThat(Asked.of(new RegistrationText(), congress)).isEmpty();
    }

    @Test
    void a_congress_without_venue_is_a_warning() {
        assertThat(Asked.of(new VenueMissing(), Sample.congress(Map.of("venue", ""))))
                .containsExactly(
                        "WARNING venue: Der Kongress hat noch keinen Ort." + " Wählen Sie ihn, sobald er feststeht.");
        assertThat(Asked.of(new VenueMissing(), Sample.congress(Map.of()))).isEmpty();
    }

    @Test
    void an_image_has_description_and_credit() {
        String image = Sample.id("bild");
        assertThat(Asked.of(new ImageRights(), Sample.congress(Map.of("heroImage", image))))
                .containsExactly(
                        "ERROR heroAlt: Das Bild hat keine Bildbeschreibung."
                                + " Beschreiben Sie, was zu sehen ist, für alle, die es nicht sehen.",
                        "ERROR heroCredit: Das Bild hat keinen Bildnachweis. Nennen Sie, von wem das Bild ist.");
        Content speaker = Sample.content(
                Kind.SPEAKER, "/a", Map.of("portrait", image, "portraitAlt", "A. lacht", "portraitCredit", "B."));
        assertThat(Asked.of(new ImageRights(), speaker)).isEmpty();
    }

    @Test
    void a_person_stands_for_something() {
        SpeakerUnplaced check = new SpeakerUnplaced();
        assertThat(Asked.of(check, Sample.speaker("Lovelace")))
                .containsExactly("WARNING affiliations: Die Person hat weder Zugehörigkeit noch Rolle."
                        + " Tragen Sie ein, für wen oder als was sie spricht.");
        assertThat(Asked.of(check, Sample.content(Kind.SPEAKER, "/a", Map.of("roles", List.of("Mathematikerin")))))
                .isEmpty();
        assertThat(Asked.of(
                        check,
                        Sample.content(
                                Kind.SPEAKER, "/a", Map.of("affiliations", List.of(Map.of("organisation", "x"))))))
                .isEmpty();
    }

    @Test
    void a_sort_name_holds_the_words_of_the_family_name() {
        assertThat(sorted("Ginzel, Beate", "Ginzelt"))
                .containsExactly(
                        "WARNING sortName: Der Sortiername „Ginzel, Beate“ passt nicht zum Nachnamen „Ginzelt“."
                                + " Ändern oder leeren Sie ihn.");
        assertThat(sorted("Bergmann, Nadine", "Kuhla von Bergmann")).hasSize(1);
    }

    @Test
    void a_sort_name_may_turn_the_words_round_and_write_them_small() {
        assertThat(sorted("Kuhla von Bergmann, Nadine", "Kuhla von Bergmann")).isEmpty();
        assertThat(sorted("SELLE, Stefan van", "van Selle")).isEmpty();
        assertThat(sorted("Müller-Lüdenscheidt, Anna", " Müller-Lüdenscheidt ")).isEmpty();
        assertThat(sorted(" ", "Ginzelt")).isEmpty();
        assertThat(sorted("Meyer-Meyer, Max Meyer", "Meyer-Meyer")).isEmpty();
        assertThat(sorted("?!", "...")).isEmpty();
        assertThat(Asked.of(new SortNameOutdated(), Sample.speaker("Lovelace"))).isEmpty();
        assertThat(Asked.of(
                        new SortNameOutdated(),
                        Sample.content(Kind.SPEAKER, "/a", Map.of("sortName", "Ginzel, Beate"))))
                .isEmpty();
    }

    private static List<String> sorted(String sortName, String familyName) {
        return Asked.of(
                new SortNameOutdated(),
                Sample.content(Kind.SPEAKER, "/a", Map.of("sortName", sortName, "familyName", familyName)));
    }
}
