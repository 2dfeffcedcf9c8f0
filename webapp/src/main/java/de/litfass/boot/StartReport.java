package de.litfass.boot;

import de.litfass.module.DeliveryEndpoint;
import de.litfass.module.LightModules;
import de.litfass.type.Problem;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** What a start tells the operator, step by step. */
record StartReport(Terminal terminal) {

    void begins(Options options) {
        terminal.say("Litfass starts; data in " + options.data() + ", log in " + LogFile.path(options.data()));
    }

    /** The store is open and the definitions are read. */
    void opened(Litfass litfass) {
        LightModules modules = litfass.modules().get();
        terminal.say("Light modules in " + modules.folder() + ": "
                + modules.types().types().size() + " content types, "
                + modules.endpoints().size() + " endpoints, "
                + modules.pages().size() + " pages. Plug-ins: " + list(litfass.plugins()) + ".");
        tell("Problems of the light modules:", modules.problems());
        if (!litfass.repository().storage().writable()) {
            terminal.say("Nothing can be written: "
                    + litfass.repository().storage().reason() + ". Content is delivered, nothing was imported.");
        }
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }

    void imported(ImportResult result) {
        if (result.files() > 0) {
            terminal.say("Imported " + result.source().name() + ": " + result.files() + " files; " + result.items()
                    + " items and folders are public.");
        }
        tell("  At these paths something was already; it stays as it is:", skipped(result.skipped()));
        tell("  Remarks:", result.problems());
    }

    private static List<Problem> skipped(List<String> paths) {
        return paths.stream().map(path -> Problem.warning(path, "", "")).toList();
    }

    private void tell(String title, List<Problem> problems) {
        if (!problems.isEmpty()) {
            terminal.say(title);
            terminal.say(problems);
        }
    }

    /** The command {@code import} is at its end; whether everything was fine. */
    boolean ended(Litfass litfass, List<ImportResult> results) {
        boolean writable = litfass.repository().storage().writable();
        boolean fine = writable
                && litfass.modules().get().problems().stream().noneMatch(Problem::stops)
                && results.stream().noneMatch(ImportResult::foundSomething);
        int files = results.stream().mapToInt(ImportResult::files).sum();
        terminal.say(files + " files imported; what was imported before is left as it is.");
        return fine;
    }

    /** Everything is answered. */
    void ready(Litfass litfass, Duration taken) {
        URI base = litfass.options().baseUrl();
        terminal.say("Ready after %.1f s.".formatted(taken.toMillis() / 1000.0));
        if (litfass.options().role().showsPages()) {
            terminal.say("  Public page        " + base + "/");
        }
        terminal.say("  Delivery endpoint  " + base + "/.rest/delivery/ (" + endpoints(litfass) + ")");
        if (litfass.options().role().edits()) {
            terminal.say("  API documents      " + base + "/openapi");
            terminal.say("  Editor             " + base + "/editor");
            firstSignIn(litfass);
        }
    }

    private static String endpoints(Litfass litfass) {
        return litfass.modules().get().endpoints().stream()
                .map(DeliveryEndpoint::path)
                .map(path -> path.replaceFirst("^delivery/", ""))
                .collect(Collectors.joining(", "));
    }

    private void firstSignIn(Litfass litfass) {
        litfass.firstSignInCode().ifPresent(code -> {
            terminal.whisper(
                    "First sign-in as superuser: " + litfass.options().baseUrl() + "/editor/first-sign-in#" + code);
            terminal.whisper("  The link sets the first password. It is good once, and until Litfass starts again.");
        });
    }
}
