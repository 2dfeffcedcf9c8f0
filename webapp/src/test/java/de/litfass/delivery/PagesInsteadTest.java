package de.litfass.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.Contents;
import de.litfass.delivery.json.Binaries;
import de.litfass.module.LightModules;
import de.litfass.module.Page;
import de.litfass.publish.Publications;
import de.litfass.publish.PublishedSnapshot;
import de.litfass.type.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A module may say in its own words that a page is missing or failed. */
class PagesInsteadTest {

    @TempDir
    private Path folder;

    private PublishedSnapshot snapshot = Programme.snapshot();
    private PublicPages pages;

    @BeforeEach
    void open() throws IOException {
        template("home", "${gone}");
        template("missing", "<h1>Weg: ${speakers.results[0].name}</h1>");
        template("failed", "<h1>Kaputt</h1><p>${page.parameters.id}</p>");
        LightModules modules = Programme.modules(
                Programme.SITE, List.of(page("/", "home"), page("/404", "missing"), page("/500", "failed")), folder);
        Delivery delivery = new Delivery(() -> snapshot, () -> modules, Programme.settings(), Binaries.NONE);
        pages = new PublicPages(delivery, new WebResources(() -> modules), () -> modules, Programme.settings());
    }

    private static Page page(String path, String name) {
        String template = "/test/litfass/pages/" + name + ".ftl";
        return new Page("test", path, template, "fr_CH", List.of(), Map.of("speakers", "speakers"));
    }

    private void template(String name, String text) throws IOException {
        Path file = folder.resolve("test/litfass/pages/" + name + ".ftl");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Answer get(String path) {
        return pages.answer(Asking.request("GET", path, Map.of()));
    }

    @Test
    void a_missing_page_is_told_by_the_module() {
        Answer answer = get("/nichts");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).isEqualTo("<h1>Weg: Ada Lovelace</h1>");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void one_page_answers_for_all_that_is_missing_until_it_would_say_something_else() throws IOException {
        Answer once = get("/nichts");
        assertThat(get("/auch-nichts")).isEqualTo(once);
        DeliveryRequest known = Asking.request("GET", "/nichts", Map.of("If-None-Match", "*"));
        assertThat(pages.answer(known).status()).isEqualTo(404);
        assertThat(pages.answer(Asking.request("HEAD", "/nichts", Map.of())).length())
                .isZero();
        var ada = Programme.ada();
        snapshot = Publications.published(
                snapshot,
                Contents.with(ada, ada.node().withProperties(Programme.properties("name", Value.of("Ada King")))));
        assertThat(get("/nichts").text()).isEqualTo("<h1>Weg: Ada King</h1>");
    }

    @Test
    void these_pages_name_their_own_language() {
        assertThat(get("/nichts").header("Content-Language")).contains("fr-CH");
        assertThat(get("/").header("Content-Language")).contains("fr-CH");
    }

    @Test
    void ours_are_in_the_language_of_whoever_reads_them() throws IOException {
        template("missing", "${gone}");
        DeliveryRequest english = Asking.request("GET", "/nichts", Map.of("Accept-Language", "fr, en-GB;q=0.5"));
        Answer answer = pages.answer(english);
        assertThat(answer.text()).contains("<html lang=\"en\">", "There is no such page", "To the start page");
        assertThat(answer.header("Content-Language")).contains("en");
        assertThat(get("/nichts").header("Content-Language")).contains("de");
    }

    @Test
    void a_failed_page_is_told_by_the_module_with_the_number_in_the_log() {
        Answer answer = get("/");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).matches("<h1>Kaputt</h1><p>[0-9a-f-]{36}</p>");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void these_pages_have_no_address_of_their_own() {
        assertThat(get("/404").status()).isEqualTo(404);
        assertThat(get("/500").status()).isEqualTo(404);
    }

    @Test
    void if_they_fail_too_there_is_one_of_ours() throws IOException {
        template("missing", "${gone}");
        template("failed", "${gone}");
        assertThat(get("/nichts").status()).isEqualTo(404);
        assertThat(get("/nichts").text()).contains("Diese Seite gibt es nicht").doesNotContain("gone", "freemarker");
        assertThat(get("/").status()).isEqualTo(500);
        assertThat(get("/").text()).contains("Diese Seite ist gerade gestört").doesNotContain("gone", "freemarker");
    }

    @Test
    void formatted_text_is_cleaned_and_plain_text_escaped() throws IOException {
        template("missing", "${rich('<p onclick=x>a<script>b</script></p>')} ${'<p>'} ${rich(gone!'')}");
        assertThat(get("/nichts").text()).isEqualTo("<p>a</p> &lt;p&gt; ");
    }
}
