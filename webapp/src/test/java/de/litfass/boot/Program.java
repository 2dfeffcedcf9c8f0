package de.litfass.boot;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program as it is shipped, {@code java -jar litfass.war}, in a process of its own. */
final class Program implements AutoCloseable {

    private static final Path WAR = Path.of("target", "litfass.war");

    private final Process process;

    @SuppressWarnings("JdkObsolete") // one thread writes, others read
    private final StringBuffer printed = new StringBuffer();

    private final Thread reader;
    private int port;

    private Program(Process process) {
        this.process = process;
        this.reader = Thread.ofPlatform().daemon().start(this::read);
    }

    /** Starts it with that command line. */
    static Program run(Map<String, String> environment, String... line) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                WAR.toString()));
        command.addAll(List.of(line));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LITFASS_"));
        builder.environment().putAll(environment);
        try {
            return new Program(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it as a server on a free port. */
    static Program serve(Map<String, String> environment, String... line) {
        int port = freePort();
        List<String> all = new ArrayList<>(List.of("serve", "--port", Integer.toString(port), "--min-free", "0"));
        all.addAll(List.of(line));
        Program program = run(environment, all.toArray(String[]::new));
        program.port = port;
        return program;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(line -> printed.append(line).append('\n'));
        } catch (IOException | UncheckedIOException e) {
            printed.append(e).append('\n');
        }
    }

    Http http() {
        return Http.at(port);
    }

    long pid() {
        return process.pid();
    }

    /** The status of that address, 0 while nobody listens. */
    int status(String path) {
        try {
            return http().get(path).statusCode();
        } catch (UncheckedIOException e) {
            return 0;
        }
    }

    /** Waits until it delivers. */
    Program ready() {
        Patience.until("it is ready; it said:\n" + printed, () -> {
            if (!process.isAlive()) {
                throw new AssertionError("it ended with " + ended() + ":\n" + printed);
            }
            return status("/health/ready") == 200;
        });
        return this;
    }

    /** Waits until it ends and gives its exit status. */
    int ended() {
        try {
            int status = process.waitFor();
            reader.join();
            return status;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Asks it to stop, as an operator does. */
    int terminated() {
        process.destroy();
        return ended();
    }

    /** Ends it at once, as a power cut does. */
    void kill() {
        process.destroyForcibly();
        ended();
    }

    /** All that stood on the terminal so far. */
    String printed() {
        return printed.toString();
    }

    @Override
    public void close() {
        kill();
    }
}
