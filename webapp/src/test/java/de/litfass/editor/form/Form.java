package de.litfass.editor.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.litfass.editor.Editor;
import de.litfass.editor.Visit;
import java.util.regex.Pattern;

/** The form of one item, as somebody fills it in. */
record Form(Editor editor, Visit visit, String id) {

    private static final Pattern SAVED = Pattern.compile("^Gespeichert");

    /** The form of the first item of that type whose title has these words. */
    static Form of(Editor editor, Visit visit, String type, String words) {
        JsonNode found = editor.api().get("/.rest/drafts?type=" + type + "&q=" + words.replace(" ", "%20"));
        String id = found.at("/drafts/0/id").asText();
        visit.open("/content/" + type + "/" + id);
        visit.button("Speichern").waitFor();
        return new Form(editor, visit, id);
    }

    Page page() {
        return visit.page();
    }

    Form tab(String name) {
        page().getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("^" + name + "( \\(|$)")))
                .click();
        return this;
    }

    /** The tab of that name if it says of that many places in it that they need a hand. */
    Locator troubledTab(String name, int places) {
        String say = places == 1 ? "1 Stelle prüfen" : places + " Stellen prüfen";
        return visit.named(AriaRole.TAB, name + " (" + say + ")");
    }

    Form fill(String label, String text) {
        text(label).fill(text);
        return this;
    }

    /** A field for text, numbers or dates. */
    Locator text(String label) {
        return visit.named(AriaRole.TEXTBOX, label);
    }

    /** Chooses from a list that opens. */
    Form choose(String label, String option) {
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(" " + label + "$")))
                .click();
        visit.named(AriaRole.OPTION, option).click();
        return this;
    }

    /** Clicks the words of a box to tick or of one of a few choices. */
    Form tick(String label) {
        page().locator("label")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^" + label + "$")))
                .click();
        return this;
    }

    /** Looks for an item by these words and takes the first that is found, by keyboard. */
    Form pick(String field, String words) {
        add(field).click();
        page().keyboard().type(words);
        page().getByRole(AriaRole.OPTION)
                .first()
                .and(page().locator("[data-focused]"))
                .waitFor();
        page().keyboard().press("Enter");
        return this;
    }

    /** The button that adds to a field of several values or chooses its one. */
    Locator add(String field) {
        return group(field)
                .getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("(inzufügen|auswählen …)$")))
                .last();
    }

    /** A field of several controls. */
    Locator group(String label) {
        return visit.named(AriaRole.GROUP, label);
    }

    Form save() {
        visit.button("Speichern").click();
        return awaitSaved();
    }

    Form awaitSaved() {
        assertThat(state()).hasText(SAVED);
        return this;
    }

    /** Where the save stands, in words. */
    Locator state() {
        return page().locator(".save-state");
    }

    /** What is told above the form after a failed save. */
    Locator summary() {
        return page().locator(".error-summary");
    }

    Form reload() {
        page().reload();
        visit.named(AriaRole.BUTTON, "Speichern").waitFor();
        return this;
    }

    /** What the server has. */
    JsonNode stored() {
        return editor.api().get("/.rest/drafts/" + id).get("content");
    }
}
