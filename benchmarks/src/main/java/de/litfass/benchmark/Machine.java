package de.litfass.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** On what the figures were measured. */
final class Machine {

    private Machine() {}

    static String description(List<String> java, String title) {
        return """
                # %s

                %s · %d × %s · Linux %s · load %s at the start
                %s
                %s · %s
                """
                .formatted(
                        title,
                        LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES),
                        Runtime.getRuntime().availableProcessors(),
                        cpu(),
                        System.getProperty("os.version"),
                        read("/proc/loadavg").replaceFirst(" .*\n", ""),
                        "JDK " + System.getProperty("java.vm.version") + " · " + String.join(" ", java),
                        firstLine("nginx", "-v"),
                        firstLine("wrk", "-v"));
    }

    private static String cpu() {
        return read("/proc/cpuinfo")
                .lines()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown processor");
    }

    private static String firstLine(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return output.lines().findFirst().orElse("").replaceFirst(" Copyright.*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
