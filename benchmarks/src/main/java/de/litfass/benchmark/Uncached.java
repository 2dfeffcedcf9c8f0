package de.litfass.benchmark;

import de.litfass.benchmark.load.Question;
import de.litfass.benchmark.load.Wrk;
import de.litfass.benchmark.server.Server;
import de.litfass.benchmark.server.Server.Measured;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Questions that were never asked before: another filter each time. */
record Uncached(Server litfass, Path scripts) {

    private static final Wrk WARM_UP = new Wrk(4, 4);
    private static final Wrk RUN = new Wrk(4, 4);
    private static final Question ANY = new Question("/", Map.of());

    private record Kind(String name, String script, Question question) {}

    private static final List<Kind> KINDS = List.of(
            new Kind("list of 50 with speakers, identity", "list.lua", ANY),
            new Kind("list of 50 with speakers, gzip", "list.lua", ANY.gzip()),
            new Kind("filter and sort, 20 rows", "filter.lua", ANY),
            new Kind("one word of full text, 20 rows", "word.lua", ANY));

    Table measure() {
        Table table =
                new Table("question, each time another", "a second", "CPU µs a request", "p50 ms", "p99 ms", "failed");
        for (Kind kind : KINDS) {
            ask(kind, WARM_UP);
            Measured measured = ask(kind, RUN);
            table.row(
                    kind.name(),
                    measured.load().perSecond(),
                    measured.cpuMicros(),
                    measured.load().p50Millis(),
                    measured.load().p99Millis(),
                    measured.load().failed());
        }
        return table;
    }

    private Measured ask(Kind kind, Wrk wrk) {
        String script = scripts.resolve(kind.script()).toString();
        return litfass.measure(address -> wrk.ask(address, script, kind.question()));
    }
}
