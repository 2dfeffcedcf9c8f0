package de.litfass.delivery.tree;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.module.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    private static final Languages SITE = new Languages(new Site("en", List.of("en", "de", "fr_CH"), true, List.of()));

    private static Language language(String tag) {
        return new Language(tag, "en", true);
    }

    private static Map<String, String> named(String... deliveredAndStored) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int at = 0; at < deliveredAndStored.length; at += 2) {
            names.put(deliveredAndStored[at], deliveredAndStored[at + 1]);
        }
        return names;
    }

    @Test
    void a_translation_takes_the_place_of_the_plain_name() {
        assertThat(language("de").names(List.of("body", "body_de", "only_de", "title")))
                .isEqualTo(named("body", "body_de", "only", "only_de", "title", "title"));
        assertThat(language("en").names(List.of("body", "body_de", "only_de", "title_en")))
                .isEqualTo(named("body", "body", "title_en", "title_en"));
        assertThat(language("fr_CH").names(List.of("body", "body_fr_CH"))).isEqualTo(named("body", "body_fr_CH"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo_in", "a_b_de", "t_de_CH", "_de"})
    void names_in_the_form_of_a_translation_are_hidden(String name) {
        assertThat(language("en").names(List.of(name))).isEmpty();
        assertThat(new Language("en", "en", false).names(List.of(name))).isEmpty();
        assertThat(Language.ALL.names(List.of(name))).isEqualTo(Map.of(name, name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"foo_zz", "up_DE", "title_zh_Hans", "foo_en", "foo", "foo_", "_"})
    void other_names_stay(String name) {
        assertThat(language("en").names(List.of(name))).isEqualTo(Map.of(name, name));
    }

    @ParameterizedTest
    @CsvSource({"de, de", "DE, de", "de-DE, de", "de_DE, de", "fr_CH, fr-ch", "fr-ch, fr-ch", "en, en"})
    void a_language_is_found_with_or_without_its_country(String asked, String header) {
        assertThat(SITE.named(asked).flatMap(Language::header)).contains(header);
    }

    @Test
    void what_the_site_has_not_is_not_found() {
        assertThat(SITE.named("it")).isEmpty();
        assertThat(SITE.named("fr")).isEmpty();
        assertThat(SITE.named("ALL")).contains(Language.ALL);
    }

    @ParameterizedTest
    @CsvSource({
        "'', en",
        "de, de",
        "'de;q=0.5, fr;q=0.9', fr-ch",
        "'en-US,en;q=0.9,de;q=0.8', en",
        "it, en",
        "*, en",
        "'it, *;q=0.1', en",
        "'it, de;q=0', en",
        "'de-AT, en', de",
        "'@@@', en",
        "';;;;,,,', en"
    })
    void the_preferred_language_is_chosen(String header, String chosen) {
        assertThat(SITE.preferred(header).header()).contains(chosen);
    }

    @ParameterizedTest
    @CsvSource({
        "de, true",
        "it, true",
        "fr-CH, true",
        "'', true",
        "All, true",
        "zz, false",
        "*, false",
        "default, false",
        "'de,en', false",
        "deu, false",
        "de-, false"
    })
    void only_languages_may_be_asked(String lang, boolean allowed) {
        assertThat(Languages.allowed(lang)).isEqualTo(allowed);
    }

    @Test
    void without_translation_there_is_only_the_default() {
        Languages off = new Languages(new Site("en", List.of("en", "de"), false, List.of()));
        assertThat(off.several()).isFalse();
        assertThat(off.named("de")).isEmpty();
        assertThat(off.preferred("de").header()).contains("en");
        assertThat(off.standard().names(List.of("title", "title_de"))).isEqualTo(named("title", "title"));
    }
}
