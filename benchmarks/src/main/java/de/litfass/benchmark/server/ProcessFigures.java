package de.litfass.benchmark.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import java.util.stream.IntStream;

/** What Linux tells about running processes. */
public final class ProcessFigures {

    /** Ticks of the clock in which Linux counts processor time: a hundred a second on all usual machines. */
    private static final double MICROS_A_TICK = 10_000;

    private ProcessFigures() {}

    /** Processor time of all of them until now, their own and the system's for them, in microseconds. */
    static double cpuMicros(List<Long> pids) {
        return pids.stream().mapToDouble(ProcessFigures::cpuMicros).sum();
    }

    private static double cpuMicros(long pid) {
        String stat = read(pid, "stat");
        Scanner fields = new Scanner(stat.substring(stat.lastIndexOf(')') + 1)).useDelimiter("\\s+");
        IntStream.range(0, 11).forEach(skipped -> fields.next());
        return (fields.nextLong() + fields.nextLong()) * MICROS_A_TICK;
    }

    /** Memory of all of them that lies in RAM, in megabytes. */
    static double residentMegabytes(List<Long> pids) {
        return pids.stream()
                .flatMap(pid -> read(pid, "status").lines())
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .sum();
    }

    private static String read(long pid, String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
