package de.litfass.delivery.json;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.delivery.tree.Language;
import org.junit.jupiter.api.Test;

class RichTextTest {

    private static final Links LINKS = new Links("https://a.example/ctx", "/ctx");
    private static final Language GERMAN = new Language("de", "de", true);
    private static final Language ENGLISH = new Language("en", "de", true);
    private static final String PAGE =
            "<a href=\"${link:{uuid:{2},repository:{website},path:{/ä b},nodeData:{},extension:{html}}}\">x</a>";
    private static final String FILE = "<img src=\"${link:{uuid:{3},repository:{dam},path:{/img/pic.png}}}\">";

    @Test
    void links_to_pages_lead_to_pages() {
        assertThat(new RichText(LINKS, GERMAN, true).resolved(PAGE))
                .isEqualTo("<a href=\"https://a.example/ctx/%C3%A4%20b.html\">x</a>");
        assertThat(new RichText(LINKS, ENGLISH, false).resolved(PAGE))
                .isEqualTo("<a href=\"/ctx/en/%C3%A4%20b.html\">x</a>");
    }

    @Test
    void links_to_files_lead_to_files() {
        assertThat(new RichText(LINKS, GERMAN, true).resolved(FILE))
                .isEqualTo("<img src=\"https://a.example/ctx/dam/jcr:3/pic.png\">");
        assertThat(new RichText(LINKS, GERMAN, false).resolved(FILE)).isEqualTo("<img src=\"/ctx/dam/jcr:3/pic.png\">");
    }

    @Test
    void a_link_can_not_break_out_of_its_attribute() {
        String hostile = "<a href=\"${link:{uuid:{\"><b>},repository:{dam},path:{/\"onclick=}}}\">x</a>";
        String resolved = new RichText(LINKS, GERMAN, false).resolved(hostile.replace("onclick", "'onclick"));
        assertThat(resolved).isEqualTo("<a href=\"/ctx/dam/jcr:%22%3E%3Cb%3E/%22%27onclick=\">x</a>");
    }

    @Test
    void what_is_no_link_stays() {
        for (String text : new String[] {"", "<p>x</p>", "${link:{uuid:{1}", "${link:}", "$1 ${x}"}) {
            assertThat(new RichText(LINKS, GERMAN, true).resolved(text)).isEqualTo(text);
        }
    }

    @Test
    void half_links_do_not_take_for_ever() {
        String many = "${link:{uuid:{".repeat(20_000);
        assertThat(new RichText(LINKS, GERMAN, true).resolved(many)).isEqualTo(many);
    }
}
