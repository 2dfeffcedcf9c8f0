package de.litfass.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class CompactingTest {

    private static final int MIB = 1 << 20;

    @TempDir
    Path data;

    MovableClock clock = new MovableClock();
    ContentRepository repository;
    Compacting compacting;

    @BeforeEach
    void open() {
        repository = Congress.peopled(ContentRepository.open(Congress.settings(data, clock)));
        compacting = new Compacting(repository.shared());
    }

    @AfterEach
    void close() {
        repository.close();
    }

    @Test
    void nothing_is_compacted_while_there_is_nothing_to_gain() {
        clock.pass(Duration.ofDays(100));

        assertThat(compacting.compactIfDue()).isFalse();
        assertThat(store().generation()).isZero();
    }

    @Test
    void what_has_grown_gets_small_again_in_two_steps_and_then_rests() {
        grow();

        assertThat(compacting.compactIfDue()).isTrue();
        assertThat(compacting.compactIfDue()).as("while people still read").isFalse();
        assertThat(store().size()).isGreaterThan(64L * MIB);
        clock.pass(Duration.ofMinutes(61));
        assertThat(compacting.compactIfDue()).isTrue();
        assertThat(store().size()).isLessThan(8L * MIB);
        clock.pass(Duration.ofDays(100));
        assertThat(compacting.compactIfDue()).isFalse();
    }

    @Test
    void the_second_step_is_not_forgotten_by_a_new_start() {
        grow();
        assertThat(compacting.compactIfDue()).isTrue();
        repository.close();
        clock.pass(Duration.ofMinutes(61));
        repository = ContentRepository.open(Congress.settings(data, clock));

        assertThat(new Compacting(repository.shared()).compactIfDue()).isTrue();
        assertThat(store().size()).isLessThan(8L * MIB);
    }

    @Test
    void a_store_that_was_closed_is_left_alone() {
        grow();
        repository.close();

        assertThat(compacting.compactIfDue()).isFalse();
    }

    /** Each text replaces the one before. */
    private void grow() {
        Random random = new Random(3);
        for (int i = 0; i < 66; i++) {
            byte[] bytes = new byte[MIB];
            random.nextBytes(bytes);
            repository.shared().writeUnflushed(root -> {
                root.getTree("/" + Names.LOG)
                        .setProperty("test", root.createBlob(new java.io.ByteArrayInputStream(bytes)));
                return true;
            });
        }
    }

    private OakStore store() {
        return repository.shared().storage().store();
    }
}
