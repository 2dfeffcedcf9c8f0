package de.litfass.benchmark.server;

import de.litfass.benchmark.load.Load;
import java.util.List;
import java.util.function.Function;

/** A running server. */
public interface Server extends AutoCloseable {

    /** Such as {@code http://127.0.0.1:8080}. */
    String address();

    /** Its processes. */
    List<Long> pids();

    @Override
    void close();

    /** Memory that lies in RAM, in megabytes. */
    default double residentMegabytes() {
        return ProcessFigures.residentMegabytes(pids());
    }

    /** Puts a load on this server, which is told its address, and sees what it costs here. */
    default Measured measure(Function<String, Load> load) {
        List<Long> pids = pids();
        double before = ProcessFigures.cpuMicros(pids);
        Load seen = load.apply(address());
        return new Measured(seen, (ProcessFigures.cpuMicros(pids) - before) / Math.max(1, seen.requests()));
    }

    /**
     * A load, and what it cost the server.
     *
     * @param cpuMicros processor time for each request
     */
    record Measured(Load load, double cpuMicros) {}
}
