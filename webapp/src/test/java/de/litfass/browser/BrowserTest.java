package de.litfass.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OneBrowser.class)
class BrowserTest {

    @Test
    void what_breaks_a_rule_is_found(Browser browser) {
        try (BrowserContext profile = browser.profile(800, 600)) {
            Page page = profile.newPage();
            page.setContent(
                    """
                    <!DOCTYPE html><html lang="de"><title>x</title>
                    <main><h1>x</h1><img src="data:,"><p style="color:#bbb">zu hell</p></main></html>
                    """);
            assertThat(Accessibility.violations(page))
                    .anyMatch(line -> line.startsWith("image-alt: "))
                    .anyMatch(line -> line.startsWith("color-contrast: "));
        }
    }

    @Test
    void every_profile_is_fresh(Browser browser) {
        for (int visit = 0; visit < 2; visit++) {
            try (BrowserContext profile = browser.profile(800, 600)) {
                assertThat(profile.cookies()).isEmpty();
                profile.addCookies(List.of(new Cookie("a", "b").setUrl("http://127.0.0.1/")));
                assertThat(profile.cookies()).hasSize(1);
            }
        }
    }
}
