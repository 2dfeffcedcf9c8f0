package de.litfass.editor.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import de.litfass.editor.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people at one item, each in a browser of their own. */
class ConflictTest extends OnOneServer {

    private Visit other;

    @BeforeEach
    void somebodyElseEnters() {
        other = editor.visitAs(colleague());
    }

    @AfterEach
    void somebodyElseLeaves() {
        other.close();
    }

    private String colleague() {
        boolean isThere = editor.api().get("/.rest/accounts").toString().contains("\"koehler\"");
        if (!isThere) {
            editor.account("koehler", "Anna Köhler", "publishers");
        }
        return "koehler";
    }

    private Form theirs(Form mine) {
        other.open("/content/session/" + mine.id());
        return new Form(editor, other, mine.id());
    }

    private Locator dialog() {
        return visit.dialog("Jemand anderes hat dasselbe geändert");
    }

    @Test
    void changes_that_do_not_meet_are_laid_together_and_said() {
        Form mine = form("session", "Mittagspause").fill("Untertitel", "meins");
        theirs(mine).fill("Gedruckte Bezeichnung", "ihres").save();
        mine.save();
        assertThat(visit.page().getByText("Anna Köhler hat inzwischen auch gespeichert."))
                .isVisible();
        assertThat(mine.text("Gedruckte Bezeichnung")).hasValue("ihres");
        assertThat(mine.stored().get("subtitle").asText()).isEqualTo("meins");
        assertThat(mine.stored().get("formatLabel").asText()).isEqualTo("ihres");
    }

    @Test
    void of_the_same_field_both_versions_are_shown_and_one_is_chosen() {
        Form mine = form("session", "Gold-Nuggets").fill("Untertitel", "meins").fill("Titel", "Mein Titel");
        theirs(mine).fill("Untertitel", "ihres").fill("Titel", "Ihr Titel").save();
        visit.button("Speichern").click();
        assertThat(dialog()).containsText("Anna Köhler hat heute");
        visit.button("Übernehmen und speichern").click();
        assertThat(dialog().getByText("Wählen Sie eine der beiden Fassungen.")).hasCount(2);
        dialog().getByText("meins").click();
        dialog().getByText("Ihr Titel").click();
        visit.button("Übernehmen und speichern").click();
        mine.awaitSaved();
        assertThat(mine.stored().get("subtitle").asText()).isEqualTo("meins");
        assertThat(mine.stored().get("title").asText()).isEqualTo("Ihr Titel");
    }

    @Test
    void deciding_later_loses_nothing_overwrites_nothing_and_stays_in_sight() {
        Form mine = form("session", "Treiber").fill("Untertitel", "meins");
        theirs(mine).fill("Untertitel", "ihres").save();
        visit.button("Speichern").click();
        visit.button("Später entscheiden").click();
        assertThat(mine.text("Untertitel")).hasValue("meins");
        assertThat(mine.state()).hasText("Nicht gespeichert: Anna Köhler hat dasselbe geändert");
        assertThat(mine.stored().get("subtitle").asText()).isEqualTo("ihres");
        assertThat(visit.page().locator(".item-notice")).containsText("Anna Köhler hat heute");
        assertThat(visit.violations()).isEmpty();
        visit.resize(1280, 800);
        visit.link("Programm").first().click();
        visit.link("Zurück dazu").click();
        visit.button("Jetzt entscheiden …").click();
        visit.button("Später entscheiden").click();
        assertThat(visit.button("Jetzt entscheiden …")).isFocused();
        visit.press("Enter");
        dialog().getByText("meins").click();
        visit.button("Übernehmen und speichern").click();
        mine.awaitSaved();
        assertThat(visit.button("Jetzt entscheiden …")).hasCount(0);
        assertThat(visit.page().locator("h1")).isFocused();
        assertThat(mine.stored().get("subtitle").asText()).isEqualTo("meins");
    }

    @Test
    void inside_of_a_list_it_is_the_field_that_counts() {
        Form mine = form("session", "Wissensaustausch").tab("Material");
        mine.add("Links").click();
        type("Seite");
        mine.fill("Adresse", "https://a.example").save();
        Form hers = theirs(mine).tab("Material");
        other.page().locator(".entry-toggle").click();
        hers.fill("Adresse", "https://b.example").save();
        mine.fill("Linktext", "Seite des Kongresses").save();
        assertThat(mine.stored().at("/links/0/title").asText()).isEqualTo("Seite des Kongresses");
        assertThat(mine.stored().at("/links/0/url").asText()).isEqualTo("https://b.example");
        assertThat(mine.text("Adresse")).hasValue("https://b.example");
    }
}
