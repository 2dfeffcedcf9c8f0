package de.litfass.editor.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import de.litfass.boot.RunningLitfass;
import de.litfass.editor.Editor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From the sign-in to the changed public page, as somebody walks who has only the screen to go by. */
class WholeWalkTest extends OnOneServer {

    /** A place to drop has no size of its own. */
    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private Locator publicItem(String name) {
        visit.page().navigate(editor.site("/"));
        return visit.page().locator("#" + name);
    }

    private void tabAndEnter(Locator wanted) {
        wanted.waitFor();
        tabTo(wanted);
        visit.press("Enter");
    }

    @Test
    void by_keyboard_alone_a_panel_gets_other_speakers_and_an_open_title() {
        visit.page().context().clearCookies();
        visit.page().navigate(editor.address("/sign-in"));
        visit.field("Anmeldename").waitFor();
        tabTo(visit.field("Anmeldename"));
        type(Editor.SUPERUSER);
        visit.press("Tab");
        type(RunningLitfass.PASSWORD);
        visit.press("Enter");
        tabAndEnter(visit.link("Programm").first());
        visit.heading("Programm").waitFor();
        tabTo(visit.page().getByRole(AriaRole.SEARCHBOX));
        type("Zusammenspiel");
        Locator panel = visit.page().getByRole(AriaRole.LINK).getByText(Pattern.compile("^Das Zusammenspiel"));
        assertThat(visit.page().locator("[role=row][aria-rowindex]")).hasCount(2);
        tabTo(visit.page().locator("[role=row][aria-rowindex='2']"));
        visit.press("Enter");
        visit.button("Veröffentlichen …").waitFor();
        Form form = new Form(editor, visit, visit.page().url().replaceAll(".*/([-0-9a-f]{36}).*", "$1"));
        assertThat(panel).hasCount(0);

        tabTo(visit.named(AriaRole.RADIO, "steht fest"));
        visit.press("ArrowRight");
        assertThat(visit.named(AriaRole.RADIO, "folgt")).isChecked();
        visit.press("Control+Home");
        visit.press("Shift+Tab");
        tabTo(visit.named(AriaRole.TAB, "Grunddaten"));
        visit.press("ArrowRight", "ArrowRight");
        tabAndEnter(visit.button("Mehr zu Dr. Beate Ginzel"));
        visit.press("ArrowUp", "Enter");
        assertThat(visit.button("Mehr zu Dr. Beate Ginzel")).hasCount(0);
        pickByKeys(form, "Mitwirkende", "Domscheit");
        visit.link("Anke Domscheit-Berg").waitFor();
        visit.press("Shift+Tab", "Shift+Tab", "Shift+Tab");
        assertThat(visit.button("Anke Domscheit-Berg ziehen")).isFocused();
        visit.press("Enter");
        visit.page().locator(".sortable-gap:focus").waitFor(ATTACHED);
        visit.press("Enter");
        assertThat(visit.button("Anke Domscheit-Berg ziehen")).isFocused();
        visit.press("Control+s");
        form.awaitSaved();
        tabAndEnter(visit.button("Veröffentlichen …"));
        assertThat(visit.button("Jetzt veröffentlichen")).isEnabled();
        tabAndEnter(visit.button("Jetzt veröffentlichen"));
        assertThat(visit.page().getByText("1 Eintrag ist jetzt öffentlich")).isVisible();

        Locator item = publicItem("t1-03-zusammenspiel");
        assertThat(item.locator(".speaker__name").allInnerTexts())
                .contains("Anke Domscheit-Berg")
                .doesNotContain("Dr. Beate Ginzel")
                .hasSize(4);
        assertThat(item).containsText(Pattern.compile("folgt|bekannt gegeben"));
    }

    @Test
    void by_mouse_a_workshop_with_a_new_organisation_a_moved_item_and_all_of_it_published() {
        visit.open("/content/workshop");
        visit.link("Werkstatt anlegen").click();
        Form form = new Form(editor, visit, "").fill("Titel", "Datenräume bauen");
        form.text("Nummer oder Buchstabe").fill("Z");
        form.add("Programmpunkt").click();
        type("Essentials");
        visit.page().getByRole(AriaRole.OPTION).getByText("Essentials").first().click();
        form.tab("Menschen")
                .choose("Stand der Mitwirkenden", "stehen fest")
                .add("Mitwirkende")
                .click();
        type("Ada Probe");
        visit.button("+ Person anlegen: „Ada Probe“").click();
        Locator person = visit.dialog("Person anlegen");
        form.add("Organisationen der Person").click();
        form.add("Organisation").click();
        type("Amt für Proben");
        visit.button("+ Organisation anlegen: „Amt für Proben“").click();
        Locator organisation = visit.dialog("Organisation anlegen");
        organisation.getByText("Anlegen und übernehmen").click();
        assertThat(organisation).hasCount(0);
        person.getByText("Anlegen und übernehmen").click();
        assertThat(person).hasCount(0);
        visit.button("Anlegen").click();
        form.awaitSaved();
        move("mittagspause");
        visit.open("/");
        visit.page()
                .getByRole(AriaRole.BUTTON)
                .getByText(Pattern.compile("^Alle \\d+ veröffentlichen …"))
                .click();
        Locator publish =
                visit.page().getByRole(AriaRole.BUTTON).getByText(Pattern.compile("Einträge veröffentlichen$"));
        assertThat(publish).isEnabled();
        publish.click();
        assertThat(visit.page().getByText("sind jetzt öffentlich")).isVisible();
        assertThat(publicItem("t1-09-track-3-essentials")).containsText("Datenräume bauen");
        assertThat(visit.page().locator("body")).containsText("Ada Probe");
    }

    private void move(String words) {
        form("session", words);
        visit.button("Verschieben …").click();
        Locator dialog = visit.page().getByRole(AriaRole.DIALOG);
        dialog.getByText("Neuer Ordner").first().click();
        dialog.getByRole(AriaRole.TEXTBOX).fill("pausen");
        visit.press("Enter");
        assertThat(dialog.getByText("Ziel: ")).containsText("pausen");
        assertThat(dialog.getByRole(AriaRole.ROW).getByText("pausen")).isVisible();
        assertThat(visit.page().locator("[role=row]:focus")).containsText("pausen");
        visit.button("Hierher verschieben").click();
        assertThat(dialog).hasCount(0);
        assertThat(visit.page().locator(".place")).containsText("pausen");
    }
}
