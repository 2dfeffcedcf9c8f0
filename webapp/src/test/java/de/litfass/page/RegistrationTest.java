package de.litfass.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.type.Node;
import de.litfass.type.Value;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationTest {

    private static final String CALL = "Melden Sie sich jetzt an.";
    private static final String CONDITIONS = "(Die Teilnahme ist kostenfrei, die Plätze sind begrenzt.)";
    private static final String LEAVING = "Zur Anmeldung verlassen Sie diese Website.";

    private static Document page(String state) {
        return CongressPage.whole()
                .with(CongressPage.CONGRESS, RegistrationTest::linked)
                .with("registrationStatus", state)
                .html();
    }

    static Node linked(Node congress) {
        return CongressPage.eachOf(
                congress,
                "registrationOptions",
                option -> CongressPage.set(option, "url", Value.of("https://anmeldung.example/" + option.name())));
    }

    private static List<String> lines(Document page) {
        return page.select(".band__state, .band__text > p, .band__options > li").eachText();
    }

    private static List<String> links(Document page) {
        return page.select(".band a").eachAttr("href");
    }

    @Test
    void planned_nothing_is_said() {
        assertThat(page("planned").select(".band")).isEmpty();
    }

    @Test
    void announced_it_is_soon_and_nothing_can_be_clicked() {
        Document page = page("announced");
        assertThat(lines(page))
                .startsWith("Die Anmeldung öffnet in Kürze.", CONDITIONS)
                .hasSize(4)
                .doesNotContain(CALL);
        assertThat(links(page)).isEmpty();
    }

    @Test
    void open_each_option_has_a_button_that_names_it() {
        Document page = page("open");
        assertThat(lines(page))
                .containsExactly(
                        "Die Anmeldung ist geöffnet.",
                        CALL,
                        CONDITIONS,
                        "Anmelden: nur erster Kongresstag",
                        "Anmelden: beide Kongresstage",
                        LEAVING);
        assertThat(links(page)).containsExactly("https://anmeldung.example/0", "https://anmeldung.example/1");
    }

    @Test
    void open_an_option_without_link_says_so() {
        Document page = CongressPage.whole().with("registrationStatus", "open").html();
        assertThat(lines(page))
                .contains(
                        "nur erster Kongresstag: Der Link folgt in Kürze",
                        "beide Kongresstage: Der Link folgt in Kürze")
                .doesNotContain(LEAVING);
        assertThat(links(page)).isEmpty();
    }

    @Test
    void open_an_option_may_be_full() {
        Document page = CongressPage.whole()
                .with(CongressPage.CONGRESS, RegistrationTest::linked)
                .with(
                        CongressPage.CONGRESS,
                        congress -> CongressPage.eachOf(
                                congress,
                                "registrationOptions",
                                option -> option.name().equals("0")
                                        ? CongressPage.set(option, "status", Value.of("full"))
                                        : CongressPage.set(option, "deadline", Value.of("2026-04-10"))))
                .with("registrationStatus", "open")
                .html();
        assertThat(lines(page))
                .contains(
                        "nur erster Kongresstag: ausgebucht",
                        "Anmelden: beide Kongresstage Anmeldeschluss: 10. April 2026");
        assertThat(links(page)).containsExactly("https://anmeldung.example/1");
    }

    @Test
    void with_a_waiting_list_the_buttons_lead_there() {
        assertThat(lines(page("waitlist")))
                .containsExactly(
                        "Alle Plätze sind vergeben, es gibt eine Warteliste.",
                        CONDITIONS,
                        "Auf die Warteliste: nur erster Kongresstag",
                        "Auf die Warteliste: beide Kongresstage",
                        LEAVING);
    }

    @ParameterizedTest
    @CsvSource({
        "full, Der Kongress ist ausgebucht.",
        "closed, Die Anmeldung ist geschlossen.",
        "past, Der Kongress ist vorbei.",
        "cancelled, Der Kongress ist abgesagt."
    })
    void afterwards_only_the_state_is_said(String state, String words) {
        Document page = page(state);
        assertThat(lines(page)).containsExactly(words);
        assertThat(links(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"cancelled, Der Kongress ist abgesagt.", "postponed, Der Kongress ist verschoben."})
    void what_becomes_of_the_congress_overrides_all(String status, String words) {
        Document page = CongressPage.whole()
                .with("registrationStatus", "open")
                .with("status", status)
                .html();
        assertThat(lines(page)).containsExactly(words);
        assertThat(page.text()).doesNotContain(CALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"planned", "announced", "waitlist", "full", "closed", "past", "cancelled"})
    void only_an_open_registration_calls(String state) {
        assertThat(page(state).text()).doesNotContain(CALL);
    }

    @Test
    void the_band_has_a_name() {
        assertThat(page("open").select("section.band").eachAttr("aria-label")).containsExactly("Anmeldung");
    }
}
