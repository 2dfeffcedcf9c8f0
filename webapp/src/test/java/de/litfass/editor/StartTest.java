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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What there is to do, from a fresh congress to one where all is published. */
@ExtendWith(OneBrowser.class)
class StartTest {

    private Editor editor;
    private Visit visit;

    @BeforeEach
    void start(@TempDir Path data, Browser browser) {
        editor = Editor.start(data, browser);
        editor.account("anna", "Anna Autorin", "authors");
        visit = editor.visitAs(Editor.SUPERUSER).open("/");
    }

    @AfterEach
    void stop() {
        visit.close();
        assertThat(visit.complaints()).isEmpty();
        editor.close();
    }

    private Locator card(String title) {
        return visit.page()
                .locator(
                        "section",
                        new com.microsoft.playwright.Page.LocatorOptions()
                                .setHas(visit.page()
                                        .getByRole(AriaRole.HEADING)
                                        .filter(new Locator.FilterOptions().setHasText(title))));
    }

    private Locator links(String title) {
        return card(title).getByRole(AriaRole.LINK);
    }

    private void changeAs(String user, String words, String subtitle) {
        Api api = new Api(editor.api().server(), user);
        JsonNode item = api.get("/.rest/drafts?type=session&q=" + words).at("/drafts/0");
        ObjectNode change = JsonNodeFactory.instance
                .objectNode()
                .put("revision", item.get("revision").asInt());
        change.putObject("content").put("subtitle", subtitle);
        api.send("PATCH", "/.rest/drafts/" + item.get("id").asText(), change);
    }

    @Test
    void nothing_to_do_is_said_and_what_next() {
        assertThat(card("Geändert, aber nicht veröffentlicht"))
                .containsText("Die öffentliche Seite ist auf dem neuesten Stand.");
        assertThat(card("Zuletzt geändert"))
                .containsText("Noch hat niemand etwas geändert. Was Sie ändern, steht dann hier.");
        assertThat(visit.page().locator(".page-actions button")).hasCount(0);
        assertThat(links("Offen")).hasText(new Pattern[] {
            Pattern.compile("^Werkstatt 4$"), Pattern.compile("^Stadt, Land, digital"), Pattern.compile("^8. Kongress")
        });
        links("Offen").nth(1).click();
        assertThat(visit.page()).hasURL(Pattern.compile("/content/session/[0-9a-f-]{36}$"));
        assertThat(visit.heading("Stadt, Land, digital: Wohin steuert die kommunale Zukunft?"))
                .isVisible();
    }

    @Test
    void what_was_changed_says_by_whom_and_is_published_all_at_once() {
        changeAs("anna", "Mittagspause", "mit Suppe");
        changeAs(Editor.SUPERUSER, "Zukunftsthemen", "neu gemischt");
        visit.open("/");
        assertThat(links("Zuletzt geändert")).hasText(new Pattern[] {
            Pattern.compile("^Fachimpulse zu Zukunftsthemen"), Pattern.compile("^gemeinsame Mittagspause")
        });
        assertThat(card("Zuletzt geändert").getByRole(AriaRole.LISTITEM).first())
                .containsText("· Sie");
        assertThat(card("Zuletzt geändert").getByRole(AriaRole.LISTITEM).last()).containsText("· Anna Autorin");
        assertThat(visit.violations()).isEmpty();
        assertThat(visit.sidewaysScrolls()).isEmpty();

        visit.button("Alle 2 veröffentlichen …").click();
        visit.button("2 Einträge veröffentlichen").click();
        assertThat(visit.page().locator(".toast")).containsText("2 Einträge sind jetzt öffentlich");
        assertThat(card("Geändert, aber nicht veröffentlicht"))
                .containsText("Die öffentliche Seite ist auf dem neuesten Stand.");
        assertThat(visit.page().locator(":focus")).hasCount(1);
        links("Zuletzt geändert").first().click();
        assertThat(visit.page().locator("main h1")).containsText("Fachimpulse zu Zukunftsthemen");
    }

    @Test
    void who_may_not_publish_sees_why_at_the_button() {
        changeAs("anna", "Mittagspause", "mit Suppe");
        try (Visit anna = editor.visitAs("anna").open("/")) {
            anna.button("Änderung veröffentlichen …").click();
            assertThat(anna.dialog("Veröffentlichen dürfen Sie nicht")).containsText("Bitten Sie jemanden");
            assertThat(anna.violations()).isEmpty();
        }
    }

    @Test
    void one_edition_gives_the_navigation_its_name() {
        assertThat(visit.heading("8. Kongress der Modellprojekte Smart Cities (MPSC)"))
                .isVisible();
    }

    @Test
    void what_the_import_brought_has_one_name_everywhere() {
        visit.open("/content/session");
        assertThat(visit.page().locator(".cell-changed").first()).hasText(Pattern.compile("· Litfass \\(Import\\)$"));
        visit.open("/content/session?view=tree&in=/mpsc-kongress-8");
        assertThat(visit.page().locator(".tree-changed").first()).hasText(Pattern.compile("· Litfass \\(Import\\)$"));
        visit.open("/publications");
        assertThat(visit.page().locator(".log-head strong")).hasText("Litfass (Import)");
        visit.open("/content/session");
        visit.link("gemeinsame Mittagspause").click();
        assertThat(visit.page()
                        .locator(".aside-small")
                        .filter(new Locator.FilterOptions().setHasText("Litfass (Import)")))
                .isVisible();
        assertThat(visit.page().getByText(Pattern.compile("\\bsystem\\b"))).hasCount(0);
    }
}
