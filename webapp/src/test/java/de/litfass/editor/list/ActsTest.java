package de.litfass.editor.list;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import de.litfass.editor.Visit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Publishing, unpublishing, moving and deleting what is selected in a list. */
class ActsTest extends OnOneServer {

    private Locator in(Locator dialog, String button) {
        return dialog.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true));
    }

    /** What a screen reader was told. */
    private Locator announced(String words) {
        return visit.page().locator(".toast [role=alert]").filter(new Locator.FilterOptions().setHasText(words));
    }

    @Test
    void several_are_published_and_unpublished_at_once() {
        addOrganisation("/mpsc", "Erster Probeverein");
        addOrganisation("/mpsc", "Zweiter Probeverein");
        list("organisation?q=Probeverein");
        assertThat(row("Erster Probeverein")).containsText("Entwurf");
        visit.named(AriaRole.CHECKBOX, "Alle 2 auswählen").click();
        act("Veröffentlichen …");
        Locator publish = visit.dialog("Veröffentlichen");
        assertThat(publish.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(3)))
                .hasText(new String[] {"Erster Probeverein neu", "Zweiter Probeverein neu"});
        assertThat(visit.violations()).isEmpty();
        in(publish, "2 Einträge veröffentlichen").click();
        assertThat(announced("2 Einträge sind jetzt öffentlich")).hasCount(1);
        assertThat(row("Erster Probeverein")).containsText("Veröffentlicht");
        assertThat(row("Zweiter Probeverein")).containsText("Veröffentlicht");
        assertThat(visit.page().locator(".list-body").locator(":focus")).hasCount(1);

        visit.named(AriaRole.CHECKBOX, "Alle 2 auswählen").click();
        act("Zurückziehen …");
        Locator unpublish = visit.dialog("2 Einträge zurückziehen?");
        assertThat(visit.violations()).isEmpty();
        in(unpublish, "2 Einträge zurückziehen").click();
        assertThat(announced("2 Einträge sind nicht mehr öffentlich")).hasCount(1);
        assertThat(row("Erster Probeverein")).containsText("Entwurf");
    }

    @Test
    void a_folder_that_becomes_public_along_is_told_apart_from_what_was_asked_for() {
        addFolder("organisations", "/", "neue");
        addOrganisation("/neue", "Erster Ordnerverein");
        addOrganisation("/neue", "Zweiter Ordnerverein");
        list("organisation?q=Ordnerverein");
        visit.named(AriaRole.CHECKBOX, "Alle 2 auswählen").click();
        act("Veröffentlichen …");
        in(visit.dialog("Veröffentlichen"), "2 Einträge veröffentlichen").click();
        assertThat(announced("2 Einträge sind jetzt öffentlich, dazu der Ordner, in dem das liegt"))
                .hasCount(1);
    }

    @Test
    void several_are_moved_at_once_and_can_be_put_back() {
        addFolder("organisations", "/mpsc", "umzug");
        addOrganisation("/mpsc", "Erster Umzugsverein");
        addOrganisation("/mpsc", "Zweiter Umzugsverein");
        list("organisation?q=Umzugsverein");
        visit.named(AriaRole.CHECKBOX, "Alle 2 auswählen").click();
        act("Verschieben …");
        Locator dialog = visit.dialog("2 Einträge verschieben");
        assertThat(in(dialog, "Hierher verschieben")).isDisabled();
        dialog.getByRole(AriaRole.ROW, new Locator.GetByRoleOptions().setName("umzug"))
                .click();
        assertThat(dialog).containsText("Ziel: /mpsc/umzug");
        assertThat(visit.violations()).isEmpty();
        in(dialog, "Hierher verschieben").click();
        assertThat(announced("2 Einträge liegen jetzt in /mpsc/umzug")).hasCount(1);
        assertThat(found("organisation", "Erster Umzugsverein").get("path").asText())
                .isEqualTo("/mpsc/umzug/erster-umzugsverein");
        visit.button("Rückgängig").click();
        assertThat(told()).containsText("Die 2 Einträge liegen wieder an ihrem Ort");
        assertThat(found("organisation", "Erster Umzugsverein").get("path").asText())
                .isEqualTo("/mpsc/erster-umzugsverein");
    }

    @Test
    void what_is_in_use_stays_and_says_where_it_is_used() {
        addOrganisation("/mpsc", "Freie Stelle am Kompetenzzentrum");
        list("organisation?q=Kompetenzzentrum");
        select("Freie Stelle am Kompetenzzentrum");
        select("Kompetenzzentrum Wasser Berlin gGmbH");
        act("Löschen …");
        Locator dialog = visit.dialog("2 Einträge löschen?");
        assertThat(dialog).containsText("1 davon bleibt");
        assertThat(dialog).containsText("Kompetenzzentrum Wasser Berlin gGmbH: Steht auf der öffentlichen Seite");
        assertThat(dialog.getByRole(AriaRole.LIST, new Locator.GetByRoleOptions().setName("Verwendet in"))
                        .getByRole(AriaRole.LINK))
                .hasText(new String[] {"Alexandra Auer", "Franziska Sahr", "Katharina Huboi", "Lisa Junghans"});
        assertThat(visit.violations()).isEmpty();
        in(dialog, "Löschen").click();
        assertThat(announced("1 Eintrag ist gelöscht")).hasCount(1);
        assertThat(row("Freie Stelle")).hasCount(0);
        assertThat(row("Kompetenzzentrum Wasser")).hasAttribute("aria-selected", "true");
    }

    @Test
    void what_the_public_still_needs_is_not_unpublished_and_leads_to_what_needs_it() {
        list("speaker?q=Auer");
        select("Auer, Alexandra");
        act("Zurückziehen …");
        Locator dialog = visit.dialog("Alexandra Auer zurückziehen?");
        assertThat(dialog).containsText("Wird auf der Seite noch gezeigt von");
        assertThat(in(dialog, "Zurückziehen")).isDisabled();
        assertThat(visit.violations()).isEmpty();
        Locator uses = dialog.getByRole(AriaRole.LINK);
        assertThat(uses).hasCount(2);
        assertThat(uses.first()).hasAttribute("href", Pattern.compile("/content/workshop/[0-9a-f-]{36}"));
    }

    @Test
    void what_somebody_changed_meanwhile_is_refused_by_name_and_the_rest_is_done() {
        addOrganisation("/mpsc", "Erster Eilverein");
        addOrganisation("/mpsc", "Zweiter Eilverein");
        list("organisation?q=Eilverein");
        select("Erster Eilverein");
        select("Zweiter Eilverein");
        act("Löschen …");
        Locator dialog = visit.dialog("2 Einträge löschen?");
        assertThat(dialog).containsText("2 Einträge werden gelöscht.");
        change("organisation", "Zweiter Eilverein", "abbreviation", "ZE");
        in(dialog, "2 Einträge löschen").click();
        assertThat(dialog).containsText("Bei 1 Eintrag ist es geschehen, bei 1 ging es nicht");
        assertThat(dialog.getByRole(AriaRole.LINK)).hasText(new String[] {"Zweiter Eilverein"});
        assertThat(dialog).containsText("„Zweiter Eilverein“ hat inzwischen jemand anderes geändert.");
        in(dialog, "Schließen").click();
        assertThat(row("Erster Eilverein")).hasCount(0);
        assertThat(row("Zweiter Eilverein")).hasAttribute("aria-selected", "true");
    }

    @Test
    void who_may_not_publish_sees_why_and_may_do_the_rest() {
        try (Visit anna = editor.visitAs(AUTHOR)) {
            Visit superuser = visit;
            visit = anna;
            list("session");
            select("gemeinsame Mittagspause");
            act("Veröffentlichen …");
            Locator dialog = anna.dialog("Veröffentlichen dürfen Sie nicht");
            assertThat(dialog).containsText("Was die Öffentlichkeit liest, entscheidet die Gruppe Veröffentlichung.");
            assertThat(anna.violations()).isEmpty();
            in(dialog, "Schließen").click();
            act("Zurückziehen …");
            assertThat(anna.dialog("gemeinsame Mittagspause zurückziehen?"))
                    .containsText("Ihre Änderungen sind gespeichert.");
            anna.press("Escape");
            act("Verschieben …");
            assertThat(anna.dialog("gemeinsame Mittagspause verschieben")).isVisible();
            assertThat(anna.complaints()).isEmpty();
            visit = superuser;
        }
    }
}
