package de.litfass.editor.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Finding and making what an item refers to. */
class ReferenceTest extends OnOneServer {

    private static final int MANY = 100;

    private Locator options() {
        return visit.page().getByRole(AriaRole.OPTION);
    }

    private void make(String type, String... content) {
        ObjectNode item =
                JsonNodeFactory.instance.objectNode().put("type", type).put("parent", "/");
        ObjectNode properties = item.putObject("content");
        for (int at = 0; at < content.length; at += 2) {
            properties.put(content[at], content[at + 1]);
        }
        editor.api().post("/.rest/drafts", item);
    }

    @Test
    void two_of_the_same_name_are_told_apart_by_affiliation_or_place() {
        make("speaker", "givenName", "Alex", "familyName", "Doppel", "affiliationText", "Stadt Ulm");
        make("speaker", "givenName", "Alex", "familyName", "Doppel");
        make("speaker", "givenName", "Alex", "familyName", "Doppel");
        form("session", "Treiber").tab("Menschen").add("Mitwirkende").click();
        type("Alex Doppel");
        assertThat(options()).hasCount(3);
        List<String> shown = options().all().stream().map(Locator::innerText).toList();
        assertThat(shown).doesNotHaveDuplicates().anyMatch(text -> text.contains("Stadt Ulm"));
        assertThat(visit.violations()).isEmpty();
    }

    @Test
    void a_block_and_a_workshop_without_title_are_called_by_what_they_are() {
        Form form = form("session", "Zusammenspiel").tab("Zeit und Ort");
        form.add("Teil von").click();
        type("parallel");
        assertThat(options().first()).containsText(Pattern.compile("Paralleler Block \\(t.*\\)"));
        assertThat(options().first()).containsText(Pattern.compile("\\d\\d\\.\\d\\d\\. \\d\\d:\\d\\d"));
        visit.open("/content/workshop");
        assertThat(visit.link("Werkstatt 4")).isVisible();
    }

    @Test
    void of_very_many_the_next_ones_come_when_one_goes_on_by_keyboard() {
        for (int number = 0; number < MANY; number++) {
            make("organisation", "name", "Amt Nummer %03d".formatted(number));
        }
        Form form = form("speaker", "Krüger");
        form.add("Organisationen der Person").click();
        form.add("Organisation").focus();
        visit.press("Enter");
        type("Amt Nummer");
        assertThat(visit.page().getByText("30 von " + MANY)).isVisible();
        for (int step = 0; step < MANY; step++) {
            visit.press("ArrowDown");
        }
        Locator last = options().filter(new Locator.FilterOptions().setHasText("Amt Nummer 099"));
        for (int step = 0; step < MANY && last.count() == 0; step++) {
            visit.press("ArrowDown", "ArrowUp", "ArrowDown");
        }
        type(" 099");
        assertThat(options()).hasCount(1);
        assertThat(options().and(visit.page().locator("[data-focused]"))).hasCount(1);
        visit.press("Enter");
        assertThat(visit.link("Amt Nummer 099")).isVisible();
    }

    @Test
    void without_line_the_search_says_so_and_goes_on_afterwards() {
        Form form = form("session", "Treiber").tab("Menschen");
        visit.page().route("**/.rest/drafts?*q=Ginzel*", route -> route.abort());
        form.add("Mitwirkende").click();
        type("Ginzel");
        assertThat(visit.page().getByText("Die Suche ist gerade nicht möglich."))
                .isVisible();
        visit.page().unrouteAll();
        visit.press("Backspace");
        assertThat(options().first()).containsText("Ginzel");
    }

    @Test
    void a_drawer_in_a_drawer_is_left_and_the_focus_returns_each_time() {
        Form form = form("speaker", "Lehmann");
        form.add("Organisationen der Person").click();
        for (String way : Stream.of("Escape", "Schließen").toList()) {
            form.add("Organisation").click();
            type("Amt für Eile");
            visit.button("+ Organisation anlegen: „Amt für Eile“").click();
            Locator drawer = visit.dialog("Organisation anlegen");
            assertThat(form.text("Name")).hasValue("Amt für Eile");
            assertThat(form.text("Name")).isFocused();
            if (way.equals("Escape")) {
                visit.press("Escape");
            } else {
                drawer.getByRole(AriaRole.BUTTON).getByText(way).click();
            }
            assertThat(drawer).hasCount(0);
            assertThat(form.add("Organisation")).isFocused();
        }
    }

    @Test
    void two_fields_for_the_same_kind_have_buttons_that_are_told_apart() {
        form("session", "Treiber").tab("Menschen");
        assertThat(visit.button("+ Person hinzufügen: Mitwirkende")).hasText("+ Person hinzufügen");
        assertThat(visit.button("+ Person hinzufügen: Moderation")).hasText("+ Person hinzufügen");
    }

    @Test
    void the_tabs_of_a_drawer_say_where_something_was_refused() {
        Form form = form("session", "Treiber").tab("Menschen");
        form.add("Mitwirkende").click();
        visit.button("+ Person anlegen").click();
        Locator drawer = visit.dialog("Person anlegen");
        form.tab("Profil").fill("Bildnachweis", "a\uFFFEb");
        drawer.getByText("Anlegen und übernehmen").click();
        assertThat(form.troubledTab("Profil", 1)).isVisible();
        assertThat(visit.violations()).isEmpty();
        form.fill("Bildnachweis", "ab");
        assertThat(visit.named(AriaRole.TAB, "Profil")).isVisible();
    }

    @Test
    void a_drawer_that_is_refused_says_why_and_stays() {
        Form form = form("speaker", "Ginzel");
        form.add("Organisationen der Person").click();
        form.add("Organisation").click();
        visit.button("+ Organisation anlegen").click();
        Locator drawer = visit.dialog("Organisation anlegen");
        drawer.waitFor();
        form.text("Name").fill("Amt mit Maß");
        visit.page()
                .route(
                        "**/.rest/drafts",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setStatus(507)
                                .setContentType("application/json")
                                .setBody(
                                        "{\"error\":{\"code\":\"diskFull\",\"message\":\"Der Speicherplatz reicht nicht mehr.\"},"
                                                + "\"problems\":[]}")));
        drawer.getByRole(AriaRole.BUTTON).getByText("Anlegen und übernehmen").click();
        assertThat(drawer.getByText("Der Speicherplatz reicht nicht mehr.")).isVisible();
        assertThat(drawer.locator(".error-summary")).isVisible();
        assertThat(visit.violations()).isEmpty();
        visit.resize(1280, 800);
        visit.page().unrouteAll();
        drawer.getByRole(AriaRole.BUTTON).getByText("Anlegen und übernehmen").click();
        assertThat(drawer).hasCount(0);
        assertThat(visit.link("Amt mit Maß")).isVisible();
    }
}
