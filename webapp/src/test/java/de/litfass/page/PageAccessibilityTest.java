package de.litfass.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.litfass.browser.Accessibility;
import de.litfass.browser.Browser;
import de.litfass.browser.OneBrowser;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OneBrowser.class)
class PageAccessibilityTest {

    private static CongressSite site;

    @BeforeAll
    static void open() throws IOException {
        site = CongressSite.of(CongressPage.whole());
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({"320, LIGHT", "320, DARK", "1280, LIGHT", "1280, DARK"})
    void axe_finds_nothing(int width, ColorScheme colours, Browser browser) {
        NewContextOptions window =
                new NewContextOptions().setViewportSize(width, 900).setColorScheme(colours);
        try (BrowserContext profile = browser.profile(window)) {
            Page page = profile.newPage();
            page.navigate(site.origin());
            assertThat(Accessibility.violations(page)).isEmpty();
        }
    }
}
