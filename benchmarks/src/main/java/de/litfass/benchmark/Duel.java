package de.litfass.benchmark;

import de.litfass.benchmark.load.Load;
import de.litfass.benchmark.load.Question;
import de.litfass.benchmark.load.Wrk;
import de.litfass.benchmark.server.Server;
import de.litfass.benchmark.server.Server.Measured;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One question, asked of Litfass and of nginx in turn; who begins changes with each round, so that what else the machine
 * does hits both.
 */
record Duel(String name, List<Measured> ours, List<Measured> theirs) {

    Duel {
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
    }

    /** A question, as it is put to either server. */
    record Sides(String name, Question toLitfass, Question toNginx) {}

    /** Who fights. */
    record Corners(Server litfass, Server nginx) {}

    static Duel fight(Sides sides, Corners corners, Wrk wrk, int rounds) {
        List<Measured> ours = new ArrayList<>();
        List<Measured> theirs = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            if (round % 2 == 0) {
                ours.add(ask(corners.litfass(), wrk, sides.toLitfass()));
                theirs.add(ask(corners.nginx(), wrk, sides.toNginx()));
            } else {
                theirs.add(ask(corners.nginx(), wrk, sides.toNginx()));
                ours.add(ask(corners.litfass(), wrk, sides.toLitfass()));
            }
        }
        return new Duel(sides.name(), ours, theirs);
    }

    private static Measured ask(Server server, Wrk wrk, Question question) {
        return server.measure(address -> wrk.ask(address, question));
    }

    /** How many times as many requests a second Litfass answers: the middle one of all rounds. */
    double ratio() {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ours.size(); round++) {
            Load mine = ours.get(round).load();
            ratios.add(mine.perSecond() / theirs.get(round).load().perSecond());
        }
        return Middle.of(ratios);
    }

    /** The middle one of a figure over all rounds of one side. */
    static double middle(Collection<Measured> rounds, ToDoubleFunction<Measured> figure) {
        return Middle.of(rounds.stream().mapToDouble(figure).boxed().toList());
    }

    /** Requests that failed on either side; a measurement with any is none. */
    long failed() {
        return failed(ours) + failed(theirs);
    }

    private static long failed(List<Measured> rounds) {
        return rounds.stream().mapToLong(one -> one.load().failed()).sum();
    }

    /** All duels as a table. */
    static Table table(List<Duel> duels) {
        Table table = new Table(
                "question",
                "throughput ÷ nginx",
                "a second, Litfass",
                "nginx",
                "CPU µs a request, Litfass",
                "nginx",
                "p50 ms, Litfass",
                "nginx",
                "p99 ms, Litfass",
                "nginx",
                "failed");
        duels.forEach(duel -> duel.addTo(table));
        return table;
    }

    private void addTo(Table table) {
        table.row(
                name,
                ratio(),
                middle(ours, one -> one.load().perSecond()),
                middle(theirs, one -> one.load().perSecond()),
                middle(ours, Measured::cpuMicros),
                middle(theirs, Measured::cpuMicros),
                middle(ours, one -> one.load().p50Millis()),
                middle(theirs, one -> one.load().p50Millis()),
                middle(ours, one -> one.load().p99Millis()),
                middle(theirs, one -> one.load().p99Millis()),
                failed());
    }
}
