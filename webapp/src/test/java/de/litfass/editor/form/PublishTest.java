package de.litfass.editor.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Publishing and withdrawing one item, also where something is in the way. */
class PublishTest extends OnOneServer {

    private static final String PUBLICATIONS = "**/.rest/publications";

    private Locator dialog() {
        return visit.dialog("Veröffentlichen");
    }

    private Locator publishNow() {
        return visit.button("Jetzt veröffentlichen");
    }

    private void askToPublish() {
        visit.button("Veröffentlichen …").click();
        assertThat(publishNow()).isEnabled();
    }

    private int publications() {
        return editor.api()
                .get("/.rest/publications?limit=1")
                .at("/publications/0/sequence")
                .asInt();
    }

    /** Answers the first publication in that way, all others as the server does. */
    private AtomicInteger atTheFirst(Consumer<Route> broken) {
        AtomicInteger sent = new AtomicInteger();
        visit.page().route(PUBLICATIONS, route -> {
            boolean first = route.request().method().equals("POST") && sent.getAndIncrement() == 0;
            if (first) {
                broken.accept(route);
            } else {
                route.resume();
            }
        });
        return sent;
    }

    private String state(Form form) {
        return editor.api().get("/.rest/drafts/" + form.id()).get("state").asText();
    }

    @Test
    void what_cannot_be_read_is_named_each_time_that_one_wants_to_publish() {
        Form form = form("session", "Treiber").tab("Zeit und Ort").fill("Beginn", "gleich nach dem Kaffee");
        for (int time = 0; time < 2; time++) {
            visit.button("Veröffentlichen …").click();
            assertThat(visit.heading("Nicht veröffentlicht: Ein Feld lässt sich nicht lesen"))
                    .isFocused();
            assertThat(dialog()).hasCount(0);
            form.summary()
                    .getByRole(AriaRole.BUTTON)
                    .getByText("Beginn", new Locator.GetByTextOptions().setExact(true))
                    .click();
            assertThat(form.text("Beginn")).isFocused();
        }
        assertThat(visit.violations()).isEmpty();
    }

    @Test
    void what_the_page_never_shows_is_told_apart() {
        Form form = form("speaker", "Ginzel").tab("Intern").fill("Notiz (intern)", "ruft morgen zurück");
        askToPublish();
        assertThat(dialog().getByText("1 Änderung ist nicht öffentlich, nur hier zu sehen"))
                .isVisible();
        assertThat(dialog().getByText("ohne Änderung gegenüber der Seite")).isVisible();
        assertThat(dialog().getByText("ruft morgen zurück")).isHidden();
        dialog().getByText("1 Änderung ist nicht öffentlich, nur hier zu sehen").click();
        assertThat(visit.violations()).isEmpty();
        visit.resize(1280, 800);
        publishNow().click();
        assertThat(dialog()).hasCount(0);
        assertThat(state(form)).isEqualTo("published");
    }

    @Test
    void what_somebody_changed_meanwhile_is_shown_before_it_is_published() {
        Form form = form("session", "Gold-Nuggets")
                .fill("Untertitel", "meine Worte")
                .save();
        askToPublish();
        changeElsewhere(form, "subtitle", "die Worte von jemand anderem");
        int before = publications();
        publishNow().click();
        assertThat(dialog().getByText("Inzwischen hat jemand etwas geändert")).isVisible();
        assertThat(dialog().locator("ins").getByText("die Worte von jemand anderem"))
                .isVisible();
        assertThat(dialog().getByText("Ein Eintrag wurde inzwischen geändert")).isVisible();
        assertThat(publications()).isEqualTo(before);
        assertThat(visit.violations()).isEmpty();
        visit.resize(1280, 800);
        publishNow().click();
        assertThat(dialog()).hasCount(0);
        assertThat(publications()).isEqualTo(before + 1);
        assertThat(state(form)).isEqualTo("published");
    }

    @Test
    void an_answer_that_was_lost_is_looked_up_and_nothing_is_published_twice() {
        form("session", "Wissensaustausch")
                .fill("Untertitel", "Antwort verloren")
                .save();
        AtomicInteger sent = atTheFirst(route -> {
            route.fetch();
            route.abort();
        });
        int before = publications();
        askToPublish();
        publishNow().click();
        assertThat(visit.page().getByText("1 Eintrag ist jetzt öffentlich")).isVisible();
        assertThat(dialog()).hasCount(0);
        assertThat(sent).hasValue(1);
        assertThat(publications()).isEqualTo(before + 1);
    }

    @Test
    void a_wish_that_never_arrived_says_so_and_can_be_sent_again() {
        form("session", "Mittagspause").fill("Untertitel", "nicht angekommen").save();
        AtomicInteger sent = atTheFirst(Route::abort);
        int before = publications();
        askToPublish();
        publishNow().click();
        assertThat(dialog().getByText("Es wurde nichts veröffentlicht")).isVisible();
        assertThat(publications()).isEqualTo(before);
        assertThat(visit.violations()).isEmpty();
        visit.resize(1280, 800);
        publishNow().click();
        assertThat(dialog()).hasCount(0);
        assertThat(sent).hasValue(2);
        assertThat(publications()).isEqualTo(before + 1);
    }

    @Test
    void what_still_shows_an_item_is_named_with_its_link_and_can_be_withdrawn_with_it() {
        Form form = form("speaker", "Lehmann");
        visit.button("Zurückziehen …").click();
        Locator dialog = visit.page().getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByText("Wird auf der Seite noch gezeigt von")).isVisible();
        Locator withdraw = dialog.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions().setName(Pattern.compile("^(\\d+ Einträge )?[Zz]urückziehen$")));
        assertThat(withdraw).isDisabled();
        assertThat(visit.violations()).isEmpty();
        visit.resize(1280, 800);
        String user = dialog.getByRole(AriaRole.LINK).first().getAttribute("href");
        assertThat(user).matches(".*/content/session/[-0-9a-f]+\\?field=speakers.*");
        for (int ticked = 0; ticked < dialog.getByRole(AriaRole.CHECKBOX).count(); ticked++) {
            dialog.locator("label").nth(ticked).click();
        }
        assertThat(withdraw).isEnabled();
        withdraw.click();
        assertThat(visit.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(visit.page().getByText("nicht mehr öffentlich").first()).isVisible();
        assertThat(state(form)).isEqualTo("draft");
        assertThat(visit.button("Zurückziehen …")).hasCount(0);
        assertThat(visit.heading("Zustand")).isFocused();
        askToPublish();
        publishNow().click();
        assertThat(dialog()).hasCount(0);
        assertThat(visit.button("Veröffentlichen …")).isFocused();
    }

    @Test
    void in_a_narrow_window_the_focus_is_not_lost_after_an_act() {
        visit.resize(820, 900);
        form("faq", "");
        visit.button("Zustand, Verwendung, Ablage").click();
        visit.button("Verschieben …").click();
        visit.press("Escape");
        assertThat(visit.button("Verschieben …")).isFocused();
        visit.button("Zurückziehen …").click();
        visit.button("Zurückziehen").click();
        assertThat(visit.button("Zurückziehen …")).hasCount(0);
        assertThat(visit.heading("Zustand")).isFocused();
        visit.button("Löschen …").click();
        visit.page()
                .getByRole(AriaRole.DIALOG)
                .last()
                .getByText(Pattern.compile("^Löschen$"))
                .click();
        assertThat(visit.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(visit.page().locator("body:focus")).hasCount(0);
        assertThat(visit.page().locator("main :focus")).hasCount(1);
    }
}
