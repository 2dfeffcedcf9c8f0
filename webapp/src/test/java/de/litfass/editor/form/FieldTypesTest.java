package de.litfass.editor.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every kind of field: changed, saved, and there after a reload. */
class FieldTypesTest extends OnOneServer {

    @Test
    void text_of_one_line_and_of_several() {
        Form form = form("speaker", "Domscheit");
        form.fill("Akademischer Grad", "Dr.")
                .fill("Zugehörigkeit, wie gedruckt", "Erste Zeile\nZweite Zeile")
                .save();
        assertThat(form.stored().get("affiliationText").asText()).isEqualTo("Erste Zeile\nZweite Zeile");
        form.reload();
        assertThat(form.text("Akademischer Grad")).hasValue("Dr.");
        form.fill("Akademischer Grad", "").save();
        assertThat(form.stored().has("academicTitle")).isFalse();
    }

    @Test
    void a_choice_of_few_and_of_many() {
        Form form = form("session", "Zusammenspiel");
        form.choose("Art", "Vortrag");
        form.tick("folgt").save();
        assertThat(form.stored().get("type").asText()).isEqualTo("talk");
        assertThat(form.stored().get("titleStatus").asText()).isEqualTo("tba");
        form.reload();
        assertThat(visit.named(AriaRole.RADIO, "folgt")).isChecked();
    }

    @Test
    void numbers_and_yes_or_no() {
        Form form = form("session", "Mittagspause").tab("Zeit und Ort").fill("Tracknummer", "7");
        form.tick("Mit Pause").save();
        assertThat(form.stored().get("track").asInt()).isEqualTo(7);
        assertThat(form.stored().get("includesBreak").asBoolean()).isFalse();
        form.reload();
        assertThat(form.text("Tracknummer")).hasValue("7");
    }

    @Test
    void a_day_with_a_time_written_or_chosen_from_the_calendar() {
        Form form = form("session", "Gold-Nuggets").tab("Zeit und Ort");
        form.fill("Beginn", "29.4. 9:30").text("Ende").click();
        assertThat(form.text("Beginn")).hasValue("29.04.2026, 09:30");
        visit.button("Ende: Tag im Kalender wählen").click();
        visit.button("Donnerstag, 30. April 2026").click();
        form.save();
        assertThat(form.stored().get("start").asText()).isEqualTo("2026-04-29T09:30:00.000+02:00");
        assertThat(form.stored().get("end").asText()).isEqualTo("2026-04-30T13:15:00.000+02:00");
        form.fill("Ende", "").save();
        assertThat(form.stored().has("end")).isFalse();
    }

    @Test
    void calendar_days_also_several_of_them() {
        Form form = form("congress", "Kongress").tab("Anmeldung");
        entry(form, "Anmeldemöglichkeiten", 0).click();
        form.add("Tage").click();
        type("30.4.");
        form.save();
        assertThat(form.stored().at("/registrationOptions/0/days").toString()).contains("\"2026-04-30\"");
        form.tab("Termin und Ort").fill("Letzter Tag", "30.4.2026").save();
        assertThat(form.stored().get("endDate").asText()).isEqualTo("2026-04-30");
    }

    @Test
    void several_texts_are_added_moved_and_taken_away() {
        Form form = form("speaker", "Ginzel");
        for (String role : List.of("Autorin", "Beirätin", "Rednerin")) {
            form.add("Rollen ohne Organisation").click();
            type(role);
        }
        act("Rollen ohne Organisation 3", "Nach oben");
        act("Rollen ohne Organisation 1", "Entfernen");
        form.save();
        assertThat(form.stored().get("roles").toString()).isEqualTo("[\"Rednerin\",\"Beirätin\"]");
    }

    @Test
    void any_of_several_choices() {
        Form form = form("contact", "");
        form.tick("Presse").save();
        assertThat(form.stored().get("roles").toString()).contains("\"press\"");
        form.reload();
        assertThat(visit.named(AriaRole.CHECKBOX, "Presse")).isChecked();
    }

    @Test
    void references_are_found_added_moved_and_taken_away() {
        Form form = form("session", "Eröffnung des 8.").tab("Menschen");
        String before = form.stored().get("speakers").toString();
        form.pick("Mitwirkende", "Domscheit");
        assertThat(form.add("Mitwirkende")).isFocused();
        act("Anke Domscheit-Berg", "Nach oben");
        form.save();
        List<String> ids = new ArrayList<>();
        form.stored().get("speakers").forEach(id -> ids.add(id.asText()));
        assertThat(ids).hasSize(3);
        act("Anke Domscheit-Berg", "Entfernen");
        form.save();
        assertThat(form.stored().get("speakers").toString()).isEqualTo(before);
    }

