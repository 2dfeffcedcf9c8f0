package de.litfass.delivery.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikeTest {

    @ParameterizedTest
    @CsvSource({
        "apple, apple, true",
        "apple, apples, false",
        "app%, apple, true",
        "%ple, apple, true",
        "%pp%, apple, true",
        "%pp%, aple, false",
        "_pple, apple, true",
        "_pple, pple, false",
        "%, '', true",
        "'', '', true",
        "'', a, false",
        "a%b%c, aXbXbYc, true",
        "100\\%, 100%, true",
        "100\\%, 1000, false",
        "\\_x, _x, true",
        "a\\\\b, a\\b, true",
        "Apple, apple, false"
    })
    void patterns(String pattern, String text, boolean fits) {
        assertThat(new Like(pattern).matches(text)).isEqualTo(fits);
    }

    @Test
    void many_wildcards_do_not_take_for_ever() {
        Like like = new Like("%a".repeat(120) + "b");
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertThat(like.matches("a".repeat(20_000)))
                .isFalse());
    }
}
