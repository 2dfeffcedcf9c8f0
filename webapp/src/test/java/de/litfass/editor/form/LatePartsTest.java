package de.litfass.editor.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Parts of the editor that are loaded when they are needed, while the line is broken. */
class LatePartsTest extends OnOneServer {

    private static final Pattern TEXT_EDITOR = Pattern.compile("/assets/(RichTextField|Toolbar)[^/]*$");
    private static final Pattern DRAWER = Pattern.compile("/assets/NewItemDrawer[^/]*$");

    private Locator waiting() {
        return visit.page().getByText("Wird geladen, sobald die Verbindung wieder da ist.");
    }

    @Test
    void a_text_editor_that_did_not_arrive_is_waited_for_in_its_place_and_comes_with_its_style() {
        AtomicBoolean broken = new AtomicBoolean(true);
        visit.page().route(TEXT_EDITOR, route -> {
            if (broken.get()) {
                route.abort();
            } else {
                route.resume();
            }
        });
        Form form = form("speaker", "Krüger").tab("Profil");
        assertThat(waiting()).isVisible();
        form.fill("Bildnachweis", "so lange geht es weiter");
        broken.set(false);
        Locator text = visit.page().locator(".rich-text-frame").first();
        assertThat(text).isVisible();
        assertThat(waiting()).hasCount(0);
        assertThat((String) text.evaluate("element => getComputedStyle(element).borderTopStyle"))
                .isEqualTo("solid");
        form.save();
        assertThat(form.stored().get("portraitCredit").asText()).isEqualTo("so lange geht es weiter");
    }

    @Test
    void a_drawer_comes_as_soon_as_the_browser_is_online_again() {
        Form form = form("session", "Treiber").fill("Untertitel", "noch nicht gespeichert");
        form.tab("Menschen");
        form.add("Mitwirkende").click();
        visit.page().context().setOffline(true);
        visit.button("+ Person anlegen").click();
        assertThat(waiting()).isVisible();
        visit.page().context().setOffline(false);
        assertThat(visit.dialog("Person anlegen")).isVisible();
        visit.press("Escape");
        form.tab("Grunddaten");
        assertThat(form.text("Untertitel")).hasValue("noch nicht gespeichert");
    }

    @Test
    void a_part_that_is_not_there_any_more_says_how_to_go_on() {
        visit.page().route(DRAWER, Route::abort);
        Form form = form("session", "Treiber").tab("Menschen");
        form.add("Mitwirkende").click();
        visit.button("+ Person anlegen").click();
        assertThat(visit.button("Seite neu laden")).isVisible();
        assertThat(visit.violations()).isEmpty();
        visit.button("Seite neu laden").click();
        assertThat(visit.button("Seite neu laden")).hasCount(0);
        assertThat(visit.named(AriaRole.TAB, "Menschen")).isVisible();
    }
}
