package de.litfass.boot;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The command line program. Exit status: 0 fine, 1 found something, 2 wrong use. */
public final class Main {

    private static final int FINE = 0;
    private static final int FOUND_SOMETHING = 1;
    private static final int WRONG_USE = 2;

    private static final Logger LOG = LoggerFactory.getLogger(Main.class);

    private Main() {}

    public static void main(String[] arguments) {
        int status = run(List.of(arguments), System.getenv(), System.err);
        if (status != FINE) {
            System.exit(status);
        }
    }

    /** Does what the arguments say and returns the exit status; a running server is left to its own threads. */
    static int run(List<String> arguments, Map<String, String> environment, PrintStream out) {
        try {
            Options options = CommandLine.parse(arguments, environment);
            return switch (options.command()) {
                case SERVE -> serve(options, new Terminal(out));
                case IMPORT -> importContent(options, new Terminal(out));
                case HELP -> help(out);
            };
        } catch (Options.Wrong wrong) {
            wrong.problems().forEach(out::println);
            out.println("How to call it: java -jar litfass.war help");
            return WRONG_USE;
        } catch (StartRefused refused) {
            out.println(refused.getMessage());
            LOG.info("refused to start", refused);
            return FOUND_SOMETHING;
        } catch (RuntimeException e) {
            out.println("Litfass can't go on: " + e + "; the log file tells more.");
            LOG.info("failed to start", e);
            return FOUND_SOMETHING;
        }
    }

    private static int help(PrintStream out) {
        out.println(CommandLine.help());
        return FINE;
    }

    private static int serve(Options options, Terminal terminal) {
        Standalone server = new Standalone(options, terminal);
        UnpackedWars.keepOnlyThis(options.data());
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "litfass-stop"));
        try {
            server.start();
            return FINE;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static int importContent(Options options, Terminal terminal) {
        try (DataFolder folder = DataFolder.take(options.data())) {
            LogFile.openIn(folder.path());
            StartReport report = new StartReport(terminal);
            try (Litfass litfass = Litfass.open(options)) {
                report.opened(litfass);
                List<ImportResult> results = litfass.importContent(() -> false);
                results.forEach(report::imported);
                return report.ended(litfass, results) ? FINE : FOUND_SOMETHING;
            }
        }
    }
}
