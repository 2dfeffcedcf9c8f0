package de.litfass.editor.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nonsense typed into every field of every type: nothing breaks, and every message names field and cure. */
class NonsenseTest extends OnOneServer {

    private static final String NONSENSE = "💥 <b>31.02.</b> &amp; ';--";

    @ParameterizedTest
    @ValueSource(strings = {"congress", "session", "workshop", "speaker", "faq", "organisation", "contact"})
    void nothing_breaks_and_what_cannot_be_stored_is_named(String type) {
        Form form = form(type, "");
        visit.page().locator("#view").getByRole(AriaRole.TEXTBOX).first().waitFor();
        for (Locator tab : visit.page().getByRole(AriaRole.TAB).all()) {
            tab.click();
            visit.named(AriaRole.TABPANEL, tab.innerText()).waitFor();
            openEverything();
            typeEverywhere();
        }
        typeEverywhere();
        visit.button("Speichern").click();
        assertThat(form.state()).hasText(Pattern.compile("^(Gespeichert|\\d+ Feld|1 Feld)"));
        assertThat(messagesWithoutCure()).isEmpty();
        JsonNode stored = form.stored();
        assertThat(stored.toString()).contains("💥");
        for (Locator link : form.summary().getByRole(AriaRole.BUTTON).all()) {
            String name = link.innerText();
            link.click();
            assertThat(form.text(name.replaceFirst(".* › ", ""))
                            .and(visit.page().locator(":focus")))
                    .hasCount(1);
        }
    }

    private void openEverything() {
        Locator adding = visit.page().getByRole(AriaRole.BUTTON).getByText("+ Hinzufügen");
        for (int index = adding.count() - 1; index >= 0; index--) {
            if (index < adding.count()) {
                adding.nth(index).click();
            }
        }
    }

    private void typeEverywhere() {
        for (Locator field :
                visit.page().locator("#view").getByRole(AriaRole.TEXTBOX).all()) {
            if (field.isEditable()) {
                field.fill(NONSENSE);
            }
        }
    }

    private List<String> messagesWithoutCure() {
        List<String> bad = new ArrayList<>();
        for (Locator error : visit.page().locator(".field-error").all()) {
            String text = error.innerText();
            if (!text.matches("(?s).*(Schreiben Sie|Kürzen Sie|Prüfen Sie|Erlaubt|Bitte|Gemeint|Möglich).*")) {
                bad.add(text);
            }
        }
        return bad;
    }
}
