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
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPagesTest {

    @TempDir
    private Path surroundings;

    private Path folder = Path.of(".");
    private PublishedSnapshot snapshot = Programme.snapshot();
    private final Renderings renderings = new Renderings(1, Duration.ZERO);
    private final AtomicLong nanoTime = new AtomicLong();
    private PublicPages pages;

    @BeforeEach
    void open() throws IOException {
        open("");
    }

    private void open(String contextPath) throws IOException {
        folder = surroundings.resolve("modules");
        Files.createDirectories(folder.resolve("test/litfass/pages"));
        Files.createDirectories(folder.resolve("test/webresources/css"));
        Files.writeString(folder.resolve("test/webresources/css/page.css"), "p{}");
        template("<p>${speakers.results[0].name}</p>");
        Page page = new Page(
                "test", "/", "/test/litfass/pages/home.ftl", "de", List.of("suche"), Map.of("speakers", "speakers"));
        LightModules modules = Programme.modules(Programme.SITE, List.of(page), folder);
        DeliverySettings settings = Programme.settings().below(contextPath);
        Delivery delivery = new Delivery(() -> snapshot, () -> modules, settings, Binaries.NONE);
        PageMaker maker = new PageMaker(delivery, new WebResources(() -> modules, contextPath), settings);
        pages = new PublicPages(maker, () -> modules, new PublicPages.Pace(renderings, nanoTime::get));
    }

    private void template(String text) throws IOException {
        Files.writeString(folder.resolve("test/litfass/pages/home.ftl"), text);
    }

    private Answer get(String path) {
        return pages.answer(Asking.request("GET", path, Map.of()));
    }

    @Test
    void a_page_shows_delivery_answers() {
        Answer answer = get("/");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("<p>Ada Lovelace</p>");
        assertThat(answer.header("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(answer.header("Content-Security-Policy").orElseThrow()).startsWith("default-src 'none'");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("Referrer-Policy")).isPresent();
    }

    @Test
    void a_publication_is_in_the_very_next_page() {
        String before = get("/").header("ETag").orElseThrow();
        var ada = Programme.ada();
        snapshot = Publications.published(
                snapshot,
                Contents.with(ada, ada.node().withProperties(Programme.properties("name", Value.of("Ada King")))));
        assertThat(get("/").text()).isEqualTo("<p>Ada King</p>");
        assertThat(get("/").header("ETag")).isPresent().isNotEqualTo(before);
    }

    @Test
    void an_unchanged_page_is_not_made_again() {
        Answer once = get("/?utm=1");
        assertThat(get("/?other=2")).isSameAs(once);
        String tag = once.header("ETag").orElseThrow();
        assertThat(pages.answer(Asking.request("GET", "/", Map.of("If-None-Match", tag)))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void content_and_parameters_are_escaped() throws IOException {
        template("<p title=\"${page.parameters.suche!}\">${page.path} ${page.language} ${page.baseUrl}</p>");
        assertThat(get("/?suche=%22%3E%3Cscript%3E&fremd=x").text())
                .isEqualTo("<p title=\"&quot;&gt;&lt;script&gt;\">/ de https://kongress.example</p>");
    }

    @Test
    void texts_and_files_can_be_asked_for() throws IOException {
        template("${text(\"greeting\", \"<Ada>\")} ${resource(\"css/page.css\")} ${resource(\"css/gone.css\")}");
        assertThat(get("/").text())
                .matches("Guten Tag, &lt;Ada&gt;! /\\.resources/test/webresources/css/page\\.css\\?v=[\\w-]{12} "
                        + "/\\.resources/test/webresources/css/gone\\.css");
    }

    @Test
    void links_stay_below_the_context_path() throws IOException {
        template("${link(\"/\")} ${link(page.path + \"#a\")}");
        assertThat(get("/").text()).isEqualTo("/ /#a");
        open("/litfass");
        template("${link(\"/\")} ${link(page.path + \"#a\")}");
        assertThat(get("/").text()).isEqualTo("/litfass/ /litfass/#a");
    }

    @Test
    void dates_are_told_as_in_berlin() throws IOException {
        template("${\"2026-04-28T22:30:00.000Z\"?datetime.iso?string(\"d. MMMM HH:mm\")}");
        assertThat(get("/").text()).isEqualTo("29. April 00:30");
    }

    @Test
    void a_changed_template_is_seen_within_two_seconds() throws IOException {
        get("/");
        template("<p>neu</p>");
        Files.setLastModifiedTime(
                folder.resolve("test/litfass/pages/home.ftl"),
                FileTime.from(Instant.now().plusSeconds(5)));
        assertThat(get("/").text()).as("within a second").isEqualTo("<p>Ada Lovelace</p>");
        nanoTime.addAndGet(Duration.ofMillis(1100).toNanos());
        assertThat(get("/").text()).isEqualTo("<p>neu</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${gone}",
                "<#if>",
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${speakers?api.class}",
                "${speakers.class.name}",
                "<#include \"/../secret.txt\">",
                "<#include \"/etc/passwd\">"
            })
    void a_broken_template_tells_the_client_nothing(String text) throws IOException {
        Files.writeString(surroundings.resolve("secret.txt"), "geheim");
        template(text);
        Answer answer = get("/");
        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text())
                .contains("Diese Seite ist gerade gestört")
                .doesNotContain("freemarker", "Exception", "home.ftl", "geheim", "root:", "uid=");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nichts", "/index.html", "/../", "/%2e%2e/", "/<script>"})
    void an_unknown_page_leads_home(String path) {
        Answer answer = get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text())
                .contains("Diese Seite gibt es nicht", "<a href=\"/\">Zur Startseite</a>")
                .doesNotContain("<script>");
    }

    @Test
    void pages_are_only_read() {
        Answer answer = pages.answer(Asking.request("POST", "/", Map.of()));
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET, HEAD");
        assertThat(pages.answer(Asking.request("HEAD", "/", Map.of())).length()).isZero();
    }

    @Test
    void a_question_without_answer_leaves_only_its_part_empty() throws IOException {
        template("<p>${speakers.results?size}</p>");
        snapshot = PublishedSnapshot.of(List.of());
        assertThat(get("/").text()).isEqualTo("<p>0</p>");
    }

    @Test
    void a_flood_of_new_questions_is_sent_away_while_known_pages_are_shown() {
        assertThat(get("/?suche=bekannt").status()).isEqualTo(200);

        Optional<Boolean> held = renderings.one(() -> {
            Answer refused = get("/?suche=neu");
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).contains("2");
            assertThat(refused.text()).contains("Versuchen Sie es in einigen Sekunden noch einmal.");
            assertThat(get("/?suche=bekannt").status()).isEqualTo(200);
            assertThat(get("/").status()).isEqualTo(200);
            return true;
        });

        assertThat(held).isPresent();
        assertThat(get("/?suche=neu").status()).isEqualTo(200);
    }

    @Test
    void a_page_that_fails_gives_its_place_free() throws IOException {
        template("<p>${page.parameters.suche?number}</p>");

        assertThat(get("/?suche=a").status()).isEqualTo(500);
        assertThat(get("/?suche=7").status()).isEqualTo(200);
    }
}
