package de.litfass.benchmark.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

    @TempDir
    Path folder;

    @Test
    void its_figures_are_read_while_it_runs_and_it_ends_when_it_is_closed() throws Exception {
        Path log = folder.resolve("log");
        Program program = Program.start(
                List.of("sh", "-c", "while :; do i=$((i + 1)); [ $i = 20000 ] && echo $WORD; done"),
                Map.of("WORD", "worked"),
                log);
        try (program) {
            Waiting.until("some work is done", () -> Files.exists(log) && size(log) > 0);

            assertThat(ProcessFigures.cpuMicros(program.pids())).isPositive();
            assertThat(ProcessFigures.residentMegabytes(program.pids())).isBetween(0.1, 100.0);
        }
        assertThat(program.isAlive()).isFalse();
        assertThat(Files.readString(log)).isEqualTo("worked\n");
    }

    private static long size(Path file) {
        return file.toFile().length();
    }
}
