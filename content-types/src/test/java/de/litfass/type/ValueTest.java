package de.litfass.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTest {

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-01-01T00:00:00Z", "+10000-01-01T00:00:00Z", "-0001-12-31T23:59:59Z"})
    void a_date_has_a_year_of_four_digits(String text) {
        assertThatThrownBy(() -> Value.of(ValueType.DATE, text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'" + text + "' is not a Date such as 2026-04-28T10:00:00.000+02:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01T00:00:00.000+18:00", "9999-12-31T23:59:59.999-18:00"})
    void the_first_and_the_last_date_are_taken(String text) {
        assertThat(Value.of(ValueType.DATE, text).text()).isEqualTo(text);
    }
}
