package de.litfass.editor.list;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Search, filters and order: what a list is asked for stands in its address. */
class FindingTest extends OnOneServer {

    private static final Pattern PANELS = Pattern.compile("/content/session\\?f\\.type=panel$");

    private Locator subtitle() {
        return visit.page().locator(".page-subtitle");
    }

    private void choose(String chip, String... values) {
        visit.button(chip).and(visit.page().locator("[aria-haspopup]")).click();
        for (String value : values) {
            visit.named(AriaRole.MENUITEMCHECKBOX, value).click();
        }
        visit.press("Escape");
    }

    @Test
    void the_first_column_leads_to_the_item_and_back_comes_to_the_same_row() {
        list("session");
        visit.link("gemeinsame Mittagspause").click();
        assertThat(visit.heading("gemeinsame Mittagspause")).isVisible();
        visit.page().goBack();
        Locator link = visit.link("gemeinsame Mittagspause");
        assertThat(link).isFocused();
        visit.press("ArrowDown");
        assertThat(visit.page().locator(":focus"))
                .hasText(Pattern.compile("Stadt, Land, digital: Wohin steuert die kommunale Zukunft"));
    }

    @Test
    void a_slash_goes_to_the_search_and_what_is_found_is_announced() {
        list("session");
        visit.press("/");
        visit.page().keyboard().type("zukunft");
        assertThat(visit.page()).hasURL(Pattern.compile("\\?q=zukunft$"));
        assertThat(subtitle()).hasText(Pattern.compile("^\\d Treffer$"));
        assertThat(visit.page().locator("[aria-live=polite]").last()).hasText(Pattern.compile("^\\d Treffer$"));
        assertThat(visit.link("gemeinsame Mittagspause")).hasCount(0);
        visit.press("Escape");
        assertThat(subtitle()).hasText("26 Einträge");
    }

    @Test
    void a_name_finds_what_that_person_takes_part_in() {
        list("session");
        visit.field("Suchen").fill("Kuhla");
        assertThat(subtitle()).hasText("1 Treffer");
        visit.field("Suchen").fill("Kuhla Quantenschaum");
        assertThat(visit.heading("Keine Treffer")).isVisible();
    }

    @Test
    void workshops_are_called_by_their_title_and_say_when_in_which_block_they_are() {
        Locator rows = list("workshop");
        visit.resize(1440, 900);
        assertThat(visit.link("Mit digitalen Lösungen zu einer resilienten Stadt"))
                .hasCount(1);
        assertThat(row("Mit digitalen Lösungen"))
                .containsText(Pattern.compile("Di 28\\.04\\. 15:30 · Smart City Essentials – interaktive"));
        assertThat(row("Digital.Raum.Werkstatt"))
                .containsText(Pattern.compile("Di 28\\.04\\. 17:10 · Smart City Essentials – interaktive"));
        assertThat(rows.first()).containsText("Di 28.04. 15:30");
        assertThat(rows.last()).containsText("Mi 29.04. 14:15");
        assertThat(rows.first().getByRole(AriaRole.LINK)).not().hasText(Pattern.compile("^.{0,2}$"));
    }

    @Test
    void what_is_public_and_what_is_planned_are_two_filters_of_two_names() {
        list("session");
        choose("Veröffentlichung", "Entwurf");
        assertThat(visit.heading("Keine Treffer")).isVisible();
        assertThat(visit.page()).hasURL(Pattern.compile("\\?state=draft$"));
        visit.button("Filter Veröffentlichung entfernen").click();
        choose("Planungsstand", "geplant");
        assertThat(visit.page()).hasURL(Pattern.compile("\\?f\\.status=planned$"));
    }

    @Test
    void filters_stand_in_the_address_and_are_taken_away_one_by_one() {
        list("session");
        choose("Art", "Panel");
        assertThat(visit.button("Art: Panel")).isVisible();
        assertThat(visit.page()).hasURL(PANELS);
        choose("Art: Panel", "Vortrag");
        assertThat(visit.button("Art: Vortrag, Panel")).isVisible();
        visit.page().goBack();
        assertThat(visit.button("Art: Panel")).isVisible();
        visit.page().reload();
        assertThat(visit.button("Art: Panel")).isVisible();
        assertThat(subtitle()).hasText("3 Treffer");
        visit.button("Filter Art entfernen").click();
        assertThat(subtitle()).hasText("26 Einträge");
        assertThat(visit.page()).hasURL(Pattern.compile("/content/session$"));
    }

    @Test
    void open_points_can_be_looked_for() {
        list("workshop");
        visit.button("Mit Offenem · 1").click();
        assertThat(subtitle()).hasText("1 Treffer");
        assertThat(visit.page().locator(".list-row .open-label")).hasText("Stand des Titels: folgt");
    }

