package de.litfass.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MiddleTest {

    @Test
    void the_middle_is_not_moved_by_one_bad_round() {
        assertThat(Middle.of(List.of(1.0, 900.0, 2.0))).isEqualTo(2);
        assertThat(Middle.of(List.of(4.0, 1.0, 2.0, 900.0))).isEqualTo(3);
    }

    @Test
    void a_percentile_is_one_of_the_values() {
        List<Double> hundred =
                IntStream.rangeClosed(1, 100).mapToObj(Double::valueOf).toList();

        assertThat(Middle.percentile(95, hundred)).isEqualTo(95);
        assertThat(Middle.percentile(99, List.of(7.0))).isEqualTo(7);
    }
}
