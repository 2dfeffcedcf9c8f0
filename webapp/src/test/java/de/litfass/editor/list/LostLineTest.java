package de.litfass.editor.list;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** Without a line lists and trees say so, and go on by themselves when it is back. */
class LostLineTest extends OnOneServer {

    private void offline(boolean offline) {
        visit.page().context().setOffline(offline);
    }

    @Test
    void a_list_that_could_not_be_read_is_read_when_the_line_is_back() {
        list("session");
        offline(true);
        visit.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Personen").setExact(true))
                .click();
        assertThat(visit.alert().first()).containsText("Keine Verbindung");
        assertThat(visit.violations()).isEmpty();
        offline(false);
        assertThat(row("Abt, Jan")).isVisible();
        assertThat(visit.alert()).hasCount(0);
    }

    @Test
    void an_answer_of_a_proxy_in_between_counts_as_no_line() {
        list("session");
        Route.FulfillOptions page = new Route.FulfillOptions()
                .setStatus(502)
                .setContentType("text/html")
                .setBody("<h1>Bad Gateway</h1>");
        visit.page().route("**/.rest/**", route -> route.fulfill(page));
        visit.page().route("**/health/**", route -> route.fulfill(page));
        visit.page().locator("nav a[href$='/content/speaker']").click();
        assertThat(visit.alert().first()).containsText("Keine Verbindung");
        visit.page().unrouteAll();
        assertThat(row("Abt, Jan")).isVisible();
        assertThat(visit.alert()).hasCount(0);
    }

    @Test
    void a_view_that_could_not_be_loaded_loads_when_the_line_is_back() {
        visit.open("/").settled();
        offline(true);
        visit.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Verlauf").setExact(true))
                .click();
        assertThat(visit.alert().first()).containsText("Keine Verbindung");
        offline(false);
        assertThat(visit.page().locator(".log-entry").first()).isVisible();
    }

    @Test
    void a_tree_says_that_it_is_not_the_newest_and_opens_what_was_asked_for() {
        visit.open("/content/session?view=tree");
        row("mpsc-kongress-8").focus();
        offline(true);
        visit.press("ArrowRight");
        assertThat(visit.page().locator(".list-stale")).containsText("nicht auf dem neuesten Stand");
        assertThat(visit.violations()).isEmpty();
        offline(false);
        assertThat(row("gemeinsame Mittagspause").first()).isVisible();
        assertThat(visit.page().locator(".list-stale")).hasCount(0);
    }

    @Test
    void the_editor_itself_begins_when_the_server_answers() {
        visit.page().route("**/.rest/**", Route::abort);
        visit.page().route("**/health/**", Route::abort);
        visit.page().navigate(editor.address("/content/session"));
        assertThat(visit.alert()).containsText("Keine Verbindung");
        assertThat(visit.violations()).isEmpty();
        visit.page().unroute("**/.rest/**");
        visit.page().unroute("**/health/**");
        assertThat(row("gemeinsame Mittagspause").first()).isVisible();
    }
}
