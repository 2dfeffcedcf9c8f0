package de.litfass.benchmark;

import de.litfass.benchmark.server.LitfassServer;
import de.litfass.benchmark.server.LitfassServer.StartTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How long Litfass takes to start: with an empty data folder, and again with what lies there then. */
record Starts(StartTimes first, List<StartTimes> again) {

    private static final int AGAIN = 3;

    /** Starts it several times; it does not run any more afterwards. */
    static Starts measure(LitfassServer.Setup setup) {
        StartTimes first = startAndStop(setup);
        List<StartTimes> again = new ArrayList<>();
        for (int start = 0; start < AGAIN; start++) {
            again.add(startAndStop(setup));
        }
        return new Starts(first, again);
    }

    private static StartTimes startAndStop(LitfassServer.Setup setup) {
        try (LitfassServer server = LitfassServer.start(setup)) {
            return server.times();
        }
    }

    Table table() {
        return new Table("start", "first answer s", "ready s", "CPU s until ready")
                .row("first: unpack, import and publish everything", first.firstAnswer(), first.ready(), first.cpu())
                .row(
                        "again, the middle of " + again.size(),
                        middle(StartTimes::firstAnswer),
                        middle(StartTimes::ready),
                        middle(StartTimes::cpu));
    }

    private double middle(ToDoubleFunction<StartTimes> figure) {
        return Middle.of(again.stream().mapToDouble(figure).boxed().toList());
    }
}
