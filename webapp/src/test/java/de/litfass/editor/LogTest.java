package de.litfass.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import de.litfass.browser.Browser;
import de.litfass.browser.OneBrowser;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The log of publications, longer than one page of it. */
@ExtendWith(OneBrowser.class)
class LogTest {

    private static final int MORE_THAN_A_PAGE = 31;

    @TempDir
    private static Path data;

    private static Editor editor;
    private Visit visit;

    @BeforeAll
    static void start(Browser browser) {
        editor = Editor.start(data, browser);
        editor.account("petra", "Petra Publik", "publishers");
        for (int i = 1; i <= MORE_THAN_A_PAGE; i++) {
            publish(i);
        }
    }

    private static void publish(int number) {
        Api api = new Api(editor.api().server(), "petra");
        JsonNode item = api.get("/.rest/drafts?type=session&q=Mittagspause").at("/drafts/0");
        ObjectNode change = JsonNodeFactory.instance.objectNode();
        change.set("revision", item.get("revision"));
        change.putObject("content").put("subtitle", "Gang " + number);
        JsonNode changed = api.send("PATCH", "/.rest/drafts/" + item.get("id").asText(), change);
        ObjectNode publication = JsonNodeFactory.instance.objectNode().put("reason", "Gang " + number);
        publication.putArray("publish").addObject().<ObjectNode>setAll((ObjectNode)
                Editor.JSON.valueToTree(java.util.Map.of(
                        "id",
                        changed.get("id").asText(),
                        "revision",
                        changed.get("revision").asInt())));
        api.post("/.rest/publications", publication);
    }

    @AfterAll
    static void stop() {
        editor.close();
    }

    @BeforeEach
    void enter() {
        visit = editor.visitAs(Editor.SUPERUSER).open("/publications");
    }

    @AfterEach
    void leave() {
        visit.close();
        assertThat(visit.complaints()).isEmpty();
    }

    private Locator entries() {
        return visit.page().locator(".log-entry");
    }

    @Test
    void an_entry_says_when_who_why_and_what() {
        Locator newest = entries().first();
        assertThat(newest.locator("time")).hasText(Pattern.compile("^\\d\\d:\\d\\d Uhr$"));
        assertThat(newest).containsText("Petra Publik");
        assertThat(newest).containsText("„Gang 31“");
        assertThat(visit.heading("Heute")).isVisible();
        newest.getByRole(AriaRole.LINK).click();
        assertThat(visit.page()).hasURL(Pattern.compile("/content/session/[0-9a-f-]{36}$"));
        assertThat(visit.page().locator("main h1")).containsText("Mittagspause");
    }

    @Test
    void older_ones_come_on_request_and_the_focus_is_on_the_first_of_them() {
        assertThat(entries()).hasCount(30);
        visit.button("Ältere zeigen").click();
        assertThat(entries()).hasCount(MORE_THAN_A_PAGE + 1);
        assertThat(entries().nth(30)).isFocused();
        assertThat(visit.button("Ältere zeigen")).hasCount(0);
        assertThat(entries().last()).containsText("Litfass (Import)");
        assertThat(entries().last()).containsText("„Import von congress/content“");
        assertThat(visit.violations()).isEmpty();
        assertThat(visit.sidewaysScrolls()).isEmpty();
    }

    @Test
    void a_folder_is_called_one_and_leads_to_what_is_in_it() {
        visit.button("Ältere zeigen").click();
        Locator first = entries().last();
        first.getByRole(AriaRole.BUTTON).click();
        Locator folder = first.getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Ordner in „Personen“"));
        folder.getByRole(AriaRole.LINK).click();
        assertThat(visit.page()).hasURL(Pattern.compile("/content/speaker\\?view=list&folder=%2Fmpsc$"));
        assertThat(visit.button("Ordner: /mpsc")).isVisible();
    }
}
