package de.litfass.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path data;

    @Test
    void whoever_closes_the_folder_gives_it_free() {
        DataFolder.take(data).close();

        DataFolder.take(data).close();
    }

    @Test
    void a_refused_second_holder_takes_nothing_from_the_first() {
        try (DataFolder first = DataFolder.take(data)) {
            assertThatThrownBy(() -> DataFolder.take(data)).isInstanceOf(StartRefused.class);
            assertThatThrownBy(() -> DataFolder.take(data))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(first.path()).isEqualTo(data);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void on_a_full_disk_the_folder_is_held_without_a_note() throws Exception {
        Files.createSymbolicLink(data.resolve("lock"), Path.of("/dev/full"));

        try (DataFolder held = DataFolder.take(data)) {
            assertThat(held.path()).isEqualTo(data);
        }
        DataFolder.take(data).close();
    }
}
