package de.litfass.editor.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import de.litfass.editor.Editor;
import org.junit.jupiter.api.Test;

/** Times are those of the congress, wherever the browser stands. */
class TimeZoneTest extends OnOneServer {

    @Test
    void a_browser_in_another_zone_shows_and_writes_the_time_in_berlin() {
        visit.close();
        visit = editor.visit(new NewContextOptions().setTimezoneId("Pacific/Auckland"))
                .signedInAs(Editor.SUPERUSER);
        Form form = form("session", "Mittagspause").tab("Zeit und Ort");
        assertThat((String) visit.page().evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone"))
                .isEqualTo("Pacific/Auckland");
        assertThat(form.text("Beginn")).hasValue("28.04.2026, 13:15");
        form.fill("Beginn", "28.4.2026 13:30").save();
        assertThat(form.stored().get("start").asText()).isEqualTo("2026-04-28T13:30:00.000+02:00");
    }

    @Test
    void an_hour_that_the_clocks_leave_out_is_said_and_one_that_comes_twice_too() {
        Form form = form("session", "Gold-Nuggets").tab("Zeit und Ort").fill("Beginn", "29.3.2026 2:30");
        form.text("Ende").click();
        assertThat(form.text("Beginn"))
                .hasAccessibleDescription("2:30 Uhr gibt es am 29.03.2026 nicht: Die Uhr wird vorgestellt."
                        + " Gemeint ist vielleicht 3:30 Uhr.");
        form.fill("Beginn", "25.10.2026 2:30");
        form.text("Ende").click();
        assertThat(visit.page().getByText("Diese Uhrzeit gibt es an dem Tag zweimal."))
                .isVisible();
        form.save();
        assertThat(form.stored().get("start").asText()).isEqualTo("2026-10-25T02:30:00.000+02:00");
    }
}
