package de.litfass.benchmark.write;

import de.litfass.benchmark.load.Http;
import de.litfass.benchmark.load.Question;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How long it takes until the public sees what was published. */
public final class Visibility {

    private static final String ID = "62d07c6e-4c5f-554b-8965-ee48c93775eb";
    private static final Question ITEM =
            new Question("/.rest/delivery/sessions/mpsc-kongress-8/t1-02-digitalisierung-als-treiber", Map.of());

    private Visibility() {}

    /** Milliseconds from the question to publish to the first answer that shows it, for so many seconds. */
    public static List<Double> millis(EditingApi api, String server, int seconds) {
        List<Double> all = new ArrayList<>();
        EditingApi.Draft draft = api.read(ID);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        for (int change = 0; System.nanoTime() < end; change++) {
            String title = "Treiber, zum " + change + ". Mal";
            draft = api.change(draft, "{\"title\":\"" + title + "\"}");
            long begin = System.nanoTime();
            api.publish(draft);
            while (!shows(server, title)) {
                Thread.onSpinWait();
            }
            all.add((System.nanoTime() - begin) / 1e6);
            draft = api.read(ID);
        }
        return all;
    }

    private static boolean shows(String server, String title) {
        return new String(Http.get(server, ITEM).body(), StandardCharsets.UTF_8).contains("\"" + title + "\"");
    }
}
