package de.litfass.benchmark;

import de.litfass.benchmark.load.Wrk;
import de.litfass.benchmark.server.Server;
import de.litfass.benchmark.write.Clients;
import de.litfass.benchmark.write.EditingApi;
import de.litfass.benchmark.write.Fsync;
import de.litfass.benchmark.write.Visibility;
import de.litfass.benchmark.write.Writing;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Writes, beside the cost of one {@code fsync} on the same disk.
 *
 * @param folder on that disk
 */
record Written(Server litfass, EditingApi api, Path folder) {

    private static final int SECONDS = 6;
    private static final Wrk READERS = new Wrk(16, SECONDS);

    Table measure() {
        Table table = new Table("write", "a second", "p50 ms", "p99 ms");
        List<Double> fsync = Fsync.millis(folder);
        table.row("one fsync of 4 kB here", "", Middle.of(fsync), Middle.percentile(99, fsync));
        Writing.measure(api).forEach((name, clients) -> addTo(table, name, clients));
        List<Double> visible = visible();
        table.row(
                "publish → in the answer, under full read load",
                "",
                Middle.of(visible),
                Middle.percentile(99, visible));
        return table;
    }

    private static void addTo(Table table, String name, Clients clients) {
        table.row(name, clients.perSecond(), Middle.of(clients.millis()), Middle.percentile(99, clients.millis()));
    }

    private List<Double> visible() {
        CompletableFuture<?> load = CompletableFuture.runAsync(() -> READERS.ask(litfass.address(), Cached.LIST));
        List<Double> millis = Visibility.millis(api, litfass.address(), SECONDS - 1);
        load.join();
        return millis;
    }
}