    @Test
    void without_hits_it_says_so_and_how_to_get_back() {
        list("session");
        visit.field("Suchen").fill("Quantenschaum");
        assertThat(visit.heading("Keine Treffer")).isVisible();
        visit.page()
                .locator(".list-empty")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Filter zurücksetzen"))
                .click();
        assertThat(subtitle()).hasText("26 Einträge");
        assertThat(visit.field("Suchen")).hasValue("");
    }

    @Test
    void a_type_without_items_says_what_to_do() {
        visit.open("/content/venue");
        assertThat(visit.page().locator(".list-empty")).containsText("Beginnen Sie rechts oben mit „Ort anlegen“.");
        assertThat(visit.violations()).isEmpty();
    }

    @Test
    void a_header_sorts_up_down_and_as_at_first() {
        Locator rows = list("speaker");
        Locator header = visit.page()
                .getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("Zugehörigkeit, wie gedruckt"));
        header.getByRole(AriaRole.BUTTON).click();
        assertThat(header).hasAttribute("aria-sort", "ascending");
        assertThat(visit.page()).hasURL(Pattern.compile("\\?sort=affiliationText$"));
        header.getByRole(AriaRole.BUTTON).click();
        assertThat(header).hasAttribute("aria-sort", "descending");
        assertThat(visit.page()).hasURL(Pattern.compile("\\?sort=-affiliationText$"));
        assertThat(header.getByRole(AriaRole.BUTTON)).isFocused();
        header.getByRole(AriaRole.BUTTON).click();
        assertThat(visit.page()).hasURL(Pattern.compile("/content/speaker$"));
        assertThat(rows.first()).containsText("Abt, Jan");
    }

    @Test
    void columns_that_are_hidden_stay_hidden() {
        list("session");
        choose("Spalten", "Art");
        assertThat(visit.page().getByRole(AriaRole.COLUMNHEADER, named("Art"))).hasCount(0);
        visit.page().reload();
        assertThat(visit.page().getByRole(AriaRole.COLUMNHEADER, named("Beginn")))
                .hasCount(1);
        assertThat(visit.page().getByRole(AriaRole.COLUMNHEADER, named("Art"))).hasCount(0);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    @Test
    void old_rows_stay_when_the_line_breaks_and_it_says_so() {
        list("session");
        visit.page().context().setOffline(true);
        visit.button("Mit Offenem · 1").click();
        assertThat(visit.page().locator(".list-stale")).containsText("nicht auf dem neuesten Stand");
        assertThat(visit.link("gemeinsame Mittagspause")).isVisible();
        visit.page().context().setOffline(false);
        assertThat(subtitle()).hasText("1 Treffer");
    }

    @Test
    void a_list_begins_in_the_order_that_its_app_names() {
        assertThat(list("speaker").first()).containsText("Abt, Jan");
        assertThat(visit.page().getByRole(AriaRole.COLUMNHEADER, new Page.GetByRoleOptions().setName("Sortiername")))
                .hasAttribute("aria-sort", "ascending");
        Locator times = list("session").locator(".cell-time");
        assertThat(times.first()).hasText("Di 28.04. 10:00");
        visit.page().locator(".list-body .list-row").first().focus();
        visit.press("End");
        assertThat(times.last()).hasText(Pattern.compile("^Mi 29"));
    }

    @Test
    void another_list_in_the_same_tab_begins_at_its_beginning() {
        list("speaker").first().focus();
        visit.press("End");
        assertThat(visit.page().locator(":focus")).hasAttribute("aria-rowindex", "36");
        list("faq");
        assertThat(visit.page().locator(".list-body :focus, .list-row:focus")).hasCount(0);
        assertThat(visit.page().evaluate("() => scrollY")).isEqualTo(0);
    }

    @Test
    void a_small_screen_tells_what_the_columns_hold() {
        visit.resize(390, 800);
        list("session");
        Locator facts = row("gemeinsame Mittagspause").locator(".cell-facts");
        assertThat(facts).hasText(Pattern.compile("Beginn Di 28\\.04\\. 13:15\\s*Art Pause"));
        assertThat(row("gemeinsame Mittagspause Beginn Di 28.04. 13:15 Art Pause Veröffentlicht"))
                .hasCount(1);
        assertThat(visit.violations()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everyone_can_use_the_list(String language) {
        if (language.equals("en")) {
            visit.inEnglish();
        }
        list("session?f.type=panel&state=published&q=zukunft");
        assertThat(visit.sidewaysScrolls()).isEmpty();
        assertThat(visit.violations()).isEmpty();
    }
}
