package de.litfass.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.PdfOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import de.litfass.browser.Browser;
import de.litfass.browser.OneBrowser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page as it is printed, and pictures of it to look at in {@code target/screenshots}. */
@ExtendWith(OneBrowser.class)
class PageOnPaperTest {

    private static final Path PICTURES = Path.of("target/screenshots");

    private static CongressSite site;

    @BeforeAll
    static void open() throws IOException {
        site = CongressSite.of(CongressPage.whole());
    }

    @AfterAll
    static void close() {
        site.close();
    }

    private static Page visit(BrowserContext profile) {
        Page page = profile.newPage();
        page.navigate(site.origin());
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page;
    }

    @Test
    void it_is_a_leaflet_of_few_pages(Browser browser) {
        try (BrowserContext profile = browser.profile(1280, 900)) {
            byte[] pdf = visit(profile)
                    .pdf(new PdfOptions()
                            .setPreferCSSPageSize(true)
                            .setTagged(true)
                            .setPath(PICTURES.resolve("public-page.pdf")));
            long pages = Pattern.compile("/Type\\s*/Page\\b(?!s)")
                    .matcher(new String(pdf, ISO_8859_1))
                    .results()
                    .count();
            assertThat(pages).isBetween(4L, 5L);
        }
    }

    @Test
    void every_answer_is_open_and_only_what_needs_a_screen_is_missing(Browser browser) {
        try (BrowserContext profile = browser.profile(
                new NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false))) {
            Page page = visit(profile);
            page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("details .rich").evaluateAll("all => all.map(one => one.checkVisibility())"))
                    .isEqualTo(List.of(true, true, true, true, true, true));
            assertThat(
                            page.locator("main p, main li, main h1, main h2, main h3, main h4, main h5, main h6")
                                    .evaluateAll(
                                            """
                                    all => all.filter(one => !one.checkVisibility()
                                      && !one.closest('.sections, .filter')).map(one => one.outerHTML)
                                    """))
                    .isEqualTo(List.of());
        }
    }

    @ParameterizedTest
    @CsvSource({"phone, 390, LIGHT", "tablet, 820, LIGHT", "desk, 1280, LIGHT", "desk-dark, 1280, DARK"})
    void it_can_be_looked_at(String name, int width, ColorScheme colours, Browser browser) {
        NewContextOptions window =
                new NewContextOptions().setViewportSize(width, 900).setColorScheme(colours);
        try (BrowserContext profile = browser.profile(window)) {
            byte[] picture = visit(profile)
                    .screenshot(new ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
            assertThat(picture).hasSizeGreaterThan(100_000);
        }
    }
}
