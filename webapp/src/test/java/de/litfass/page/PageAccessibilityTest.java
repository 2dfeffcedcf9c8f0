package de.litfass.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.litfass.browser.Accessibility;
import de.litfass.browser.Browser;
import de.litfass.browser.OneBrowser;
import de.litfass.type.Value;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OneBrowser.class)
class PageAccessibilityTest {

    private static CongressSite announced;
    private static CongressSite open;
    private static CongressSite empty;

    @BeforeAll
    static void open() throws IOException {
        announced = CongressSite.of(CongressPage.whole());
        open = CongressSite.of(CongressPage.whole()
                .with(CongressPage.CONGRESS, RegistrationTest::linked)
                .with("registrationStatus", "open")
                .with("sessions/t1-03-zusammenspiel", "status", Value.of("cancelled"))
                .with("sessions/t1-05-gold-nuggets", "status", Value.of("changed")));
        empty = CongressSite.of(CongressPage.empty());
    }

    @AfterAll
    static void close() {
        announced.close();
        open.close();
        empty.close();
    }

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "320, DARK", "1280, LIGHT", "1280, DARK"})
    void axe_finds_nothing(int width, ColorScheme colours, Browser browser) {
        NewContextOptions window =
                new NewContextOptions().setViewportSize(width, 900).setColorScheme(colours);
        try (BrowserContext profile = browser.profile(window)) {
            Page page = profile.newPage();
            page.navigate(announced.origin());
            assertAccessible(page);
            page.evaluate("document.querySelectorAll('details').forEach(details => { details.open = true; })");
            assertAccessible(page);
            page.navigate(announced.origin() + "/?tag=2026-04-29&format=workshops&suche=smart");
            assertAccessible(page);
            page.navigate(announced.origin() + "/?suche=nirgends");
            assertAccessible(page);
            page.navigate(open.origin());
            assertAccessible(page);
            page.navigate(announced.origin() + "/nichts");
            assertAccessible(page);
            page.navigate(empty.origin());
            assertAccessible(page);
        }
    }

    private static void assertAccessible(Page page) {
        assertThat(Accessibility.violations(page)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 820, 1280})
    void nothing_runs_out_of_the_window(int width, Browser browser) {
        try (BrowserContext profile = browser.profile(width, 900)) {
            Page page = profile.newPage();
            for (CongressSite site : new CongressSite[] {announced, open, empty}) {
                page.navigate(site.origin());
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .isEqualTo(true);
                assertThat(
                                page.evaluate(
                                        """
                                [...document.querySelectorAll('main *, header *, footer *')]
                                  .filter(element => !element.closest('.kern-sr-only, .sections, svg'))
                                  .filter(element => element.getBoundingClientRect().right > innerWidth + 1)
                                  .map(element => element.outerHTML.slice(0, 80)).join('; ')
                                """))
                        .isEqualTo("");
            }
        }
    }
}
