package de.litfass.editor.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The daily work with the keyboard alone: the mouse is not touched. */
class KeyboardTest extends OnOneServer {

    /** A place to drop has no size of its own. */
    private static final Locator.WaitForOptions ATTACHED =
            new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED);

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(entry -> texts.add(entry.asText()));
        return texts;
    }

    @Test
    void a_speaker_of_a_panel_is_exchanged_and_moved() {
        Form form = form("session", "Zusammenspiel");
        List<String> before = texts(form.stored().get("speakers"));
        tabTo(visit.named(AriaRole.TAB, "Grunddaten"));
        visit.press("ArrowRight", "ArrowRight");
        tabTo(visit.button("Mehr zu Dr. Beate Ginzel"));
        visit.press("Enter", "ArrowUp", "Enter");
        assertThat(visit.button("Mehr zu Dr. Beate Ginzel")).hasCount(0);
        pickByKeys(form, "Mitwirkende", "Domscheit");
        assertThat(form.add("Mitwirkende")).isFocused();
        visit.link("Anke Domscheit-Berg").waitFor();
        visit.press("Shift+Tab", "Shift+Tab", "Shift+Tab");
        assertThat(visit.button("Anke Domscheit-Berg ziehen")).isFocused();
        visit.press("Enter");
        visit.page().locator(".sortable-gap:focus").waitFor(ATTACHED);
        visit.press("Enter");
        assertThat(visit.button("Anke Domscheit-Berg ziehen")).isFocused();
        visit.press("Control+s");
        form.awaitSaved();
        List<String> after = texts(form.stored().get("speakers"));
        assertThat(after).hasSize(4);
        assertThat(after.subList(0, 2)).isEqualTo(before.subList(0, 2));
        assertThat(after.get(3)).isEqualTo(before.get(2));
    }

    @Test
    void a_workshop_with_a_new_person_of_a_new_organisation_in_drawers() {
        visit.open("/content/workshop/new");
        Form form = new Form(editor, visit, "");
        tabTo(form.text("Titel"));
        type("Datenräume bauen");
        visit.press("Control+Home");
        visit.page().getByRole(AriaRole.TAB).first().focus();
        visit.press("ArrowRight", "ArrowRight");
        tabTo(form.add("Mitwirkende"));
        visit.press("Enter");
        type("Anna Probe");
        tabTo(visit.button("+ Person anlegen: „Anna Probe“"));
        visit.press("Enter");
        Locator person = visit.dialog("Person anlegen");
        person.waitFor();
        assertThat(form.text("Vorname")).hasValue("Anna");
        tabTo(form.add("Organisationen der Person"));
        visit.press("Enter");
        assertThat(form.add("Organisation")).isFocused();
        visit.press("Enter");
        type("Amt für Proben");
        tabTo(visit.button("+ Organisation anlegen: „Amt für Proben“"));
        visit.press("Enter");
        visit.dialog("Organisation anlegen").waitFor();
        tabTo(visit.dialog("Organisation anlegen").getByRole(AriaRole.BUTTON).getByText("Anlegen und übernehmen"));
        visit.press("Enter");
        assertThat(visit.dialog("Organisation anlegen")).hasCount(0);
        assertThat(visit.link("Amt für Proben")).isVisible();
        assertThat(form.group("Organisation").locator(":focus")).hasCount(1);
        tabTo(person.getByRole(AriaRole.BUTTON).getByText("Anlegen und übernehmen"));
        visit.press("Enter");
        assertThat(person).hasCount(0);
        assertThat(form.add("Mitwirkende")).isFocused();
        visit.press("Control+s");
        form.awaitSaved();
        JsonNode made = editor.api().get("/.rest/drafts?type=workshop&q=Datenr%C3%A4ume%20bauen");
        JsonNode stored =
                editor.api().get("/.rest/drafts/" + made.at("/drafts/0/id").asText());
        assertThat(stored.at("/content/speakers")).hasSize(1);
        assertThat(visit.page().url())
                .contains("/content/workshop/" + stored.get("id").asText());
    }
}
