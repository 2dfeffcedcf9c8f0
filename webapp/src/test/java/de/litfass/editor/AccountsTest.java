package de.litfass.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
class AccountsTest {

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

    /** Tries to sign in over the form, and says whether it went well. */
    private static boolean canSignIn(String user, String password) {
        try (Visit visit = editor.visit()) {
            visit.open("/sign-in?to=/me");
            visit.field("Anmeldename").fill(user);
            visit.field("Passwort").fill(password);
            visit.button("Anmelden").click();
            Locator wrong = visit.page().getByText("Name oder Passwort stimmen nicht");
            Locator rights = visit.heading("Was Sie dürfen");
            wrong.or(rights).waitFor();
            return rights.isVisible();
        }
    }

    private static void see(Visit visit, String told) {
        assertThat(visit.page().getByText(told)).isVisible();
    }

    @Test
    void an_account_lives_from_its_making_to_its_end() {
        try (Visit visit = editor.visitAs("adam")) {
            visit.open("/accounts");
            visit.button("Konto anlegen").click();
            visit.field("Name").fill("Mara Muster");
            assertThat(visit.field("Anmeldename")).hasValue("mara.muster");
            visit.button("Passwort erzeugen").click();
            visit.button("Anlegen").click();
            Locator handOver = visit.dialog("Das braucht Mara Muster für die Anmeldung");
            String password = handOver.locator("code").innerText();
            assertThat(visit.violations()).isEmpty();
            visit.button("Fertig").click();
            assertThat(canSignIn("mara.muster", password)).isTrue();

            visit.link("Mara Muster").click();
            visit.page().getByText("Veröffentlichung", exactly()).click();
            visit.field("Name").fill("Mara Meier");
            visit.button("Speichern").click();
            see(visit, "Das Konto von Mara Meier ist geändert.");
            assertThat(visit.heading("Mara Meier")).isVisible();
            assertThat(editor.api().get("/.rest/accounts").findParents("user").toString())
                    .contains("\"user\":\"mara.muster\",\"name\":\"Mara Meier\","
                            + "\"groups\":[\"authors\",\"publishers\"],\"disabled\":false");

            visit.button("Sperren").click();
            see(visit, "Mara Meier ist gesperrt und überall abgemeldet.");
            assertThat(visit.button("Entsperren")).isFocused();
            assertThat(canSignIn("mara.muster", password)).isFalse();
            visit.button("Entsperren").click();
            see(visit, "Mara Meier kann sich wieder anmelden.");
            assertThat(canSignIn("mara.muster", password)).isTrue();

            visit.button("Konto löschen …").click();
            visit.button("Abbrechen").click();
            assertThat(visit.button("Konto löschen …")).isFocused();
            visit.press("Enter");
            visit.dialog("Konto von Mara Meier löschen?")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Konto löschen"))
                    .click();
            see(visit, "Das Konto von Mara Meier ist gelöscht.");
            assertThat(visit.page()).hasURL(editor.address("/accounts"));
            assertThat(visit.link("Mara Meier")).not().isAttached();
            assertThat(canSignIn("mara.muster", password)).isFalse();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static com.microsoft.playwright.Page.GetByTextOptions exactly() {
        return new com.microsoft.playwright.Page.GetByTextOptions().setExact(true);
    }

    @Test
    void a_new_password_ends_all_sign_ins_and_is_shown_once() {
        editor.account("paul", "Paul Publik", "publishers");
        try (Visit visit = editor.visitAs("adam");
                Visit paul = editor.visitAs("paul")) {
            paul.open("/me");
            visit.open("/accounts/paul");
            visit.button("Neues Passwort …").click();
            visit.field("Passwort").fill("zu kurz");
            visit.button("Passwort setzen").click();
            assertThat(visit.field("Passwort"))
                    .hasAccessibleDescription("Es fehlen noch 5 Zeichen. Das Passwort braucht mindestens 12.");
            assertThat(visit.field("Passwort")).isFocused();
            visit.field("Passwort").fill("ein neues Passwort");
            visit.button("Passwort setzen").click();
            assertThat(visit.dialog("Das braucht Paul Publik für die Anmeldung"))
                    .containsText("ein neues Passwort");
            visit.button("Fertig").click();
            paul.comeBack();
            assertThat(paul.dialog("Ihre Anmeldung ist abgelaufen")).isVisible();
            assertThat(canSignIn("paul", RunningLitfass.PASSWORD)).isFalse();
            assertThat(canSignIn("paul", "ein neues Passwort")).isTrue();
        }
    }

    @Test
    void somebody_can_be_signed_out_everywhere_by_others() {
        editor.account("lost", "Lothar Laptop", "authors");
        try (Visit visit = editor.visitAs("adam");
                Visit lost = editor.visitAs("lost")) {
            lost.open("/me");
            visit.open("/accounts/lost");
            visit.page()
                    .getByRole(AriaRole.MAIN)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Überall abmelden"))
                    .click();
            see(visit, "Lothar Laptop ist überall abgemeldet.");
            lost.comeBack();
            assertThat(lost.dialog("Ihre Anmeldung ist abgelaufen")).isVisible();
        }
    }

    @Test
    void all_that_is_wrong_with_a_new_account_is_told_at_once() {
        try (Visit visit = editor.visitAs("adam")) {
            visit.open("/accounts/new");
            visit.field("Anmeldename").fill("zwei Wörter");
            visit.button("Anlegen").click();
            assertThat(visit.field("Name")).hasAccessibleDescription("Geben Sie den Namen der Person ein.");
            assertThat(visit.field("Name")).isFocused();
            assertThat(visit.field("Anmeldename"))
                    .hasAccessibleDescription(
                            "Erlaubt sind höchstens 100 Buchstaben, Ziffern und . _ @ + - ohne Leerzeichen.");
            assertThat(visit.field("Passwort"))
                    .hasAccessibleDescription("Es fehlen noch 12 Zeichen. Das Passwort braucht mindestens 12.");
            assertThat(visit.violations()).isEmpty();
        }
    }

    @Test
    void a_user_name_that_somebody_has_is_told_beside_its_field() {
        try (Visit visit = editor.visitAs("adam")) {
            visit.open("/accounts/new");
            visit.field("Name").fill("Noch eine Anna");
            visit.field("Anmeldename").fill("anna");
            visit.field("Passwort").fill(RunningLitfass.PASSWORD);
            visit.button("Anlegen").click();
            assertThat(visit.field("Anmeldename"))
                    .hasAccessibleDescription("Diesen Anmeldenamen hat schon jemand. Wählen Sie einen anderen.");
            assertThat(visit.field("Anmeldename")).isFocused();
            assertThat(visit.field("Name")).hasValue("Noch eine Anna");
        }
    }

    @Test
    void nobody_can_lock_themselves_or_the_superuser_out() {
        try (Visit visit = editor.visitAs("adam")) {
            for (String user : new String[] {"adam", "superuser"}) {
                visit.open("/accounts/" + user);
                assertThat(visit.page().getByText("Gruppen: Verwaltung")).isVisible();
                assertThat(visit.button("Sperren")).not().isAttached();
                assertThat(visit.button("Konto löschen …")).not().isAttached();
            }
        }
    }

    @Test
    void an_account_that_is_gone_is_told() {
        try (Visit visit = editor.visitAs("adam")) {
            visit.open("/accounts/nobody");
            see(visit, "Dieses Konto gibt es nicht.");
            visit.page()
                    .getByRole(AriaRole.MAIN)
                    .getByRole(AriaRole.LINK)
                    .first()
                    .click();
            assertThat(visit.heading("Konten")).isVisible();
        }
    }

    @Test
    void others_see_why_they_manage_no_accounts() {
        try (Visit visit = editor.visitAs("anna")) {
            for (String view : new String[] {"/accounts", "/accounts/new", "/accounts/adam"}) {
                visit.open(view);
                assertThat(visit.heading("Konten verwalten Sie nicht")).isVisible();
                see(visit, "Das darf nur die Gruppe Verwaltung.");
                assertThat(visit.link("Konten")).not().isAttached();
            }
            assertThat(visit.violations()).isEmpty();
        }
    }

    @Test
    void every_view_of_accounts_is_accessible_and_fits() {
        try (Visit visit = editor.visitAs("adam")) {
            for (String view : new String[] {"/accounts", "/accounts/new", "/accounts/anna", "/accounts/adam"}) {
                visit.open(view);
                assertThat(visit.page().getByRole(AriaRole.MAIN)).not().containsText("Keine Verbindung");
                assertThat(visit.violations()).as(view).isEmpty();
                visit.resize(320, 256);
                assertThat(visit.scrollsSideways()).as(view).isFalse();
            }
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
