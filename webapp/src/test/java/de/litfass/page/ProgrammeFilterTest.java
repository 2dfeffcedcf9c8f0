package de.litfass.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeFilterTest {

    private static final CongressPage CONGRESS = CongressPage.whole();

    private static String said(Document page) {
        return page.select("form.filter [role=status]").text();
    }

    @Test
    void nothing_is_filtered_unless_asked_for() {
        Document page = CONGRESS.html();
        assertThat(said(page)).isEqualTo("41 Programmpunkte");
        assertThat(page.select("form.filter a, form.filter [selected]")).isEmpty();
        assertThat(page.select("form.filter").attr("method")).isEqualTo("get");
        assertThat(page.select("form.filter").attr("action")).isEqualTo("/#programm");
    }

    @ParameterizedTest
    @CsvSource({
        "tag=2026-04-28, 26 von 41 Programmpunkten",
        "tag=2026-04-29, 15 von 41 Programmpunkten",
        "format=panel, 3 von 41 Programmpunkten",
        "format=break, 2 von 41 Programmpunkten",
        "format=nobreaks, 37 von 41 Programmpunkten",
        "person=tizia-grether, 2 von 41 Programmpunkten",
        "suche=datenplattform, 2 von 41 Programmpunkten",
        "suche=DATENPLATTFORM+m%C3%BCller, 2 von 41 Programmpunkten",
        "suche=barquiz&tag=2026-04-29, Kein Programmpunkt passt zu dieser Auswahl.",
        "suche=+++, 41 Programmpunkte",
        "tag=gestern, Kein Programmpunkt passt zu dieser Auswahl."
    })
    void it_counts_what_it_found(String query, String words) {
        assertThat(said(CONGRESS.html(query))).isEqualTo(words);
    }

    @Test
    void only_what_fits_stays_with_what_it_belongs_to() {
        Document page = CONGRESS.html("person=emmanuelle-heyer");
        assertThat(page.select(".items > li > article").eachAttr("id"))
                .containsExactly("t1-02-digitalisierung-als-treiber", "t1-11-parallel");
        assertThat(page.select(".tracks article.workshop").eachAttr("id"))
                .containsExactly("t1-11-werkstatt-3-gemeinsam-entwickeln");
        assertThat(page.select(".track > article").eachAttr("id")).containsExactly("t1-11-track-3-essentials");
    }

    @Test
    void a_day_without_anything_goes_with_its_heading() {
        Document page = CONGRESS.html("person=kai-wegner");
        assertThat(page.select(".day h3").eachText()).containsExactly("Dienstag, 28. April 2026");
    }

    @Test
    void the_form_says_what_was_asked_and_how_to_undo_it() {
        Document page = CONGRESS.html("tag=2026-04-29&format=workshops&person=jan-abt&suche=Ankerorte");
        assertThat(page.select("form.filter option[selected]").eachText())
                .containsExactly("Mittwoch, 29. April 2026", "Werkstatt", "Abt, Jan");
        assertThat(page.select("form.filter input").val()).isEqualTo("Ankerorte");
        assertThat(page.select("form.filter a").text()).isEqualTo("Filter zurücksetzen");
        assertThat(page.select("form.filter a").attr("href")).isEqualTo("/#programm");
    }

    @Test
    void the_rest_of_the_page_stays_whole() {
        Document page = CONGRESS.html("person=jan-abt");
        assertThat(page.select(".people > li")).hasSize(35);
        assertThat(page.select("form.filter option[value=kai-wegner]")).hasSize(1);
    }
}
