package de.litfass.editor.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.litfass.editor.Editor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was typed and not saved, when somebody leaves a machine that others use too. */
class SignOutTest extends OnOneServer {

    private static final String MINE = "geht sonst niemanden etwas an";

    @BeforeAll
    void somebodyElse() {
        editor.account("jo", "Jo Grün", "publishers");
    }

    private Locator dialog() {
        return visit.dialog("Ein Eintrag ist noch nicht gespeichert");
    }

    private void signOut(String how) {
        visit.button("Abmelden").click();
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(how))
                .click();
    }

    private String keptInTheBrowser() {
        return (String) visit.page().evaluate("() => JSON.stringify({ ...localStorage })");
    }

    @Test
    void it_is_asked_for_and_gone_when_it_is_discarded() {
        Form form = form("session", "Mittagspause").fill("Untertitel", MINE);
        signOut("Angemeldet bleiben");
        assertThat(visit.button("Abmelden")).isFocused();
        assertThat(form.text("Untertitel")).hasValue(MINE);
        assertThat(keptInTheBrowser()).contains(MINE);
        signOut("Verwerfen und abmelden");
        assertThat(visit.page().getByText("Sie sind abgemeldet.")).isVisible();
        assertThat(keptInTheBrowser()).doesNotContain(MINE);
        visit.signedInAs(Editor.SUPERUSER).open("/content/session/" + form.id());
        assertThat(form.text("Untertitel")).not().hasValue(MINE);
        assertThat(visit.page().locator(".offer")).hasCount(0);
    }

    @Test
    void kept_it_is_offered_to_the_same_person_only() {
        Form form = form("session", "Treiber").fill("Untertitel", MINE);
        visit.button("Abmelden").click();
        assertThat(dialog().getByRole(AriaRole.LINK)).hasText(Pattern.compile("Treiber"));
        assertThat(visit.violations()).isEmpty();
        visit.resize(1280, 800);
        visit.button("Behalten und abmelden").click();
        assertThat(visit.page().getByText("Sie sind abgemeldet.")).isVisible();
        visit.signedInAs("jo").open("/content/session/" + form.id());
        assertThat(form.text("Untertitel")).isVisible();
        assertThat(visit.page().locator(".offer")).hasCount(0);
        assertThat(visit.page().content()).doesNotContain(MINE);
        visit.open("/content/session").settled();
        assertThat(visit.page().locator(".unsaved-mark")).hasCount(0);
        visit.signedInAs(Editor.SUPERUSER).open("/content/session/" + form.id());
        visit.button("Wiederherstellen").click();
        assertThat(form.text("Untertitel")).hasValue(MINE);
    }

    @Test
    void other_windows_leave_too_without_asking_and_nothing_comes_back() {
        Form form = form("session", "Wissensaustausch").fill("Untertitel", MINE);
        Page second = visit.page().context().newPage();
        second.navigate(editor.address("/content/session"));
        second.locator(".navigation-count").last().waitFor();
        second.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Abmelden").setExact(true))
                .click();
        second.getByText("Verwerfen und abmelden").click();
        assertThat(visit.page().getByText("Sie sind abgemeldet.")).isVisible();
        assertThat(form.text("Untertitel")).hasCount(0);
        assertThat(keptInTheBrowser()).doesNotContain(MINE);
    }

    @Test
    void nothing_is_asked_where_all_is_saved() {
        form("session", "Gold-Nuggets").fill("Untertitel", "gespeichert").save();
        visit.button("Abmelden").click();
        assertThat(visit.page().getByText("Sie sind abgemeldet.")).isVisible();
    }
}
