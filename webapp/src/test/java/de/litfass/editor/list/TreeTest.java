package de.litfass.editor.list;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The tree: opening and closing, making, moving and deleting folders, by keyboard and by mouse. */
class TreeTest extends OnOneServer {

    private Locator tree(String type) {
        visit.open("/content/" + type + "?view=tree");
        Locator rows = visit.page().locator(".tree-row");
        rows.first().waitFor();
        return rows;
    }

    private Locator focused() {
        return visit.page().locator(":focus");
    }

    private Locator dialogButton(String name) {
        return visit.page()
                .getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private String pathOf(String words) {
        return found("organisation", words).get("path").asText();
    }

    @Test
    void arrows_open_close_and_walk_and_enter_leads_to_the_item() {
        tree("session").first().focus();
        assertThat(focused()).hasAttribute("aria-expanded", "false");
        visit.press("ArrowRight");
        assertThat(focused()).hasAttribute("aria-expanded", "true");
        assertThat(row("Eröffnung des 8. Kongresses")).isVisible();
        visit.press("ArrowDown");
        assertThat(focused()).hasAttribute("aria-level", "2");
        visit.press("ArrowLeft");
        assertThat(focused()).hasAttribute("aria-level", "1");
        visit.press("ArrowLeft");
        assertThat(focused()).hasAttribute("aria-expanded", "false");
        assertThat(row("Eröffnung des 8. Kongresses")).hasCount(0);
        visit.press("ArrowRight");
        assertThat(row("Eröffnung des 8. Kongresses")).isVisible();
        visit.press("ArrowDown", "Enter");
        assertThat(visit.page()).hasURL(Pattern.compile("/content/session/[0-9a-f-]{36}"));
        visit.page().goBack();
        assertThat(focused()).hasAttribute("aria-level", "2");
    }

    @Test
    void a_folder_may_be_called_as_people_write_and_says_what_becomes_of_it() {
        tree("organisation");
        visit.button("Neuer Ordner …").click();
        visit.page().keyboard().type("Größe & Maß");
        Locator dialog = visit.dialog("Neuer Ordner");
        assertThat(dialog).containsText("Der Name wird zu „groesse-mass“. Entsteht in: /");
        assertThat(visit.violations()).isEmpty();
        visit.press("Enter");
        assertThat(dialog).hasCount(0);
        assertThat(row("groesse-mass, leer")).isVisible();
        assertThat(row("groesse-mass, leer")).isFocused();
        assertThat(row("groesse-mass, leer")).isInViewport();
        assertThat(visit.page().locator("[aria-live=polite]").last()).hasText("Ordner groesse-mass ist angelegt.");
    }

    @Test
    void a_new_folder_in_a_closed_one_is_shown_with_the_focus_on_it() {
        addFolder("organisations", "/", "zu");
        for (int i = 10; i < 50; i++) {
            addFolder("organisations", "/zu", "fach-" + i);
        }
        tree("organisation");
        row("zu, ").focus();
        visit.press("Space");
        visit.button("Neuer Ordner …").click();
        visit.page().keyboard().type("zz");
        visit.press("Enter");
        assertThat(row("zz, leer")).isFocused();
        assertThat(row("zz, leer")).isInViewport();
        visit.press("ArrowUp");
        assertThat(row("fach-49")).isFocused();
    }

    @Test
    void a_name_that_is_none_is_said_while_typing_and_one_that_is_taken_by_the_server() {
        tree("organisation");
        visit.button("Neuer Ordner …").click();
        visit.page().keyboard().type("!!!");
        Locator dialog = visit.dialog("Neuer Ordner");
        assertThat(dialog).containsText("Schreiben Sie mindestens einen Buchstaben oder eine Ziffer.");
        assertThat(dialogButton("Ordner anlegen")).isDisabled();
        visit.field("Name des Ordners").fill("mpsc");
        visit.press("Enter");
        assertThat(dialog).containsText("Diesen Namen gibt es hier schon");
        assertThat(visit.field("Name des Ordners")).isFocused();
        visit.page().keyboard().type("2");
        assertThat(dialog).not().containsText("Diesen Namen gibt es hier schon");
    }

    @Test
    void an_empty_folder_is_deleted_and_one_with_content_says_why_not() {
        addFolder("organisations", "/", "leer");
        tree("organisation");
        row("leer, leer").focus();
        visit.press("Space");
        act("Löschen …");
        dialogButton("Löschen").click();
        assertThat(told()).containsText("1 Eintrag ist gelöscht");
        assertThat(row("leer, leer")).hasCount(0);
        assertThat(visit.page().locator("[role=treegrid] :focus")).hasCount(1);

        row("mpsc").focus();
        visit.press("Space");
        act("Löschen …");
        dialogButton("Löschen").click();
        assertThat(visit.page().getByRole(AriaRole.DIALOG)).containsText("ging es nicht");
        assertThat(visit.page().getByRole(AriaRole.DIALOG)).containsText("mpsc: ");
        assertThat(visit.violations()).isEmpty();
    }

    @Test
    void an_item_is_moved_with_the_mouse_and_can_be_put_back() {
        addFolder("organisations", "/", "ziel-maus");
        addOrganisation("/", "Mausverein");
        tree("organisation");
        row("Mausverein").dragTo(row("ziel-maus"));
        assertThat(told()).containsText("1 Eintrag liegt jetzt in /ziel-maus");
        assertThat(pathOf("Mausverein")).isEqualTo("/ziel-maus/mausverein");
        visit.button("Rückgängig").click();
        assertThat(told()).containsText("Der Eintrag liegt wieder an seinem Ort");
        assertThat(pathOf("Mausverein")).isEqualTo("/mausverein");
    }

    @Test
    void an_item_is_moved_with_the_keyboard_in_a_dialog() {
        addFolder("organisations", "/", "ziel-taste");
        addOrganisation("/", "Tastenverein");
        tree("organisation");
        row("Tastenverein").focus();
        visit.press("Space");
        act("Verschieben …");
        visit.dialog("Tastenverein verschieben").getByText("Oberste Ebene").waitFor();
        row("ziel-taste").last().focus();
        visit.press("Enter");
        assertThat(visit.dialog("Tastenverein verschieben")).containsText("Ziel: /ziel-taste");
        dialogButton("Hierher verschieben").focus();
        visit.press("Enter");
        assertThat(told()).containsText("1 Eintrag liegt jetzt in /ziel-taste");
        assertThat(pathOf("Tastenverein")).isEqualTo("/ziel-taste/tastenverein");
        assertThat(visit.page().locator("[role=treegrid] :focus")).hasCount(1);
    }

    @Test
    void an_item_is_dragged_with_the_keyboard() {
        addFolder("organisations", "/", "zz-ziel");
        addOrganisation("/", "Ziehverein");
        tree("organisation");
        row("Ziehverein").focus();
        visit.press("ArrowRight");
        assertThat(visit.button("Ziehverein verschieben")).isFocused();
        visit.press("Enter");
        for (int i = 0; i < 20 && !visit.focused().equals("Auf zz-ziel ablegen"); i++) {
            visit.press("ArrowDown");
        }
        visit.press("Enter");
        assertThat(told()).containsText("1 Eintrag liegt jetzt in /zz-ziel");
    }

    @Test
    void everyone_can_use_the_tree() {
        tree("session").first().focus();
        visit.press("ArrowRight", "Space");
        assertThat(visit.named(AriaRole.TOOLBAR, "Auswahl")).isVisible();
        assertThat(visit.violations()).isEmpty();
        assertThat(visit.sidewaysScrolls()).isEmpty();
    }
}
