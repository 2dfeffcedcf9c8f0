package de.litfass.benchmark.server;

import de.litfass.benchmark.load.Http;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Litfass as an operator runs it: {@code java -jar litfass.war}. */
public final class LitfassServer implements Server {

    /** With what it starts. The password is for the account {@code superuser}. */
    public record Setup(List<String> java, Path war, Path lightModules, Path content, Path folder, String password) {

        private List<String> command(int port) {
            List<String> command = new ArrayList<>(java);
            command.addAll(List.of("-jar", war.toString(), "serve", "--port", Integer.toString(port)));
            command.addAll(List.of("--data", folder.resolve("data").toString()));
            command.addAll(List.of("--light-modules", lightModules.toString()));
            command.addAll(List.of("--content", content.toString()));
            return command;
        }
    }

    /** How long a start took, in seconds, and how much processor time. */
    public record StartTimes(double firstAnswer, double ready, double cpu) {}

    private final Program program;
    private final String address;
    private final StartTimes times;

    private LitfassServer(Program program, String address, StartTimes times) {
        this.program = program;
        this.address = address;
        this.times = times;
    }

    /** Starts it and returns when it is ready. */
    public static LitfassServer start(Setup setup) {
        int port = Ports.free();
        String address = "http://127.0.0.1:" + port;
        Path log = setup.folder().resolve("litfass.log");
        long begin = System.nanoTime();
        Program program = Program.start(setup.command(port), Map.of("LITFASS_ADMIN_PASSWORD", setup.password()), log);
        try {
            double first = await(
                    program, log, begin, () -> status(address + "/health/live").isPresent());
            double ready = await(
                    program, log, begin, () -> status(address + "/health/ready").equals(Optional.of(200)));
            double cpu = ProcessFigures.cpuMicros(program.pids()) / 1e6;
            return new LitfassServer(program, address, new StartTimes(first, ready, cpu));
        } catch (RuntimeException e) {
            program.close();
            throw e;
        }
    }

    private static double await(Program program, Path log, long begin, BooleanSupplier isTrue) {
        Waiting.until("Litfass starts; see " + log, () -> {
            if (!program.isAlive()) {
                throw new IllegalStateException("Litfass ended; see " + log);
            }
            return isTrue.getAsBoolean();
        });
        return (System.nanoTime() - begin) / 1e9;
    }

    private static Optional<Integer> status(String address) {
        try {
            return Http.status(address);
        } catch (UncheckedIOException e) {
            return Optional.empty();
        }
    }

    public StartTimes times() {
        return times;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public List<Long> pids() {
        return program.pids();
    }

    @Override
    public void close() {
        program.close();
    }
}
