package de.litfass.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import de.litfass.browser.Browser;
import de.litfass.browser.OneBrowser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneBrowser.class)
class PageInBrowserTest {

    private static CongressSite site;

    private BrowserContext profile;
    private Page page;

    @BeforeAll
    static void open() throws IOException {
        site = CongressSite.of(CongressPage.whole());
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @BeforeEach
    void visit(Browser browser) {
        NewContextOptions still = new NewContextOptions().setReducedMotion(ReducedMotion.REDUCE);
        profile = browser.profile(still.setViewportSize(1280, 900));
        page = profile.newPage();
    }

    @AfterEach
    void leave() {
        profile.close();
    }

    private void go(String pathAndQuery) {
        page.navigate(site.origin() + pathAndQuery);
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    @Test
    void it_asks_its_own_server_only_and_leaves_nothing_behind() {
        List<String> requests = new ArrayList<>();
        List<String> complaints = new ArrayList<>();
        page.onRequest(request -> requests.add(request.url()));
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.onPageError(complaints::add);
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.status() + " " + response.url());
            }
        });
        go("/");
        assertThat(requests)
                .hasSizeGreaterThan(6)
                .allMatch(url -> url.startsWith(site.origin() + "/") || url.equals("data:,"));
        assertThat(complaints).isEmpty();
        assertThat(profile.cookies()).isEmpty();
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    }

    @Test
    void without_scripts_it_says_the_same(Browser browser) {
        go("/");
        String with = page.locator("body").innerText();
        try (BrowserContext still = browser.profile(
                new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false))) {
            Page silent = still.newPage();
            silent.navigate(site.origin() + "/");
            assertThat(silent.locator("body").innerText()).isEqualTo(with);
            field(silent, "Person").selectOption("jan-abt");
            silent.getByRole(AriaRole.BUTTON, named("Anzeigen")).click();
            assertThat(silent.getByRole(AriaRole.STATUS)).hasText("2 von 41 Programmpunkten");
            assertThat(silent).hasURL(Pattern.compile(".*[?&]person=jan-abt.*#programm"));
        }
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    @Test
    void the_filter_answers_at_once_and_in_place() {
        go("/");
        page.evaluate("window.stayed = true");
        field(page, "Person").selectOption("tizia-grether");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("2 von 41 Programmpunkten");
        assertThat(page.locator(".workshop")).hasCount(2);
        assertThat(page).hasURL(site.origin() + "/?person=tizia-grether");
        assertThat(page.evaluate("document.activeElement.name")).isIn("person", null);
        field(page, "Suchwort").fill("Erfassung");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("1 von 41 Programmpunkten");
        assertThat(page.evaluate("window.stayed")).isEqualTo(true);
        page.getByRole(AriaRole.LINK, named("Filter zurücksetzen")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("41 Programmpunkte");
        assertThat(page).hasURL(site.origin() + "/#programm");
        assertThat(field(page, "Person")).hasValue("");
    }

    @Test
    void the_way_through_the_page_shows_where_one_is() {
        go("/");
        Locator here = page.locator(".sections a[aria-current]");
        page.getByRole(AriaRole.LINK, named("Programm")).click();
        assertThat(here).hasText("Programm");
        page.getByRole(AriaRole.LINK, named("Personen")).click();
        assertThat(here).hasText("Personen");
    }

    @Test
    void hands_on_the_keyboard_reach_everything() {
        go("/");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        assertThat(page.locator(".skip")).isInViewport();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.LINK, named("Einladung"))).isFocused();
        press("Tab", 2);
        assertThat(page.getByRole(AriaRole.LINK, named("Programm"))).isFocused();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(field(page, "Tag")).isFocused();
        press("Tab", 2);
        assertThat(field(page, "Person")).isFocused();
        page.keyboard().type("Abt");
        press("Tab", 2);
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("2 von 41 Programmpunkten");
        page.keyboard().press("Tab");
        assertThat(page.getByRole(AriaRole.LINK, named("Filter zurücksetzen"))).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.getByRole(AriaRole.STATUS)).hasText("41 Programmpunkte");
    }

    @Test
    void an_answer_opens_with_the_keyboard() {
        go("/");
        Locator question = page.locator("details").first();
        question.locator("summary").focus();
        page.keyboard().press("Enter");
        assertThat(question).hasAttribute("open", "");
        assertThat(question.locator(".rich")).isVisible();
    }

    private void press(String key, int times) {
        for (int time = 0; time < times; time++) {
            page.keyboard().press(key);
        }
    }

    @Test
    void the_bar_never_covers_what_has_the_focus() {
        go("/");
        page.keyboard().press("Tab");
        for (int stop = 0; stop < 120; stop++) {
            press("Tab", 1);
            assertThat(
                            page.evaluate(
                                    """
                            (() => {
                              const focused = document.activeElement;
                              const bar = document.querySelector('.sections');
                              if (focused === document.body || bar.contains(focused)) { return ''; }
                              const top = focused.getBoundingClientRect().top;
                              const bottom = focused.getBoundingClientRect().bottom;
                              const edge = bar.getBoundingClientRect();
                              return bottom > edge.top && top < edge.bottom ? focused.outerHTML : '';
                            })()
                            """))
                    .isEqualTo("");
        }
        go("/#werkstatt-f-klimaanpassung");
        assertThat(
                        page.evaluate(
                                """
                        document.getElementById('werkstatt-f-klimaanpassung').getBoundingClientRect().top
                          >= document.querySelector('.sections').getBoundingClientRect().bottom
                        """))
                .isEqualTo(true);
    }

    @Test
    void hostile_texts_run_nothing() throws IOException {
        try (CongressSite hostile = CongressSite.of(HostileTextTest.hostile())) {
            page.navigate(hostile.origin());
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(page.evaluate("typeof hacked")).isEqualTo("undefined");
            assertThat(page.locator("main")).isVisible();
        }
    }
}
