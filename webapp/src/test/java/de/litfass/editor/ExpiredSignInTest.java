package de.litfass.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.NullNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
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
class ExpiredSignInTest {

    private static final String EXPIRED = "Ihre Anmeldung ist abgelaufen";

    @TempDir
    private static Path data;

    private static Editor editor;

    @BeforeAll
    static void start(Browser browser) {
        editor = Editor.start(data, browser);
        editor.account("anna", "Anna Autorin", "authors");
        editor.account("adam", "Adam Admin", "administrators");
    }

    @AfterAll
    static void stop() {
        editor.close();
    }

    private static void endAllSignInsOf(String user) {
        editor.api().post("/.rest/accounts/" + user + "/sign-out", NullNode.instance);
    }

    /** Types a new account and sends it when nobody is signed in any more. */
    private static void typeAndExpire(Visit visit, String name) {
        visit.open("/accounts/new").settled();
        visit.field("Name").fill(name);
        visit.field("Passwort").fill(RunningLitfass.PASSWORD);
        endAllSignInsOf("adam");
        visit.button("Anlegen").click();
        assertThat(visit.dialog(EXPIRED)).isVisible();
    }

    private static Locator inDialog(Visit visit, AriaRole role, String name) {
        return visit.dialog(EXPIRED)
                .getByRole(role, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void signInAgain(Visit visit, String password) {
        visit.dialog(EXPIRED)
                .getByLabel("Passwort", new Locator.GetByLabelOptions().setExact(true))
                .fill(password);
        inDialog(visit, AriaRole.BUTTON, "Anmelden").click();
    }

    @Test
    void nothing_typed_is_lost_and_the_same_person_goes_on() {
        try (Visit visit = editor.visitAs("adam")) {
            typeAndExpire(visit, "Karla Kollegin");
            assertThat(inDialog(visit, AriaRole.TEXTBOX, "Anmeldename")).hasValue("adam");
            signInAgain(visit, RunningLitfass.PASSWORD);
            assertThat(visit.dialog(EXPIRED)).not().isAttached();
            assertThat(visit.page()
                            .getByRole(AriaRole.STATUS)
                            .filter(new Locator.FilterOptions().setHasText("Sie sind wieder angemeldet.")))
                    .isAttached();
            assertThat(visit.field("Name")).hasValue("Karla Kollegin");
            assertThat(visit.button("Anlegen")).isFocused();
            visit.press("Enter");
            assertThat(visit.dialog("Das braucht Karla Kollegin für die Anmeldung"))
                    .isVisible();
        }
    }

    @Test
    void a_wrong_password_is_told_in_the_dialog() {
        try (Visit visit = editor.visitAs("adam")) {
            typeAndExpire(visit, "Karl");
            signInAgain(visit, "falsch geraten");
            assertThat(visit.dialog(EXPIRED).getByRole(AriaRole.ALERT)).containsText("stimmen nicht");
            assertThat(visit.violations()).isEmpty();
            signInAgain(visit, RunningLitfass.PASSWORD);
            assertThat(visit.field("Name")).hasValue("Karl");
        }
    }

    @Test
    void the_dialog_cannot_be_left_by_accident() {
        try (Visit visit = editor.visitAs("adam")) {
            typeAndExpire(visit, "Karl");
            visit.press("Escape");
            visit.page().mouse().click(5, 5);
            assertThat(visit.dialog(EXPIRED)).isVisible();
            visit.resize(320, 256);
            inDialog(visit, AriaRole.BUTTON, "Anmelden").scrollIntoViewIfNeeded();
            assertThat(inDialog(visit, AriaRole.BUTTON, "Anmelden")).isInViewport();
        }
    }

    @Test
    void for_another_person_everything_begins_anew() {
        try (Visit visit = editor.visitAs("adam")) {
            typeAndExpire(visit, "Karl");
            inDialog(visit, AriaRole.TEXTBOX, "Anmeldename").fill("anna");
            signInAgain(visit, RunningLitfass.PASSWORD);
            assertThat(visit.heading("Konten verwalten Sie nicht")).isVisible();
            assertThat(visit.link("Anna Autorin Ihr Konto")).isVisible();
        }
    }

    @Test
    void coming_back_to_the_window_notices_it_at_once() {
        try (Visit visit = editor.visitAs("adam")) {
            visit.open("/me");
            endAllSignInsOf("adam");
            visit.comeBack();
            assertThat(visit.dialog(EXPIRED)).isVisible();
        }
    }

    @Test
    void whoever_signs_in_elsewhere_in_this_browser_is_not_mistaken_for_the_one_before() {
        try (Visit visit = editor.visitAs("adam")) {
            visit.open("/accounts/new");
            visit.signedInAs("anna").comeBack();
            assertThat(visit.dialog("In diesem Browser ist jetzt Anna Autorin angemeldet"))
                    .isVisible();
            assertThat(visit.violations()).isEmpty();
            visit.button("Als Anna Autorin neu laden").click();
            assertThat(visit.heading("Konten verwalten Sie nicht")).isVisible();
        }
    }

    @Test
    void the_same_person_signed_in_elsewhere_in_this_browser_notices_nothing() {
        try (Visit visit = editor.visitAs("adam")) {
            visit.open("/accounts/new");
            visit.field("Name").fill("Kim");
            visit.field("Passwort").fill(RunningLitfass.PASSWORD);
            visit.signedInAs("adam");
            visit.button("Anlegen").click();
            assertThat(visit.dialog("Das braucht Kim für die Anmeldung")).isVisible();
        }
    }

    @Test
    void signing_out_everywhere_ends_the_work_in_every_browser() {
        try (Visit one = editor.visitAs("anna");
                Visit other = editor.visitAs("anna")) {
            other.open("/me");
            other.field("Bisheriges Passwort").fill("halb getippt");
            one.open("/me");
            one.button("Überall abmelden").click();
            assertThat(one.page().getByText("Sie sind überall abgemeldet.")).isVisible();
            assertThat(one.heading("Anmelden")).isVisible();
            other.comeBack();
            assertThat(other.dialog(EXPIRED)).isVisible();
            signInAgain(other, RunningLitfass.PASSWORD);
            assertThat(other.dialog(EXPIRED)).not().isAttached();
            assertThat(other.field("Bisheriges Passwort")).hasValue("halb getippt");
        }
    }

    @Test
    void signing_out_here_leaves_other_browsers_alone() {
        try (Visit one = editor.visitAs("anna");
                Visit other = editor.visitAs("anna")) {
            one.open("/accounts");
            one.button("Abmelden").click();
            assertThat(one.page().getByText("Sie sind abgemeldet.")).isVisible();
            one.page().goBack();
            assertThat(one.heading("Anmelden")).isVisible();
            other.open("/me");
            assertThat(other.heading("Anna Autorin")).isVisible();
        }
    }
}
