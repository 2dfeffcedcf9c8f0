package de.litfass.editor.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Everything that is changed, published at once, but for what is left out. */
class PublishAllTest extends OnOneServer {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private String person(String given, String family) {
        ObjectNode person = JSON.objectNode().put("type", "speaker").put("parent", "/");
        person.putObject("content")
                .put("givenName", given)
                .put("familyName", family)
                .put("slug", (given + "-" + family).toLowerCase(Locale.ROOT));
        return editor.api().post("/.rest/drafts", person).get("id").asText();
    }

    private JsonNode draft(String id) {
        return editor.api().get("/.rest/drafts/" + id);
    }

    private void forget(String id) {
        ObjectNode items = JSON.objectNode();
        items.putArray("items")
                .addObject()
                .put("id", id)
                .put("revision", draft(id).get("revision").asInt());
        editor.api().post("/.rest/drafts/delete", items);
    }

    private Locator box(String title) {
        return visit.page()
                .getByRole(AriaRole.DIALOG)
                .locator("label")
                .filter(new Locator.FilterOptions().setHasText(title));
    }

    @Test
    void an_item_is_left_out_and_what_needs_it_is_told() {
        String ada = person("Ada", "Lovelace");
        String panel = editor.api()
                .get("/.rest/drafts?type=session&q=Zusammenspiel")
                .at("/drafts/0/id")
                .asText();
        ObjectNode change =
                JSON.objectNode().put("revision", draft(panel).get("revision").asInt());
        change.putObject("content").putArray("speakers").add(ada);
        editor.api().send("PATCH", "/.rest/drafts/" + panel, change);
        visit.open("/");
        visit.button("Alle 2 veröffentlichen …").click();
        assertThat(visit.button("2 Einträge veröffentlichen")).isEnabled();
        box("Ada Lovelace").click();
        assertThat(visit.page().getByText("kann ohne diesen Eintrag nicht veröffentlicht werden"))
                .isVisible();
        assertThat(visit.button("Jetzt veröffentlichen")).isDisabled();
        assertThat(visit.violations()).isEmpty();
        visit.resize(1280, 800);
        box("Ada Lovelace").click();
        box("Zusammenspiel").click();
        assertThat(visit.page().getByText("bleibt, wie es auf der Seite ist")).isVisible();
        visit.button("Jetzt veröffentlichen").click();
        assertThat(visit.page().getByText("1 Eintrag ist jetzt öffentlich")).isVisible();
        assertThat(draft(ada).get("state").asText()).isEqualTo("published");
        assertThat(draft(panel).get("state").asText()).isEqualTo("changed");
    }

    @Test
    void what_is_not_ready_is_left_out_with_one_press_and_the_rest_becomes_public() {
        ObjectNode unfinished = JSON.objectNode().put("type", "speaker").put("parent", "/");
        unfinished.putObject("content").put("givenName", "Grace").put("slug", "grace");
        String grace = editor.api().post("/.rest/drafts", unfinished).get("id").asText();
        String ada = person("Augusta", "King");
        visit.open("/");
        visit.page()
                .getByText(Pattern.compile("Alle \\d veröffentlichen"))
                .click();
        assertThat(visit.page().getByText("Ein Problem steht dem Veröffentlichen im Weg"))
                .isVisible();
        assertThat(visit.violations()).isEmpty();
        visit.resize(1280, 800);
        visit.button("Diesen Eintrag weglassen").press("Enter");
        assertThat(visit.page().getByRole(AriaRole.DIALOG)).isFocused();
        assertThat(box("Grace").getByRole(AriaRole.CHECKBOX)).not().isChecked();
        visit.page().getByText(Pattern.compile("Jetzt|Einträge veröffentlichen")).click();
        assertThat(visit.page().getByText("jetzt öffentlich")).isVisible();
        assertThat(draft(ada).get("state").asText()).isEqualTo("published");
        assertThat(draft(grace).get("state").asText()).isEqualTo("draft");
        forget(grace);
    }
}
