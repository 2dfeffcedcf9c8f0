package de.litfass.benchmark;

import de.litfass.benchmark.server.Server;

/** How much memory a server holds at some moments. */
final class Memory {

    private final Server server;
    private final Table table = new Table("moment", "resident MB");

    Memory(Server server) {
        this.server = server;
    }

    void note(String moment) {
        table.row(moment, server.residentMegabytes());
    }

    Table table() {
        return table;
    }
}
