package de.litfass.benchmark;

import de.litfass.benchmark.content.Fill;
import de.litfass.benchmark.server.LitfassServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Starts Litfass with 10,000 sessions and lets a real browser measure the editor. */
public final class EditorBenchmark {

    private static final int SESSIONS = 10_000;
    private static final Path SCRIPT = Path.of("benchmarks", "browser", "measure.mjs");

    private EditorBenchmark() {}

    /** Exit status: 0 if all goals are reached, 1 if not. The third argument is the browser. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Setting setting = Setting.of(arguments);
        Path content = setting.work().resolve("content");
        Fill.write(SESSIONS, content);
        System.err.println("Starting Litfass with " + SESSIONS + " sessions …");
        LitfassServer.Setup setup = setting.setup(content);
        int status;
        try (LitfassServer litfass = LitfassServer.start(setup)) {
            System.out.println(Machine.description(setting.java(), "Litfass's editor"));
            System.err.println("Measuring in the browser …");
            status = measure(litfass.address(), setup.password(), setting.tool());
        }
        System.exit(status);
    }

    private static int measure(String address, String password, Path browser) throws IOException, InterruptedException {
        List<String> command = List.of("node", SCRIPT.toString(), address, password, browser.toString());
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
