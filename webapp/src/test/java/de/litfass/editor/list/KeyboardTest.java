package de.litfass.editor.list;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list without a mouse: one Tab stop, arrows for everything in it. */
class KeyboardTest extends OnOneServer {

    private Locator focused() {
        return visit.page().locator(":focus");
    }

    @Test
    void arrows_go_through_rows_and_cells() {
        list("session").first().focus();
        visit.press("ArrowDown", "ArrowDown");
        assertThat(focused()).hasAttribute("aria-rowindex", "4");
        visit.press("ArrowRight", "ArrowRight");
        assertThat(focused()).hasText(Pattern.compile("^Das Zusammenspiel entscheidet"));
        visit.press("ArrowLeft", "ArrowLeft");
        assertThat(focused()).hasRole(AriaRole.ROW);
        visit.press("End");
        assertThat(focused()).hasAttribute("aria-rowindex", "27");
        assertThat(focused()).isInViewport();
        visit.press("Home");
        assertThat(focused()).hasAttribute("aria-rowindex", "2");
        visit.press("ArrowUp");
        assertThat(focused()).hasAttribute("aria-label", "Alle 26 auswählen");
        visit.press("ArrowRight");
        assertThat(focused()).hasText("Titel");
        visit.press("ArrowDown", "ArrowDown", "Enter");
        assertThat(visit.page()).hasURL(Pattern.compile("/content/session/[0-9a-f-]{36}"));
    }

    @Test
    void space_and_shift_select() {
        list("session").first().focus();
        visit.press("Space", "Shift+ArrowDown", "Shift+ArrowDown");
        Locator bar = visit.named(AriaRole.TOOLBAR, "Auswahl");
        assertThat(bar).containsText("3 ausgewählt");
        assertThat(visit.page().locator("[role=row][aria-selected=true]")).hasCount(3);
        visit.press("Control+a");
        assertThat(bar).containsText("26 ausgewählt");
        visit.press("Space");
        assertThat(bar).containsText("25 ausgewählt");
        visit.press("Escape");
        assertThat(bar).hasCount(0);
        assertThat(focused()).hasRole(AriaRole.ROW);
    }

    @Test
    void a_click_with_shift_selects_all_between() {
        list("session");
        select("gemeinsame Mittagspause");
        visit.page()
                .getByLabel("Fachimpulse zu Zukunftsthemen auswählen")
                .click(new Locator.ClickOptions()
                        .setModifiers(java.util.List.of(com.microsoft.playwright.options.KeyboardModifier.SHIFT)));
        assertThat(visit.named(AriaRole.TOOLBAR, "Auswahl")).containsText("6 ausgewählt");
    }

    @Test
    void the_focus_is_never_under_what_sticks_at_the_edges() {
        list("session").first().focus();
        for (int i = 0; i < 25; i++) {
            visit.press("ArrowDown");
            assertThat(covered()).isFalse();
        }
        for (int i = 0; i < 25; i++) {
            visit.press("ArrowUp");
            assertThat(covered()).isFalse();
        }
    }

    private boolean covered() {
        return (boolean) visit.page()
                .evaluate("() => { const r = document.activeElement.getBoundingClientRect();"
                        + " const at = y => document.elementFromPoint(r.left + r.width / 2, y);"
                        + " return ![r.top + 3, r.bottom - 3].every(y => document.activeElement.contains(at(y))); }");
    }
}
