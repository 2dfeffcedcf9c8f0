package de.litfass.editor.list;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Selecting, and where one is when the selection is gone. */
class SelectionTest extends OnOneServer {

    private Locator bar() {
        return visit.named(AriaRole.TOOLBAR, "Auswahl");
    }

    private Locator focused() {
        return visit.page().locator(":focus");
    }

    @Test
    void the_box_in_the_header_selects_all_and_a_few_can_be_taken_out() {
        list("session");
        visit.named(AriaRole.CHECKBOX, "Alle 26 auswählen").click();
        assertThat(bar()).containsText("26 ausgewählt");
        select("gemeinsame Mittagspause");
        assertThat(bar()).containsText("25 ausgewählt");
        assertThat(visit.page().locator("[role=row][aria-selected=true]")).not().hasCount(0);
    }

    @Test
    void all_can_be_selected_on_a_small_screen_too() {
        visit.resize(390, 800);
        list("session");
        visit.page().getByText("Alle 26 auswählen").click();
        assertThat(bar()).containsText("26 ausgewählt");
        assertThat(bar().getByRole(AriaRole.BUTTON).first()).hasText("Was tun?");
    }

    @Test
    void the_focus_is_on_a_row_when_the_selection_is_given_up() {
        list("session");
        select("gemeinsame Mittagspause");
        act("Auswahl aufheben");
        assertThat(bar()).hasCount(0);
        assertThat(focused()).hasAttribute("aria-label", "gemeinsame Mittagspause auswählen");
    }

    @Test
    void the_focus_is_on_the_row_before_when_the_last_one_was_deleted() {
        addOrganisation("/mpsc", "Aaa erste Drachenfrucht");
        addOrganisation("/mpsc", "Zzz letzte Drachenfrucht");
        Locator rows = list("organisation?q=drachenfrucht");
        visit.named(AriaRole.CHECKBOX, "Zzz letzte Drachenfrucht auswählen").click();
        act("Löschen …");
        visit.dialog("Zzz letzte Drachenfrucht löschen?")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Löschen"))
                .click();
        assertThat(told()).containsText("1 Eintrag ist gelöscht");
        assertThat(rows).hasCount(1);
        assertThat(bar()).hasCount(0);
        assertThat(focused()).hasAttribute("aria-label", "Aaa erste Drachenfrucht auswählen");
    }

    @Test
    void the_focus_is_on_the_title_when_nothing_is_left() {
        addOrganisation("/mpsc", "Quastenflosser");
        list("organisation?q=Quastenflosser");
        visit.named(AriaRole.CHECKBOX, "Quastenflosser auswählen").click();
        act("Löschen …");
        visit.dialog("Quastenflosser löschen?")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Löschen"))
                .click();
        assertThat(visit.heading("Keine Treffer")).isVisible();
        assertThat(focused()).hasText("Organisationen");
    }

    @Test
    void a_dialog_that_is_left_gives_the_focus_back_to_its_button() {
        list("session");
        select("gemeinsame Mittagspause");
        act("Verschieben …");
        visit.dialog("gemeinsame Mittagspause verschieben").waitFor();
        visit.press("Escape");
        assertThat(focused()).hasText("Verschieben …");
        assertThat(bar()).containsText("1 ausgewählt");
    }

    @Test
    void everyone_can_select() {
        list("session");
        select("gemeinsame Mittagspause");
        assertThat(visit.violations()).isEmpty();
        assertThat(visit.sidewaysScrolls()).isEmpty();
    }
}
