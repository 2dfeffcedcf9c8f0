package de.litfass.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import de.litfass.boot.RunningLitfass;
import de.litfass.browser.Accessibility;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One person in one window of the editor. Things are found as people find them: by what they are and what they are
 * called. Names are matched as a whole.
 */
public final class Visit implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;

    /** What opens over a view takes its place anew after the window changed its size. */
    private static final int LOOKS = 40;

    private static final int BETWEEN_LOOKS_MILLIS = 50;

    static {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    private final Editor editor;
    private final BrowserContext profile;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visit(Editor editor, BrowserContext profile) {
        this.editor = editor;
        this.profile = profile;
        this.page = profile.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())
                    && !message.text().startsWith("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
    }

    /** Signs in without a detour over the form. */
    public Visit signedInAs(String user) {
        APIResponse answer = profile.request()
                .post(
                        editor.site("/.rest/sign-in"),
                        RequestOptions.create().setData(Map.of("user", user, "password", RunningLitfass.PASSWORD)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return this;
    }

    /** Has the surface in English, as if that had been chosen before. */
    public Visit inEnglish() {
        profile.addInitScript("localStorage.setItem('litfass-language', 'en')");
        return this;
    }

    /** Opens a view by its address, such as {@code /content/session}, and waits for its title. */
    public Visit open(String view) {
        page.navigate(editor.address(view));
        page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))
                .waitFor();
        return this;
    }

    /** Waits until the navigation has its numbers too, so that nothing is asked of the server any more. */
    public Visit settled() {
        page.locator(".navigation-count").last().waitFor();
        return this;
    }

    /** The window itself. */
    public Page page() {
        return page;
    }

    public Locator button(String name) {
        return named(AriaRole.BUTTON, name);
    }

    public Locator link(String name) {
        return named(AriaRole.LINK, name);
    }

    public Locator heading(String name) {
        return named(AriaRole.HEADING, name);
    }

    public Locator dialog(String name) {
        return named(AriaRole.DIALOG, name);
    }

    /** A field for text, numbers or passwords. */
    public Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** What is said at once because something went wrong. */
    public Locator alert() {
        return page.getByRole(AriaRole.ALERT);
    }

    public Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Presses keys one after the other, such as {@code Tab} or {@code Control+a}. */
    public Visit press(String... keys) {
        Stream.of(keys).forEach(page.keyboard()::press);
        return this;
    }

    /** What has the focus: the words that it is called by or shows. */
    public String focused() {
        return String.valueOf(page.evaluate("() => { const e = document.activeElement; "
                + "return e.getAttribute('aria-label') ?? e.labels?.[0]?.innerText ?? e.innerText ?? e.tagName; }"));
    }

    /** Leaves the window for another one and comes back to it. */
    public Visit comeBack() {
        page.evaluate("() => window.dispatchEvent(new Event('focus'))");
        return this;
    }

    /** Changes the window's size, in CSS pixels. */
    public Visit resize(int width, int height) {
        page.setViewportSize(width, height);
        return this;
    }

    /** What axe-core finds wrong with what is shown now, at 320 and at 1280 pixels, in the light and the dark theme. */
    public List<String> violations() {
        List<String> found = new ArrayList<>();
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            for (int width : List.of(320, 1280)) {
                resize(width, 800);
                Accessibility.violations(page).forEach(line -> found.add(theme + " " + width + ": " + line));
            }
        }
        return found;
    }

    /** The sizes and themes in which one would have to scroll sideways, of those that everything has to work in. */
    public List<String> sidewaysScrolls() {
        List<String> found = new ArrayList<>();
        for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            for (int width : List.of(1280, 320, 700, 320)) {
                resize(width, 800);
                if (scrollsSideways()) {
                    found.add(theme + " " + width);
                }
            }
        }
        return found;
    }

    /** Whether the page is wider than its window, so that one would have to scroll sideways. */
    public boolean scrollsSideways() {
        for (int look = 0; look < LOOKS && isWider(); look++) {
            page.waitForTimeout(BETWEEN_LOOKS_MILLIS);
        }
        return isWider();
    }

    private boolean isWider() {
        return (boolean) page.evaluate("() => document.documentElement.scrollWidth > innerWidth");
    }

    /** What the browser complained about: failed scripts, and whatever the Content-Security-Policy stopped. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        profile.close();
    }
}
