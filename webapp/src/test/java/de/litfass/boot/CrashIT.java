package de.litfass.boot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program is killed while people write and publish. */
class CrashIT {

    private static final int KILLS = 20;
    private static final int WRITERS = 4;
    private static final int LONGEST_MILLIS = 600;

    @TempDir
    private Path folder;

    private final Random random = new Random(8);
    private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();
    private final Map<String, Long> published = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Throwable> failures = new ConcurrentLinkedQueue<>();
    private Notes module;

    @BeforeEach
    void write() {
        module = new Notes(folder);
        module.note("a", "0");
    }

    private Program start() {
        return Program.serve(
                        Map.of("LITFASS_ADMIN_PASSWORD", RunningLitfass.PASSWORD),
                        "--data",
                        folder.resolve("data").toString(),
                        "--light-modules",
                        module.modules().toString())
                .ready();
    }

    @Test
    void twenty_kills_during_writes_lose_nothing_that_was_acknowledged() {
        Map<String, Long> lastRound = new HashMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Map<String, Long> before = new HashMap<>(acknowledged);
            try (Program program = start()) {
                demand(program.http(), lastRound);
                writeUntilKilled(program, kill);
            }
            lastRound = new HashMap<>(acknowledged);
            lastRound.keySet().removeAll(before.keySet());
            assertThat(lastRound).as("written in round " + kill).isNotEmpty();
        }
        try (Program program = start()) {
            demand(program.http(), acknowledged);
        }
        assertThat(failures).isEmpty();
        assertThat(published).hasSizeGreaterThan(KILLS);
    }

    private void writeUntilKilled(Program program, int round) {
        int publishedBefore = published.size();
        List<Thread> writers = new ArrayList<>();
        for (int writer = 0; writer < WRITERS; writer++) {
            Writing work = new Writing(program.http(), "r" + round + "w" + writer + "n", acknowledged, published);
            writers.add(Thread.ofPlatform()
                    .uncaughtExceptionHandler((thread, failure) -> failures.add(failure))
                    .start(work::untilTheEnd));
        }
        Patience.until("notes are public", () -> published.size() > publishedBefore || !failures.isEmpty());
        Patience.pause(random.nextInt(LONGEST_MILLIS));
        program.kill();
        writers.forEach(CrashIT::join);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Every draft is there as it was acknowledged, or newer; and every publication. */
    private void demand(Http http, Map<String, Long> drafts) {
        drafts.forEach((id, number) -> {
            JsonNode draft = Writing.read(http.get("/.rest/drafts/" + id, "Authorization", Writing.BASIC)
                    .body());
            assertThat(draft.path("content").path("title").asLong(-1)).as(id).isGreaterThanOrEqualTo(number);
        });
        Map<String, Long> delivered = delivered(http);
        published.forEach((id, number) ->
                assertThat(delivered.getOrDefault(id, -1L)).as(id).isGreaterThanOrEqualTo(number));
    }

    private static Map<String, Long> delivered(Http http) {
        Map<String, Long> delivered = new HashMap<>();
        long total = 1;
        for (long offset = 0; offset < total; offset += 1000) {
            JsonNode page = Writing.read(http.get("/.rest/delivery/notes?limit=1000&offset=" + offset)
                    .body());
            total = page.path("total").asLong();
            page.path("results")
                    .forEach(note -> delivered.put(
                            note.path("@id").asText(), note.path("title").asLong()));
        }
        return delivered;
    }
}
