package de.litfass.editor.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.options.AriaRole;
import de.litfass.boot.RunningLitfass;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What goes wrong while saving costs nobody a letter. */
class SavingTest extends OnOneServer {

    @Test
    void what_the_server_refuses_stands_beside_its_field_and_the_summary_leads_there() {
        Form form = form("session", "Mittagspause").fill("Titel", "a\uFFFEb").fill("Untertitel", "bleibt");
        visit.button("Speichern").click();
        assertThat(form.state()).hasText("Nicht gespeichert");
        assertThat(form.summary().getByRole(AriaRole.HEADING)).isFocused();
        assertThat(form.text("Titel")).hasAccessibleDescription(Pattern.compile("Steuerzeichen U\\+FFFE"));
        assertThat(form.troubledTab("Grunddaten", 1)).isVisible();
        visit.button("Titel").click();
        assertThat(form.text("Titel")).isFocused();
        form.fill("Titel", "ab");
        assertThat(form.text("Titel")).not().hasAttribute("aria-invalid", "true");
        assertThat(visit.named(AriaRole.TAB, "Grunddaten")).isVisible();
        form.save();
        assertThat(form.summary()).hasCount(0);
        assertThat(form.stored().get("subtitle").asText()).isEqualTo("bleibt");
    }

    @Test
    void what_is_refused_inside_an_entry_on_another_tab_is_opened_and_reached() {
        Form form = form("session", "Wissensaustausch").tab("Material");
        form.add("Links").click();
        form.fill("Linktext", "a\uFFFEb");
        visit.button("Links 1")
                .or(visit.page().locator(".entry-toggle"))
                .first()
                .click();
        form.tab("Grunddaten");
        visit.button("Speichern").click();
        assertThat(form.troubledTab("Material", 1)).isVisible();
        visit.button("Links 1 › Linktext").click();
        assertThat(form.text("Linktext")).isFocused();
        form.fill("Linktext", "ab").save();
        assertThat(form.stored().at("/links/0/title").asText()).isEqualTo("ab");
    }

    @Test
    void after_an_expired_sign_in_one_signs_in_again_over_the_view_and_the_save_goes_on() {
        Form form = form("session", "Gold-Nuggets").fill("Untertitel", "nach dem Abmelden");
        visit.page().context().clearCookies();
        visit.press("Control+s");
        form.fill("Passwort", RunningLitfass.PASSWORD);
        visit.button("Anmelden").click();
        form.awaitSaved();
        assertThat(form.stored().get("subtitle").asText()).isEqualTo("nach dem Abmelden");
    }

    @Test
    void without_line_everything_stays_and_is_saved_when_the_line_is_back() {
        Form form = form("session", "Treiber").fill("Untertitel", "ohne Verbindung");
        visit.page().context().setOffline(true);
        visit.press("Control+s");
        assertThat(form.state()).hasText("Offline, nicht gespeichert");
        form.fill("Gedruckte Bezeichnung", "noch etwas");
        visit.page().context().setOffline(false);
        form.awaitSaved();
        assertThat(form.stored().get("subtitle").asText()).isEqualTo("ohne Verbindung");
        assertThat(form.stored().get("formatLabel").asText()).isEqualTo("noch etwas");
    }

    @Test
    void a_save_whose_answer_is_lost_is_no_conflict() {
        Form form = form("session", "Zusammenspiel").fill("Untertitel", "angekommen");
        losesOneAnswer("**/.rest/drafts/" + form.id());
        visit.press("Control+s");
        form.awaitSaved();
        assertThat(visit.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(form.stored().get("subtitle").asText()).isEqualTo("angekommen");
    }

    @Test
    void a_new_item_whose_answer_is_lost_is_there_once() {
        visit.open("/content/organisation/new");
        Form form = new Form(editor, visit, "").fill("Name", "Amt für verlorene Antworten");
        losesOneAnswer("**/.rest/drafts");
        visit.button("Anlegen").click();
        assertThat(form.state()).hasText("Offline, nicht gespeichert");
        visit.button("Anlegen").click();
        form.awaitSaved();
        JsonNode found = editor.api().get("/.rest/drafts?type=organisation&q=verlorene");
        assertThat(found.get("total").asInt()).isEqualTo(1);
    }

    /** The server hears the next change, but nobody hears the server. */
    private void losesOneAnswer(String address) {
        AtomicBoolean lost = new AtomicBoolean();
        visit.page().route(address, route -> {
            if (route.request().method().equals("GET") || lost.getAndSet(true)) {
                route.resume();
            } else {
                route.fetch();
                route.abort("connectionreset");
            }
        });
    }
}
