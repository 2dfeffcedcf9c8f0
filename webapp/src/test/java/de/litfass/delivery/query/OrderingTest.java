package de.litfass.delivery.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OrderingTest {

    @Test
    void text_is_in_the_order_of_code_points() {
        assertThat(List.of("\uD83D\uDE00", "\uFB01", "z", "", "ab", "a").stream()
                        .sorted(CodePoints.ORDER)
                        .toList())
                .containsExactly("", "a", "ab", "z", "\uFB01", "\uD83D\uDE00");
    }

    @Test
    void the_nearest_name_is_near() {
        List<String> names = List.of("title", "start", "speakers", "q");
        assertThat(Nearest.to("tilte", names)).contains("title");
        assertThat(Nearest.to("Speaker", names)).contains("speakers");
        assertThat(Nearest.to("strat", names)).contains("start");
        assertThat(Nearest.to("organisation", names)).isEmpty();
    }
}
