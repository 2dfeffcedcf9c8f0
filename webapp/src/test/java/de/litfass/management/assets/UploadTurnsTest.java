package de.litfass.management.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.litfass.management.rest.Refused;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class UploadTurnsTest {

    @Test
    void only_one_has_its_turn_and_the_others_are_asked_to_come_back() throws IOException {
        UploadTurns turns = new UploadTurns(Duration.ZERO);

        String first = turns.one(() -> {
            assertThatThrownBy(() -> turns.one(() -> "second")).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.status()).isEqualTo(503);
                assertThat(refused.code()).isEqualTo("uploadsBusy");
            });
            return "first";
        });

        assertThat(first).isEqualTo("first");
        assertThat(turns.one(() -> "later")).isEqualTo("later");
    }

    @Test
    void a_file_that_fails_ends_its_turn() throws IOException {
        UploadTurns turns = new UploadTurns(Duration.ZERO);

        assertThatThrownBy(() -> turns.one(() -> {
                    throw new UnreadableFile();
                }))
                .isInstanceOf(UnreadableFile.class);
        assertThat(turns.one(() -> "next")).isEqualTo("next");
    }
}
