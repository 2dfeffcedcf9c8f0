package de.litfass.editor.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Every state of a form, as axe-core sees it: at 320 and 1280 pixels, in the light and the dark theme. */
class FormAccessibilityTest extends OnOneServer {

    private void isClean(String state) {
        assertThat(visit.violations()).as(state).isEmpty();
        visit.resize(320, 800);
        assertThat(visit.scrollsSideways()).as(state + " scrolls sideways").isFalse();
        visit.resize(1280, 800);
    }

    @Test
    void each_tab_of_an_item_and_its_translation() {
        Form form = form("session", "Zusammenspiel");
        for (String tab : new String[] {"Grunddaten", "Zeit und Ort", "Menschen", "Material"}) {
            form.tab(tab);
            isClean(tab);
        }
        visit.open("/content/session/" + form.id() + "?lang=en");
        form.text("Titel (Englisch)").waitFor();
        isClean("English");
    }

    @Test
    void entries_open_and_closed_and_formatted_text() {
        Form form = form("congress", "").tab("Texte");
        isClean("closed");
        form.page().locator(".entry-toggle").first().click();
        form.page().locator(".rich-text").first().waitFor();
        isClean("open");
    }

    @Test
    void what_opens_over_the_form() {
        Form form = form("session", "Mittagspause").tab("Zeit und Ort");
        visit.button("Beginn: Tag im Kalender wählen").click();
        isClean("calendar");
        visit.press("Escape");
        form.tab("Menschen");
        form.add("Mitwirkende").click();
        type("Domscheit");
        visit.page().getByRole(AriaRole.OPTION).first().waitFor();
        isClean("picker");
        visit.press("Escape", "Escape");
        form.pick("Mitwirkende", "Domscheit");
        visit.button("Mehr zu Anke Domscheit-Berg").click();
        isClean("menu");
        visit.press("Escape");
        visit.page().locator(".select-button").first().click();
        isClean("choice");
    }

    @Test
    void a_new_item_and_a_drawer_over_it() {
        visit.open("/content/workshop/new");
        visit.button("Anlegen").waitFor();
        isClean("new item");
        visit.named(AriaRole.TAB, "Menschen").click();
        new Form(editor, visit, "").add("Mitwirkende").click();
        visit.button("+ Person anlegen").click();
        visit.dialog("Person anlegen").waitFor();
        isClean("drawer");
    }

    @Test
    void errors_an_offer_and_a_conflict() {
        Form form = form("session", "Treiber").tab("Zeit und Ort").fill("Beginn", "Unsinn");
        form.tab("Grunddaten").fill("Untertitel", "meins");
        visit.press("Control+s");
        form.summary().waitFor();
        isClean("summary");
        form.fill("Untertitel", "noch einmal meins");
        form.reload();
        isClean("offer");
        visit.button("Wiederherstellen").click();
        changeElsewhere(form, "subtitle", "von jemand anderem");
        visit.press("Control+s");
        visit.dialog("Jemand anderes hat dasselbe geändert").waitFor();
        isClean("conflict");
    }

    @Test
    void the_dialogs_of_an_item() {
        Form form = form("session", "Gold-Nuggets");
        visit.button("Verschieben …").click();
        visit.button("Hierher verschieben").waitFor();
        isClean("move");
        visit.press("Escape");
        visit.button("Löschen …").click();
        visit.page().getByText("muss erst zurückgezogen werden").waitFor();
        isClean("delete");
        visit.press("Escape");
        form.fill("Untertitel", "neu");
        visit.button("Veröffentlichen …").click();
        assertThat(visit.button("Jetzt veröffentlichen")).isEnabled();
        isClean("publish");
    }

    @Test
    void an_item_that_is_not_there() {
        visit.open("/content/session/00000000-0000-4000-8000-000000000000");
        assertThat(visit.heading("Diesen Eintrag gibt es nicht")).isVisible();
        isClean("gone");
    }
}
