package de.litfass.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.delivery.Answer;
import de.litfass.delivery.DeliveryRequest;
import de.litfass.module.LightModules;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TroublePagesTest {

    private static final CongressPage CONGRESS = CongressPage.whole();

    @ParameterizedTest
    @ValueSource(strings = {"/nichts", "/404", "/500", "/home.ftl", "/%3Cscript%3E"})
    void where_there_is_no_page_the_site_says_so(String path) {
        Answer answer = CONGRESS.answer(DeliveryRequest.get(path, ""));
        Document page = Jsoup.parse(answer.text());
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Content-Security-Policy").orElseThrow()).startsWith("default-src 'none'");
        assertThat(page.select("h1").text()).isEqualTo("Diese Seite gibt es nicht");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("main a").eachAttr("href")).containsExactly("/");
        assertThat(page.select("link[rel=stylesheet]")).isNotEmpty();
        assertThat(page.select(".top__name a").text()).isEqualTo("8. MPSC-Kongress");
        assertThat(page.text()).doesNotContain(path.substring(1) + " ");
    }

    @Test
    void before_anything_is_published_the_page_says_so() {
        Document page = CongressPage.empty().html();
        assertThat(page.title()).isEqualTo("Das Programm wird vorbereitet");
        assertThat(page.select("main").text())
                .isEqualTo("Das Programm wird vorbereitet Der Kongress wird an dieser Stelle bekannt gegeben.");
        assertThat(page.select("script[type=application/ld+json]")).isEmpty();
    }

    @Test
    void every_text_of_the_pages_is_there_in_german_and_english() {
        LightModules modules = LightModules.load(Seed.MODULES);
        List<String> german = keys(modules, Locale.GERMAN);
        assertThat(german).hasSizeGreaterThan(80).isEqualTo(keys(modules, Locale.ENGLISH));
    }

    private static List<String> keys(LightModules modules, Locale language) {
        return modules.bundles().texts().getOrDefault(language.getLanguage(), Map.of()).keySet().stream()
                .filter(key -> key.startsWith("page."))
                .sorted()
                .toList();
    }
}
