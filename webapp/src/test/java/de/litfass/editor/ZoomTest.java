package de.litfass.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import de.litfass.browser.Browser;
import de.litfass.browser.OneBrowser;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A window of 1280 by 1024 pixels at 400 %: 320 by 256 are left. */
@ExtendWith(OneBrowser.class)
class ZoomTest {

    private static final int STEPS = 45;

    /** Whether nothing of what has the focus can be seen: it lies outside the window, or under something else. */
    private static final String HIDDEN =
            """
            () => {
              const focused = document.activeElement;
              if (focused === document.body) return false;
              const shown = focused.matches("input") ? (focused.closest("label") ?? focused) : focused;
              const { left, right, top, bottom } = shown.getBoundingClientRect();
              const x = Math.min(innerWidth - 2, Math.max(1, (left + right) / 2));
              const ys = [top + 3, (top + bottom) / 2, bottom - 3].filter((y) => y > 0 && y < innerHeight);
              return !ys.some((y) => {
                const there = document.elementFromPoint(x, y);
                return there !== null && (shown.contains(there) || there.contains(shown));
              });
            }
            """;

    @TempDir
    private static Path data;

    private static Editor editor;

    @BeforeAll
    static void start(Browser browser) {
        editor = Editor.start(data, browser);
    }

    @AfterAll
    static void stop() {
        editor.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/content/session",
                "/content/session?f.type=panel&state=published",
                "/content/session?view=tree&in=/mpsc-kongress-8",
                "/content/session/new",
                "/publications",
                "/accounts",
                "/me"
            })
    void what_has_the_focus_can_be_seen_and_nothing_scrolls_sideways(String view) {
        try (Visit visit = editor.visitAs(Editor.SUPERUSER)) {
            visit.resize(320, 256).open(view);
            visit.page().waitForLoadState(LoadState.NETWORKIDLE);
            for (int i = 0; i < STEPS; i++) {
                visit.press(i % 9 == 8 ? "ArrowDown" : "Tab");
                assertThat((boolean) visit.page().evaluate(HIDDEN))
                        .as(visit.focused())
                        .isFalse();
                assertThat(visit.scrollsSideways()).as(visit.focused()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Veröffentlichen …", "Zurückziehen …", "Verschieben …", "Löschen …"})
    void a_dialog_can_be_used(String act) {
        try (Visit visit = editor.visitAs(Editor.SUPERUSER)) {
            visit.resize(320, 256).open("/content/session");
            visit.page().locator(".list-body [type=checkbox]").first().click();
            visit.button("Was tun?").click();
            visit.named(AriaRole.MENUITEM, act).click();
            visit.page().getByRole(AriaRole.DIALOG).waitFor();
            visit.page().waitForLoadState(LoadState.NETWORKIDLE);
            for (int i = 0; i < 12; i++) {
                visit.press("Tab");
                assertThat((boolean) visit.page().evaluate(HIDDEN))
                        .as(visit.focused())
                        .isFalse();
            }
            assertThat(visit.scrollsSideways()).isFalse();
        }
    }
}
