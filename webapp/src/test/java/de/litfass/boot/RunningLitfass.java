package de.litfass.boot;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A whole Litfass on a free port of this machine, with the congress in it; for tests of any package. */
public final class RunningLitfass implements AutoCloseable {

    /** The password of {@code superuser}. */
    public static final String PASSWORD = "correct horse battery";

    private final Standalone server;
    private final ByteArrayOutputStream printed;

    private RunningLitfass(Standalone server, ByteArrayOutputStream printed) {
        this.server = server;
        this.printed = printed;
    }

    /** Starts it, as {@code serve} with these further options would, and returns when it answers. */
    public static RunningLitfass start(Path data, String... options) {
        return start(data, Map.of("LITFASS_ADMIN_PASSWORD", PASSWORD), options);
    }

    /** Starts it in that environment. */
    public static RunningLitfass start(Path data, Map<String, String> environment, String... options) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        List<String> line = line(data, options);
        Standalone server = new Standalone(
                CommandLine.parse(line, environment), new Terminal(new PrintStream(printed, true, UTF_8)));
        try {
            server.start();
            return new RunningLitfass(server, printed);
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    /** The command line of a test: any port, light modules of this repository unless others are given, no reserve. */
    static List<String> line(Path data, String... options) {
        List<String> line = new ArrayList<>(List.of("--port", "0", "--data", data.toString()));
        if (!List.of(options).contains("--light-modules")) {
            line.addAll(List.of("--light-modules", "../light-modules"));
        }
        if (!List.of(options).contains("--min-free")) {
            line.addAll(List.of("--min-free", "0"));
        }
        line.addAll(List.of(options));
        return line;
    }

    /** Its address, without a slash at the end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    /** What stood on the terminal so far. */
    public String printed() {
        return printed.toString(UTF_8);
    }

    @Override
    public void close() {
        server.close();
    }
}
