package de.litfass.boot;

import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A whole Litfass on a free port of this machine, with the congress in it; for tests of any package. */
public final class RunningLitfass implements AutoCloseable {

    /** The password of {@code superuser}. */
    public static final String PASSWORD = "correct horse battery";

    private final Standalone server;

    private RunningLitfass(Standalone server) {
        this.server = server;
    }

    /** Starts it, as {@code serve} with these further options would, and returns when it answers. */
    public static RunningLitfass start(Path data, String... options) {
        return start(data, Map.of("LITFASS_ADMIN_PASSWORD", PASSWORD), options);
    }

    /** Starts it in that environment. */
    public static RunningLitfass start(Path data, Map<String, String> environment, String... options) {
        List<String> arguments = Stream.concat(
                        Stream.of("--port", "0", "--data", data.toString(), "--light-modules", "../light-modules"),
                        Stream.of(options))
                .toList();
        Terminal nobody = new Terminal(new PrintStream(OutputStream.nullOutputStream()));
        return new RunningLitfass(Standalone.start(CommandLine.parse(arguments, environment), nobody));
    }

    /** Its address, without a slash at the end. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.port());
    }

    @Override
    public void close() {
        server.close();
    }
}
