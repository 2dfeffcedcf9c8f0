package de.litfass.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedWarsTest {

    @TempDir
    private Path data;

    @AfterEach
    void forget() {
        System.clearProperty("litfass.unpacked");
    }

    private Path unpacked(String name) throws IOException {
        Path folder = data.resolve("run").resolve(name);
        Files.createDirectories(folder.resolve("WEB-INF/lib"));
        Files.writeString(folder.resolve("WEB-INF/lib/a.jar"), "");
        return folder;
    }

    @Test
    void only_the_version_at_work_is_kept() throws IOException {
        Path old = unpacked("old");
        Path half = unpacked("new123");
        Path now = unpacked("now");
        System.setProperty("litfass.unpacked", now.toString());

        UnpackedWars.keepOnlyThis(data);

        assertThat(now.resolve("WEB-INF/lib/a.jar")).exists();
        assertThat(old).doesNotExist();
        assertThat(half).doesNotExist();
    }

    @Test
    void what_is_to_be_deleted_loses_its_name_first_and_goes_at_the_next_start_at_the_latest() throws IOException {
        Path old = unpacked("old");
        Path now = unpacked("now");
        System.setProperty("litfass.unpacked", now.toString());

        Path cutShort = UnpackedWars.setAside(old);
        assertThat(old).doesNotExist();
        assertThat(cutShort.resolve("WEB-INF/lib/a.jar")).exists();
        UnpackedWars.keepOnlyThis(data);

        try (Stream<Path> left = Files.list(data.resolve("run"))) {
            assertThat(left).containsExactly(now);
        }
    }

    @Test
    void nothing_is_removed_where_the_program_runs_otherwise() throws IOException {
        Path old = unpacked("old");

        UnpackedWars.keepOnlyThis(data);

        assertThat(old).exists();
    }
}
