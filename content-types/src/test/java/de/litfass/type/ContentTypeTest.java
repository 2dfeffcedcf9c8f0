package de.litfass.type;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentTypeTest {

    private static ContentType named(Property... title) {
        return new ContentType(
                "session",
                "congress",
                "sessions",
                "/",
                "kg:session",
                Map.of(),
                List.of(title),
                List.of(),
                List.of(title).stream().map(Property::name).toList(),
                "slug");
    }

    private static Property text(String name, boolean i18n) {
        PropertyType string = new PropertyType.Scalar(ValueType.STRING);
        return new Property(name, string, false, false, i18n, false, "", Optional.empty(), List.of(), Rules.NONE);
    }

    private static Content content(Map<String, String> texts) {
        SortedMap<String, Value> values = new TreeMap<>();
        texts.forEach((name, text) -> values.put(name, Value.of(text)));
        return new Content("sessions", "/abend", new Node("abend", "", "kg:session", values, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Essentials       | Impulse  | Essentials – Impulse
                    Stadt, digital:  | Wohin?   | Stadt, digital: Wohin?
                    Wer?             | Wir      | Wer? Wir
                    Essentials       | ' '      | Essentials
                    ' '              | Impulse  | Impulse
                    ' '              | ' '      | abend
                    """)
    void a_translated_part_of_the_title_is_set_off_unless_a_sign_does_that(
            String title, String subtitle, String whole) {
        ContentType session = named(text("title", true), text("subtitle", true));

        assertThat(session.titleOf(content(Map.of("title", title, "subtitle", subtitle))))
                .isEqualTo(whole);
    }

    @Test
    void the_parts_of_a_name_stand_side_by_side() {
        ContentType speaker = named(text("academicTitle", false), text("givenName", false));

        assertThat(speaker.titleOf(content(Map.of("academicTitle", "Dr.", "givenName", "Ada"))))
                .isEqualTo("Dr. Ada");
    }
}
