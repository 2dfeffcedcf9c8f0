package de.litfass.editor.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** What a person reads beside a field and wherever else it is spoken of: which field, what is wrong, what is right. */
class MessagesTest extends OnOneServer {

    private static final String EXAMPLE = "Schreiben Sie es wie hier: stadt-land-digital";

    @Test
    void a_wrong_spelling_is_told_with_its_field_and_an_example_wherever_it_stands() {
        Form form = form("session", "Treiber").tab("Grunddaten").fill("Adressname", "Ärger & Mühe");
        form.save();
        String what = "„Ärger & Mühe“ hat nicht die vorgesehene Form.";
        assertThat(form.text("Adressname")).hasAccessibleDescription(what + " " + EXAMPLE);
        assertThat(visit.button("Adressname: " + what)).isVisible();
        assertThat(form.troubledTab("Grunddaten", 1)).isVisible();
        visit.button("Veröffentlichen …").click();
        Locator dialog = visit.dialog("Veröffentlichen");
        assertThat(dialog.getByRole(AriaRole.LINK).getByText("Adressname: " + what))
                .isVisible();
        assertThat(dialog.getByText(EXAMPLE)).isVisible();
        assertThat(visit.violations()).isEmpty();
        visit.resize(1280, 800);
        dialog.getByRole(AriaRole.LINK).getByText("Adressname: " + what).click();
        assertThat(dialog).hasCount(0);
        assertThat(form.text("Adressname")).isFocused();
    }

    @Test
    void what_fills_itself_is_not_asked_for() {
        visit.open("/content/session/new");
        Form form = new Form(editor, visit, "");
        assertThat(form.text("Adressname"))
                .hasAccessibleDescription("Dieser Teil der Adresse bleibt auch dann gleich,"
                        + " wenn sich der Titel ändert. Leer gelassen, entsteht er beim Anlegen aus dem Titel.");
        form.fill("Titel", "Über Brücken");
        visit.button("Anlegen").click();
        form.awaitSaved();
        assertThat(form.text("Adressname")).hasValue("ueber-bruecken");
    }
}
