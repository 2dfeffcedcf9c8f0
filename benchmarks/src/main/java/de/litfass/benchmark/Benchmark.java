package de.litfass.benchmark;

import de.litfass.benchmark.content.Fill;
import de.litfass.benchmark.server.LitfassServer;
import de.litfass.benchmark.write.EditingApi;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The whole run: prints its tables in Markdown, and progress beside them. */
public final class Benchmark {

    /** What Litfass must reach at least, in the middle of all rounds. */
    private static final double GOAL = 0.8;

    private static final int SESSIONS = 200;

    private final Setting setting;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private Benchmark(Setting setting) {
        this.setting = setting;
    }

    /** Exit status: 0 if the cached list reaches its goal, 1 if not. */
    public static void main(String[] arguments) throws IOException {
        System.exit(new Benchmark(Setting.of(arguments)).run() ? 0 : 1);
    }

    private boolean run() throws IOException {
        Path content = setting.work().resolve("content");
        Fill.write(SESSIONS, content);
        LitfassServer.Setup setup = setting.setup(content);
        out.println(Machine.description(setting.java(), "Litfass beside nginx"));
        say("Starting Litfass five times");
        Starts starts = Starts.measure(setup);
        try (LitfassServer litfass = LitfassServer.start(setup)) {
            Memory memory = new Memory(litfass);
            memory.note("idle, just started");
            say("Litfass and nginx in turn");
            List<Duel> duels = Cached.measure(litfass, setting.work().resolve("nginx"));
            print("Asked before, beside nginx", Duel.table(duels));
            memory.note("after cached questions");
            say("Questions never asked before");
            print("Never asked before", new Uncached(litfass, setting.tool()).measure());
            memory.note("after questions never asked before");
            say("Writes");
            EditingApi api = new EditingApi(litfass.address(), setup.password());
            print("Writes, acknowledged when they are on disk", new Written(litfass, api, setting.work()).measure());
            memory.note("after writes");
            print("Start", starts.table());
            print("Memory", memory.table());
            return reached(duels);
        }
    }

    private boolean reached(List<Duel> duels) {
        List<Duel> list =
                duels.stream().filter(duel -> duel.name().startsWith("list")).toList();
        boolean reached = list.stream().allMatch(duel -> duel.ratio() >= GOAL && duel.failed() == 0);
        out.println("Goal: the cached list reaches " + GOAL + " × nginx. " + (reached ? "Reached." : "NOT reached."));
        return reached;
    }

    private void print(String title, Table table) {
        out.println("## " + title + "\n\n" + table);
    }

    private static void say(String what) {
        System.err.println(what + " …");
    }
}
