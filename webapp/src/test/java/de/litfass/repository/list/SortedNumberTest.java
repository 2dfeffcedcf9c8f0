package de.litfass.repository.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class SortedNumberTest {

    @Test
    void the_texts_are_in_the_order_of_the_numbers() {
        List<BigDecimal> numbers = java.util.stream.Stream.of(
                        "-1e1000",
                        "-1e41",
                        "-1e40",
                        "-100",
                        "-12.5",
                        "-12.4",
                        "-12",
                        "-1.25",
                        "-1.2",
                        "-0.5",
                        "-1e-400",
                        "0",
                        "1e-400",
                        "0.05",
                        "0.5",
                        "1",
                        "1.2",
                        "1.25",
                        "2",
                        "9.99",
                        "10",
                        "12",
                        "100",
                        "1e40",
                        "1.1e40",
                        "1.7976931348623157E308",
                        "1e1000",
                        "1e2147483647")
                .map(BigDecimal::new)
                .toList();

        assertThat(numbers).isSorted();
        assertThat(numbers.stream().map(SortedNumber::of)).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void equal_numbers_have_equal_texts() {
        assertThat(SortedNumber.of(new BigDecimal("7.50"))).isEqualTo(SortedNumber.of(new BigDecimal("7.5")));
        assertThat(SortedNumber.of(new BigDecimal("100"))).isEqualTo(SortedNumber.of(new BigDecimal("1e2")));
        assertThat(SortedNumber.of(new BigDecimal("0.00"))).isEqualTo(SortedNumber.of(BigDecimal.ZERO));
    }
}
