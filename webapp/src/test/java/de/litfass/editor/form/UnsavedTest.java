package de.litfass.editor.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What was typed and not saved outlives a click elsewhere, a reload and a closed form. */
class UnsavedTest extends OnOneServer {

    private Locator offer() {
        return visit.page().locator(".offer");
    }

    @Test
    void a_click_elsewhere_keeps_it_and_says_so() {
        Form form = form("session", "Mittagspause").fill("Untertitel", "noch nicht fertig");
        form.tab("Zeit und Ort").fill("Tracknummer", "drei");
        visit.link("Programm").first().click();
        visit.link("Zurück dazu").click();
        assertThat(form.text("Untertitel")).hasValue("noch nicht fertig");
        form.tab("Zeit und Ort");
        assertThat(form.text("Tracknummer")).hasValue("drei");
        assertThat(form.text("Tracknummer"))
                .hasAccessibleDescription("„drei“ ist keine Zahl. Schreiben Sie zum Beispiel 12.");
    }

    @Test
    void after_a_reload_it_is_offered_and_comes_back() {
        Form form = form("session", "Gold-Nuggets").fill("Untertitel", "vor dem Neuladen");
        form.tab("Material");
        form.add("Links").click();
        type("Ein Link");
        form.reload().tab("Grunddaten");
        assertThat(offer()).containsText("Es gibt ungespeicherte Änderungen: heute");
        assertThat(form.text("Untertitel")).not().hasValue("vor dem Neuladen");
        visit.button("Wiederherstellen").click();
        assertThat(form.text("Untertitel")).hasValue("vor dem Neuladen");
        assertThat(offer()).hasCount(0);
        form.save();
        assertThat(form.stored().at("/links/0/title").asText()).isEqualTo("Ein Link");
        form.reload();
        assertThat(offer()).hasCount(0);
    }

    @Test
    void what_is_discarded_is_not_offered_again() {
        Form form = form("session", "Wissensaustausch").fill("Untertitel", "doch nicht");
        form.reload();
        visit.button("Verwerfen").click();
        assertThat(offer()).hasCount(0);
        form.reload();
        assertThat(offer()).hasCount(0);
    }

    @Test
    void what_comes_back_onto_a_newer_version_is_chosen_where_they_meet() {
        Form form = form("session", "Treiber").fill("Untertitel", "von vorhin");
        form.text("Titel").click();
        visit.page().navigate("about:blank");
        changeElsewhere(form, "subtitle", "von jemand anderem");
        visit.open("/content/session/" + form.id());
        visit.button("Wiederherstellen").click();
        visit.page().getByText("von vorhin").click();
        visit.dialog("Jemand anderes hat dasselbe geändert")
                .getByText("Wiederherstellen")
                .click();
        assertThat(form.text("Untertitel")).hasValue("von vorhin");
        form.save();
        assertThat(form.stored().get("subtitle").asText()).isEqualTo("von vorhin");
    }

    @Test
    void what_was_typed_into_an_item_that_somebody_deletes_can_be_copied() {
        visit.open("/content/organisation/new");
        Form made = new Form(editor, visit, "").fill("Name", "Kurzlebiges Amt");
        visit.button("Anlegen").click();
        made.awaitSaved();
        String id = visit.page().url().replaceAll(".*/([-0-9a-f]{36}).*", "$1");
        made.fill("Name", "Mühsam getippter Name");
        ObjectNode items = JsonNodeFactory.instance.objectNode();
        items.putArray("items")
                .addObject()
                .put("id", id)
                .put(
                        "revision",
                        editor.api().get("/.rest/drafts/" + id).get("revision").asInt());
        editor.api().post("/.rest/drafts/delete", items);
        visit.open("/content/organisation/" + id);
        assertThat(visit.page().getByRole(AriaRole.TEXTBOX)).hasValue("Name: Mühsam getippter Name");
        assertThat(visit.violations()).isEmpty();
        visit.button("Verwerfen").click();
        assertThat(visit.page().getByRole(AriaRole.TEXTBOX)).hasCount(0);
    }

    @Test
    void a_new_item_that_is_left_half_filled_says_so_and_leads_back() {
        visit.open("/content/organisation");
        visit.link("Organisation anlegen").click();
        Form form = new Form(editor, visit, "").fill("Name", "Halbes Amt");
        visit.page().goBack();
        assertThat(visit.page().getByText("Nicht angelegt: „Halbes Amt“.")).isVisible();
        visit.link("Zurück dazu").click();
        assertThat(form.text("Name")).hasValue("Halbes Amt");
        assertThat(offer()).hasCount(0);
        visit.page().reload();
        visit.button("Wiederherstellen").click();
        form.fill("Name", "Ganzes Amt");
        visit.link("Programm").first().click();
        visit.link("Zurück dazu").click();
        visit.button("Anlegen").click();
        form.awaitSaved();
        assertThat(form.text("Name")).hasValue("Ganzes Amt");
        assertThat(visit.page()).hasURL(Pattern.compile("/content/organisation/[-0-9a-f]{36}$"));
    }

    @Test
    void an_unfinished_new_item_is_offered_the_next_time() {
        visit.open("/content/organisation/new");
        Form form = new Form(editor, visit, "").fill("Name", "Angefangenes Amt");
        visit.link("Programm").click();
        visit.open("/content/organisation/new");
        visit.button("Wiederherstellen").click();
        assertThat(form.text("Name")).hasValue("Angefangenes Amt");
    }
}
