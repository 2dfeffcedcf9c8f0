package de.litfass.type;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RichTextTest {

    @Test
    void what_the_public_page_shows_stays_as_it_is() {
        String html = "<h3>Größe &amp; Maß</h3><p>„Wie?“ – 5 + 5 = 10, \"so\" it's @ <strong>20 €</strong><br /></p>"
                + "<ul><li>a</li></ul><blockquote>b</blockquote><p><span lang=\"en\">Smart City</span> "
                + "<abbr title=\"Modellprojekte\">MPSC</abbr> 😀</p>"
                + "<table><caption>c</caption><thead><tr><th scope=\"col\">d</th></tr></thead>"
                + "<tbody><tr><td>e</td></tr></tbody></table>";

        assertThat(RichText.sanitise(html)).isEqualTo(html);
        assertThat(RichText.refused(html)).isEmpty();
    }

    @Test
    void links_of_every_allowed_kind_stay() {
        String html = "<p><a href=\"https://example.org/?a=b&amp;c=d\">1</a><a href=\"mailto:a@b.de\">2</a>"
                + "<a href=\"tel:+4930\">3</a><a href=\"/faq#x\">4</a>"
                + "<a href=\"${link:{uuid:{11111111-1111-4111-8111-111111111111},repository:{website},path:{/a b}}}\">5</a></p>";

        assertThat(RichText.sanitise(html)).isEqualTo(html);
        assertThat(RichText.refused(html)).isEmpty();
    }

    @Test
    void what_could_harm_is_taken_away_and_named() {
        String html = "<p style=\"x\" onclick=\"y\">a<script>alert(1)</script><img src=x onerror=z>"
                + "<a href=\"javascript:alert(1)\">b</a></p><h1>c</h1>";

        assertThat(RichText.sanitise(html)).isEqualTo("<p>ab</p>c");
        assertThat(RichText.refused(html)).contains("p style", "p onclick", "script", "img", "h1");
    }

    @Test
    void a_mark_that_looks_like_ours_brings_nothing_in() {
        String html = "<p><a href=\"#litfass-link-7-\">a</a>${link:{uuid:{\"onclick=x}}}</p>";

        assertThat(RichText.sanitise(html)).isEqualTo(html);
    }

    @Property(tries = 300)
    void a_second_pass_changes_nothing(@ForAll("html") String html) {
        String once = RichText.sanitise(html);

        assertThat(RichText.sanitise(once)).isEqualTo(once);
        assertThat(once).doesNotContain("<script", "javascript:", "onload=");
    }

    @Provide
    Arbitrary<String> html() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<ul>",
                        "<li>",
                        "</ul>",
                        "<table>",
                        "<td>",
                        "<a href='javascript:x'>",
                        "<a href=/x>",
                        "</a>",
                        "<script>",
                        "</script>",
                        "<b",
                        ">",
                        "<",
                        "&",
                        "&amp;",
                        "&#34;",
                        "{{",
                        "}",
                        "ü",
                        "€",
                        "\"",
                        "'",
                        "<!--",
                        "-->",
                        "<svg onload=x>",
                        "${link:{uuid:{a}}}",
                        "&lt;",
                        " ",
                        "😀",
                        "<h3>",
                        "<em>",
                        "\u0000")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts));
    }
}
