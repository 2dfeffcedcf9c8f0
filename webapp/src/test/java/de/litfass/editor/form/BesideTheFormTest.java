package de.litfass.editor.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What stands beside the form: state, what is missing, where it is used. */
class BesideTheFormTest extends OnOneServer {

    private Locator aside() {
        return visit.named(AriaRole.COMPLEMENTARY, "Zum Eintrag");
    }

    @Test
    void the_state_is_said_in_words_and_the_difference_is_shown() {
        Form form = form("session", "Mittagspause");
        assertThat(aside()).containsText("Die Seite zeigt diesen Stand.");
        form.fill("Untertitel", "mit Suppe").save();
        assertThat(aside()).containsText("Öffentlich ist die Fassung von heute");
        assertThat(aside()).containsText("Ein Feld ist anders.");
        visit.button("Unterschied zeigen").click();
        Locator difference = visit.dialog("Unterschied zur öffentlichen Fassung");
        assertThat(difference).containsText("Untertitel");
        assertThat(difference).containsText("mit Suppe");
        assertThat(difference).containsText("leer");
    }

    @Test
    void what_was_withdrawn_says_when_and_by_whom_until_it_is_public_again() {
        form("session", "Barquiz");
        visit.button("Zurückziehen …").click();
        visit.button("Zurückziehen").click();
        assertThat(aside()).containsText("Entwurf");
        assertThat(aside()).containsText(Pattern.compile("Zurückgezogen heute, \\d\\d:\\d\\d, superuser\\."));
        visit.button("Veröffentlichen …").click();
        visit.button("Jetzt veröffentlichen").click();
        assertThat(aside()).containsText("Die Seite zeigt diesen Stand.");
        assertThat(aside()).not().containsText("Zurückgezogen");
    }

    @Test
    void what_is_missing_leads_to_its_field_in_its_language_and_on_its_tab() {
        Form form = form("session", "Gold-Nuggets").tab("Material");
        visit.button("Titel: Übersetzung fehlt (Englisch)").click();
        assertThat(form.text("Titel (Englisch)")).isFocused();
        form.fill("Titel (Englisch)", "Gold nuggets").save();
        assertThat(visit.button("Titel: Übersetzung fehlt (Englisch)")).hasCount(0);
        visit.open("/content/session/" + form.id() + "?field=start");
        assertThat(form.text("Beginn")).isFocused();
    }

    @Test
    void a_link_to_a_field_inside_an_entry_opens_it() {
        Form form = form("congress", "");
        visit.open("/content/congress/" + form.id() + "?field=days/1/name");
        assertThat(form.text("Name")).isFocused();
        assertThat(form.text("Name")).hasValue("Kongresstag 2");
    }

    @Test
    void where_it_is_used_is_listed_and_leads_there() {
        form("speaker", "Ginzel");
        aside().getByRole(AriaRole.LINK).first().click();
        assertThat(visit.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .containsText("Zusammenspiel");
    }

    @Test
    void in_a_narrow_window_it_opens_at_a_button() {
        visit.resize(820, 900);
        form("session", "Treiber");
        visit.button("Zustand und Ablage").click();
        assertThat(visit.dialog("Zum Eintrag")).containsText("Verwendet in");
        visit.press("Escape");
        assertThat(visit.button("Zustand und Ablage")).isFocused();
    }

    @Test
    void in_a_narrow_window_the_fields_say_what_is_missing_too() {
        String id = editor.api()
                .post(
                        "/.rest/drafts",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("type", "speaker")
                                .put("parent", "/"))
                .get("id")
                .asText();
        visit.resize(820, 900).open("/content/speaker/" + id);
        Form form = new Form(editor, visit, id);
        assertThat(form.troubledTab("Grunddaten", 3)).isVisible();
    }

    @Test
    void an_item_with_unsaved_changes_is_marked_in_the_list() {
        form("session", "Wissensaustausch").fill("Untertitel", "offen");
        visit.link("Programm").first().click();
        assertThat(visit.page().locator(".unsaved-mark")).hasCount(1);
    }
}
