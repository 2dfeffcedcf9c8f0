package de.litfass.boot;

import java.io.PrintStream;
import java.util.List;

/** The command line program. Exit status: 0 fine, 1 found something, 2 wrong use. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        int status = run(List.of(arguments), System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Does what the arguments say and returns the exit status; a running server is left to its own threads. */
    static int run(List<String> arguments, PrintStream out) {
        try {
            Options options = CommandLine.parse(arguments, System.getenv());
            return switch (options.command()) {
                case SERVE -> serve(options, out);
                case IMPORT -> importContent(options, out);
                case HELP -> help(out);
            };
        } catch (Options.Wrong wrong) {
            wrong.problems().forEach(out::println);
            out.println("How to call it: java -jar litfass.war help");
            return 2;
        } catch (StartRefused refused) {
            out.println(refused.getMessage());
            return 1;
        }
    }

    private static int help(PrintStream out) {
        out.println(CommandLine.help());
        return 0;
    }

    private static int serve(Options options, PrintStream out) {
        Terminal terminal = new Terminal(out);
        Standalone server = Standalone.start(options, terminal);
        terminal.say("Public page: " + options.onPort(server.port()).baseUrl() + "/");
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        return 0;
    }

    private static int importContent(Options options, PrintStream out) {
        Terminal terminal = new Terminal(out);
        try (Litfass litfass = Litfass.open(options, terminal)) {
            litfass.importContent().forEach(result -> terminal.say(result.toString()));
            return 0;
        }
    }
}
