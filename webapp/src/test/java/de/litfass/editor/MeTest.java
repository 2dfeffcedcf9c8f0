package de.litfass.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.litfass.boot.RunningLitfass;
import de.litfass.browser.Browser;
import de.litfass.browser.OneBrowser;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(OneBrowser.class)
class MeTest {

    private static final String NEW_PASSWORD = "ganz neu ausgedacht";

    @TempDir
    private static Path data;

    private static Editor editor;

    @BeforeAll
    static void start(Browser browser) {
        editor = Editor.start(data, browser);
        editor.account("anna", "Anna Autorin", "authors");
        editor.account("gustav", "Gustav Gast");
    }

    @AfterAll
    static void stop() {
        editor.close();
    }

    private static void change(Visit visit, String old, String password, String again) {
        visit.field("Bisheriges Passwort").fill(old);
        visit.field("Neues Passwort").fill(password);
        visit.field("Neues Passwort noch einmal").fill(again);
        visit.button("Passwort ändern").click();
    }

    @Test
    void what_one_may_do_is_said_in_words() {
        try (Visit anna = editor.visitAs("anna");
                Visit gustav = editor.visitAs("gustav")) {
            anna.open("/me");
            assertThat(anna.page().getByText("Alle Inhalte lesen, anlegen und ändern. Nicht veröffentlichen."))
                    .isVisible();
            assertThat(anna.violations()).isEmpty();
            gustav.open("/me");
            assertThat(gustav.page().getByText("Ihr Konto gehört zu keiner Gruppe."))
                    .isVisible();
        }
    }

    @Test
    void ones_own_password_is_changed_and_other_devices_are_signed_out() {
        editor.account("petra", "Petra Publikation", "publishers");
        try (Visit here = editor.visitAs("petra");
                Visit elsewhere = editor.visitAs("petra")) {
            elsewhere.open("/me");
            here.open("/me");
            change(here, "stimmt nicht", NEW_PASSWORD, NEW_PASSWORD);
            assertThat(here.field("Bisheriges Passwort"))
                    .hasAccessibleDescription("Das bisherige Passwort stimmt nicht. Prüfen Sie die Eingabe.");
            assertThat(here.field("Bisheriges Passwort")).isFocused();
            change(here, RunningLitfass.PASSWORD, NEW_PASSWORD, "vertippt");
            assertThat(here.field("Neues Passwort noch einmal")).isFocused();
            change(here, RunningLitfass.PASSWORD, NEW_PASSWORD, NEW_PASSWORD);
            assertThat(here.page().getByText("Ihr Passwort ist geändert.")).isVisible();
            assertThat(here.field("Bisheriges Passwort")).hasValue("");
            here.open("/me");
            assertThat(here.heading("Petra Publikation")).isVisible();
            elsewhere.comeBack();
            assertThat(elsewhere.dialog("Ihre Anmeldung ist abgelaufen")).isVisible();
        }
    }

    @Test
    void the_theme_is_chosen_here_and_stays() {
        try (Visit visit = editor.visitAs("anna")) {
            visit.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
            visit.open("/me");
            String light = ground(visit);
            visit.page()
                    .getByText("Dunkel", new Page.GetByTextOptions().setExact(true))
                    .click();
            String dark = ground(visit);
            assertThat(dark).isNotEqualTo(light);
            visit.open("/accounts");
            assertThat(ground(visit)).isEqualTo(dark);
            visit.open("/me");
            visit.page().getByText("Wie im Betriebssystem").click();
            assertThat(ground(visit)).isEqualTo(light);
        }
    }

    private static String ground(Visit visit) {
        return (String) visit.page().evaluate("() => getComputedStyle(document.documentElement).backgroundColor");
    }
}
