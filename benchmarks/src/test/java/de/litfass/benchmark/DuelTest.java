package de.litfass.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.benchmark.load.Load;
import de.litfass.benchmark.server.Server.Measured;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuelTest {

    private static final Duel DUEL = new Duel(
            "list",
            List.of(round(100, 0), round(10, 0), round(90, 0)),
            List.of(round(100, 0), round(100, 0), round(100, 0)));

    private static Measured round(double perSecond, long failed) {
        return new Measured(new Load(1000, perSecond, 0.5, 1.5, failed), 8);
    }

    @Test
    void the_ratio_is_the_middle_of_the_rounds() {
        assertThat(DUEL.ratio()).isEqualTo(0.9);
        assertThat(DUEL.failed()).isZero();
    }

    @Test
    void a_failure_on_either_side_is_counted() {
        Duel failed = new Duel("list", List.of(round(1, 2)), List.of(round(1, 40)));

        assertThat(failed.failed()).isEqualTo(42);
    }

    @Test
    void the_table_has_a_line_for_each_question() {
        assertThat(Duel.table(List.of(DUEL)).toString().lines().skip(2))
                .containsExactly(
                        "| list     | 0.90               | 90.0              | 100   | 8.00                      | 8.00  | 0.50            | 0.50  | 1.50            | 1.50  | 0      |");
    }
}