    @Test
    void what_is_brought_back_takes_nothing_with_it_that_was_added_since() {
        Form form = form("session", "Zusammenspiel").tab("Menschen");
        form.pick("Moderation", "Domscheit");
        act("Anke Domscheit-Berg", "Entfernen");
        form.pick("Moderation", "Kuhla");
        visit.button("Rückgängig").click();
        form.save();
        assertThat(form.stored().get("moderators")).hasSize(2);
        assertThat(form.group("Moderation").getByRole(AriaRole.LINK).first()).hasText("Anke Domscheit-Berg");
    }

    @Test
    void whom_one_looks_for_and_has_already_is_said_to_be_there() {
        Form form = form("session", "Stadt, Land").tab("Menschen");
        form.add("Mitwirkende").click();
        type("Domscheit");
        Locator found = visit.page().getByRole(AriaRole.OPTION);
        assertThat(found).containsText("schon eingetragen");
        assertThat(found).isDisabled();
        assertThat(visit.violations()).isEmpty();
    }

    @Test
    void an_arrow_key_on_the_handle_moves_an_entry_and_keeps_the_focus() {
        Form form = form("session", "Zusammenspiel").tab("Menschen");
        Locator people = form.group("Mitwirkende").getByRole(AriaRole.LINK);
        String second = people.nth(1).innerText();
        visit.button(second + " ziehen").focus();
        visit.press("ArrowUp");
        assertThat(people.first()).hasText(second);
        assertThat(visit.button(second + " ziehen")).isFocused();
        visit.press("ArrowUp");
        assertThat(people.first()).hasText(second);
        visit.press("ArrowDown");
        assertThat(people.nth(1)).hasText(second);
    }

    @Test
    void entries_are_added_filled_doubled_moved_and_taken_away_with_a_way_back() {
        Form form = form("session", "Wissensaustausch").tab("Material");
        form.add("Links").click();
        form.fill("Linktext", "Erster").fill("Adresse", "https://a.example");
        act("Links 1", "Duplizieren");
        visit.page().keyboard().press("Control+a");
        type("Zweiter");
        act("Links 2", "Nach oben");
        form.save();
        assertThat(form.stored().at("/links/0/title").asText()).isEqualTo("Zweiter");
        assertThat(form.stored().at("/links/1/title").asText()).isEqualTo("Erster");
        String first = form.stored().at("/links/1/@id").asText();
        act("Links 1", "Entfernen");
        form.save();
        assertThat(form.stored().at("/links/0/@id").asText()).isEqualTo(first);
        visit.button("Rückgängig").click();
        form.save();
        assertThat(form.stored().get("links")).hasSize(2);
    }

    @Test
    void formatted_text_by_toolbar_and_keys() {
        Form form = form("session", "Digitalisierung als Treiber");
        form.text("Beschreibung").click();
        type("Ein ");
        visit.press("Control+b");
        type("fetter");
        visit.press("Control+b");
        type(" Satz");
        visit.press("Enter");
        visit.button("Aufzählung").click();
        type("Punkt");
        visit.press("Control+k");
        form.fill("Adresse", "www.example.org").fill("Text, der zum Link wird", "Seite");
        visit.button("Übernehmen").click();
        form.save();
        assertThat(form.stored().get("description").asText())
                .isEqualTo("<p>Ein <strong>fetter</strong> Satz</p>"
                        + "<ul><li>Punkt<a href=\"https://www.example.org\">Seite</a></li></ul>");
    }

    @Test
    void formatted_text_that_cannot_be_edited_here_is_shown_and_stays() {
        String table = "<table><tbody><tr><td>a</td></tr></tbody></table>";
        Form form = form("session", "Transfer");
        changeElsewhere(form, "description", table);
        form.reload();
        assertThat(visit.page().getByText("Dieser Text enthält etwas, das hier nicht bearbeitet werden kann"))
                .isVisible();
        form.fill("Gedruckte Bezeichnung", "Transfer").save();
        assertThat(form.stored().get("description").asText()).isEqualTo(table);
    }

    private static Locator entry(Form form, String group, int index) {
        return form.group(group).locator(".entry-toggle").nth(index);
    }
}
