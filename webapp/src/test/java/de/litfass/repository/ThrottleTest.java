package de.litfass.repository;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final MovableClock clock = new MovableClock();
    private final Throttle throttle = new Throttle(clock);

    @Test
    void the_wait_doubles_up_to_a_quarter_of_an_hour() {
        fail("anna", 5);
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            Duration wait = catchThrowableOfType(Refusal.Throttled.class, () -> throttle.demandTurn("anna"))
                    .retryAfter();
            waits.add(wait.toSeconds());
            clock.pass(wait);
            fail("anna", 1);
        }
        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 900L, 900L, 900L);
    }

    @Test
    void four_failures_cost_nothing_and_a_success_forgets_them() {
        fail("anna", 4);
        throttle.demandTurn("anna");
        throttle.note("anna", true);
        fail("anna", 4);

        assertThatCode(() -> throttle.demandTurn("anna")).doesNotThrowAnyException();
    }

    @Test
    void one_name_does_not_wait_for_another() {
        fail("anna", 5);

        assertThatCode(() -> throttle.demandTurn("petra")).doesNotThrowAnyException();
    }

    @Test
    void another_way_to_write_a_name_is_no_other_name() {
        fail("anna", 3);
        fail("Anna", 2);

        assertThat(catchThrowableOfType(Refusal.Throttled.class, () -> throttle.demandTurn("ANNA")))
                .isNotNull();
    }

    private void fail(String name, int times) {
        for (int i = 0; i < times; i++) {
            throttle.note(name, false);
        }
    }
}
