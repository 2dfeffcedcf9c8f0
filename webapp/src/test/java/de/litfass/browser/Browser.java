package de.litfass.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A real browser for tests: Debian's Chromium, or the one that {@code LITFASS_CHROMIUM} names. A test asks for it as a
 * parameter, with {@code @ExtendWith(OneBrowser.class)} on its class.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** What takes longer than this has failed, also on a machine that does much else. */
    private static final double PATIENCE_MILLIS = 60_000;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Path executable) {
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.chromium = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable)
                        .setHeadless(true)
                        .setArgs(QUIET));
    }

    static Browser start() {
        Path executable =
                Path.of(Optional.ofNullable(System.getenv("LITFASS_CHROMIUM")).orElse("/usr/bin/chromium"));
        if (!Files.isExecutable(executable)) {
            throw new IllegalStateException("The browser tests need Chromium and there is none at " + executable
                    + ". Install it (apt-get install -y chromium), or name another one in LITFASS_CHROMIUM.");
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        return new Browser(executable);
    }

    /** A fresh profile: no cookies, nothing cached; in Berlin unless it says otherwise. Close it when the test is done. */
    public BrowserContext profile(NewContextOptions options) {
        if (Optional.ofNullable(options.timezoneId).isEmpty()) {
            options.setTimezoneId("Europe/Berlin");
        }
        BrowserContext profile = chromium.newContext(options.setLocale("de-DE"));
        profile.setDefaultTimeout(PATIENCE_MILLIS);
        return profile;
    }

    /** A fresh profile with a window of that size, in CSS pixels. */
    public BrowserContext profile(int width, int height) {
        return profile(new NewContextOptions().setViewportSize(width, height));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
