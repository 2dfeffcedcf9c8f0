package de.litfass.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import de.litfass.boot.RunningLitfass;
import de.litfass.browser.Browser;
import de.litfass.browser.OneBrowser;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OneBrowser.class)
class SignInTest {

    @TempDir
    private static Path data;

    private static Editor editor;

    @BeforeAll
    static void start(Browser browser) {
        editor = Editor.start(data, browser);
        editor.account("anna", "Anna Autorin", "authors");
        editor.account("gert", "Gert Gast", "authors");
    }

    @AfterAll
    static void stop() {
        editor.close();
    }

    private static void enter(Visit visit, String user, String password) {
        visit.field("Anmeldename").fill(user);
        visit.field("Passwort").fill(password);
        visit.button("Anmelden").click();
    }

    @Test
    void one_comes_where_one_wanted_to_go() {
        try (Visit visit = editor.visit()) {
            visit.open("/me?x=1#y");
            assertThat(visit.page()).hasTitle("Anmelden · Litfass");
            enter(visit, "anna", RunningLitfass.PASSWORD);
            assertThat(visit.heading("Anna Autorin")).isVisible();
            assertThat(visit.page()).hasURL(editor.address("/me?x=1#y"));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void the_keyboard_is_enough() {
        try (Visit visit = editor.visit()) {
            visit.open("/sign-in");
            visit.page().keyboard().type("anna");
            visit.press("Tab");
            visit.page().keyboard().type(RunningLitfass.PASSWORD);
            visit.press("Enter");
            assertThat(visit.heading("Guten Tag, Anna Autorin")).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"})
    void signing_in_never_leads_to_another_site(String to) {
        try (Visit visit = editor.visit()) {
            visit.open("/sign-in?to=" + to);
            enter(visit, "anna", RunningLitfass.PASSWORD);
            assertThat(visit.heading("Guten Tag, Anna Autorin")).isVisible();
            assertThat(visit.page()).hasURL(editor.address("/"));
        }
    }

    @Test
    void whoever_is_signed_in_needs_no_sign_in() {
        try (Visit visit = editor.visitAs("anna")) {
            visit.open("/sign-in?to=/me");
            assertThat(visit.heading("Anna Autorin")).isVisible();
        }
    }

    @Test
    void a_wrong_password_is_told_and_what_was_typed_stays() {
        try (Visit visit = editor.visit()) {
            visit.open("/sign-in");
            enter(visit, "anna", "falsch geraten");
            assertThat(visit.alert()).containsText("Name oder Passwort stimmen nicht");
            assertThat(visit.alert()).containsText("Wer die Konten verwaltet");
            assertThat(visit.field("Anmeldename")).hasValue("anna");
            assertThat(visit.field("Passwort")).isFocused();
            assertThat(visit.violations()).isEmpty();
            enter(visit, "anna", RunningLitfass.PASSWORD);
            assertThat(visit.heading("Guten Tag, Anna Autorin")).isVisible();
        }
    }

    @Test
    void a_name_that_nobody_has_is_told_in_the_same_words() {
        try (Visit visit = editor.visit()) {
            visit.open("/sign-in");
            enter(visit, "niemand", "falsch geraten");
            assertThat(visit.alert()).containsText("Name oder Passwort stimmen nicht");
        }
    }

    @Test
    void what_is_missing_is_said_before_anything_is_sent() {
        try (Visit visit = editor.visit()) {
            visit.open("/sign-in");
            visit.button("Anmelden").click();
            assertThat(visit.page().getByText("Geben Sie Ihren Anmeldenamen ein."))
                    .isVisible();
            assertThat(visit.field("Anmeldename")).isFocused();
            visit.field("Anmeldename").fill("anna");
            visit.button("Anmelden").click();
            assertThat(visit.field("Passwort")).isFocused();
            assertThat(visit.field("Passwort")).hasAccessibleDescription("Geben Sie Ihr Passwort ein.");
            assertThat(visit.violations()).isEmpty();
        }
    }

    @Test
    void guessing_has_to_wait_and_the_seconds_count_down() {
        try (Visit visit = editor.visit()) {
            guessUntilOneWaitsFourSeconds(visit);
            visit.open("/sign-in");
            enter(visit, "gert", RunningLitfass.PASSWORD);
            Locator notice = visit.page().getByRole(AriaRole.STATUS).filter(containing("Zu viele Fehlversuche"));
            assertThat(notice).containsText(Pattern.compile("in [34] Sekunden"));
            assertThat(visit.field("Passwort")).isFocused();
            assertThat(notice).containsText("in 2 Sekunden");
            assertThat(notice).containsText("in einer Sekunde");
            assertThat(visit.page().getByText("Sie können es jetzt wieder versuchen"))
                    .isVisible();
            visit.button("Anmelden").click();
            assertThat(visit.heading("Guten Tag, Gert Gast")).isVisible();
        }
    }

    /** Guesses a password over and over, as a script would. */
    private static void guessUntilOneWaitsFourSeconds(Visit visit) {
        APIResponse answer;
        do {
            answer = visit.page()
                    .request()
                    .post(
                            editor.site("/.rest/sign-in"),
                            RequestOptions.create().setData(Map.of("user", "gert", "password", "geraten")));
        } while (!answer.headers().getOrDefault("retry-after", "").equals("4"));
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    @Test
    void without_line_nothing_that_was_typed_is_lost() {
        try (Visit visit = editor.visit()) {
            visit.open("/sign-in");
            visit.page().route("**/.rest/sign-in", Route::abort);
            enter(visit, "anna", RunningLitfass.PASSWORD);
            assertThat(visit.alert()).containsText("Der Server ist gerade nicht zu erreichen");
            visit.page().unroute("**/.rest/sign-in");
            visit.button("Anmelden").click();
            assertThat(visit.heading("Guten Tag, Anna Autorin")).isVisible();
        }
    }

    @Test
    void a_password_can_be_looked_at() {
        try (Visit visit = editor.visit()) {
            visit.open("/sign-in");
            visit.field("Passwort").fill("geheim");
            assertThat(visit.field("Passwort")).hasAttribute("type", "password");
            visit.button("Zeigen").click();
            assertThat(visit.field("Passwort")).hasAttribute("type", "text");
            assertThat(visit.named(AriaRole.BUTTON, "Zeigen")).hasAttribute("aria-pressed", "true");
        }
    }

    @Test
    void it_fits_on_a_small_screen() {
        try (Visit visit = editor.visit()) {
            visit.open("/sign-in").resize(320, 256);
            assertThat(visit.scrollsSideways()).isFalse();
            assertThat(visit.violations()).isEmpty();
        }
    }
}
