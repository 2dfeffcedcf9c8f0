package de.litfass.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IcuPatternTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Suchen | Suchen | true",
                "Suchen | Suchend | false",
                "{title} verschieben | Werkstatt 4 verschieben | true",
                "{n, plural, =1 {1 Treffer} other {# Treffer}} | 1.200 Treffer | true",
                "{n, plural, =1 {{title} löschen?} other {# Einträge löschen?}} | Werkstatt löschen? | true",
                "vor {n, number} Min. | vor 3 Min. | true",
                "vor {n, number} Min. | vor 3 Min, | false"
            })
    void arguments_may_be_anything_and_the_rest_is_as_it_stands(String message, String text, boolean matches) {
        assertThat(IcuPattern.of(message).matcher(text).matches()).isEqualTo(matches);
    }
}
