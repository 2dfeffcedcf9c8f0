package de.litfass.benchmark.write;

import java.util.LinkedHashMap;
import java.util.Map;

/** How many writes Litfass acknowledges. */
public final class Writing {

    private static final int WARM_UP_SECONDS = 4;
    private static final int SECONDS = 5;

    private Writing() {}

    /** Results by what was done. */
    public static Map<String, Clients> measure(EditingApi api) {
        Sessions sessions = new Sessions(api);
        Clients.work(2, WARM_UP_SECONDS, sessions::createAndPublish);
        Map<String, Clients> results = new LinkedHashMap<>();
        results.put("create, 1 client", Clients.work(1, SECONDS, sessions::create));
        results.put("create, 8 clients", Clients.work(8, SECONDS, sessions::create));
        results.put("create, then publish, 1 client", Clients.work(1, SECONDS, sessions::createAndPublish));
        results.put("create, then publish, 8 clients", Clients.work(8, SECONDS, sessions::createAndPublish));
        return results;
    }
}
