package de.litfass.benchmark;

import de.litfass.benchmark.load.Http;
import de.litfass.benchmark.load.Question;
import de.litfass.benchmark.load.Wrk;
import de.litfass.benchmark.server.NginxServer;
import de.litfass.benchmark.server.Server;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Questions that were asked before, beside nginx with the same bytes. */
final class Cached {

    static final Question LIST = new Question("/.rest/delivery/sessions?orderBy=start&limit=50", Map.of());
    static final Question ITEM = new Question("/.rest/delivery/sessions/mpsc-kongress-8/block-05-3", Map.of());

    private static final Wrk WARM_UP = new Wrk(16, 3);
    private static final Wrk ROUND = new Wrk(16, 2);
    private static final int ROUNDS = 5;

    private final Server litfass;
    private final Server nginx;

    private Cached(Server litfass, Server nginx) {
        this.litfass = litfass;
        this.nginx = nginx;
    }

    /**
     * Fights all duels; nginx runs only meanwhile.
     *
     * @param folder for nginx; made here
     */
    static List<Duel> measure(Server litfass, Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, Path> files = Map.of(
                path(LIST), kept(litfass, LIST, folder.resolve("list.json")),
                path(ITEM), kept(litfass, ITEM, folder.resolve("item.json")));
        try (NginxServer nginx = NginxServer.start(folder, files)) {
            return new Cached(litfass, nginx).duels();
        }
    }

    private static Path kept(Server litfass, Question question, Path file) throws IOException {
        Path zipped = Path.of(file + ".gz");
        Files.write(file, bytes(litfass, question));
        Files.write(zipped, bytes(litfass, question.gzip()));
        Files.setLastModifiedTime(zipped, Files.getLastModifiedTime(file));
        return file;
    }

    private List<Duel> duels() {
        List<Duel.Sides> all = new ArrayList<>();
        all.addAll(sides("list of 50", LIST));
        all.addAll(sides("one item", ITEM));
        all.forEach(sides -> WARM_UP.ask(litfass.address(), sides.toLitfass()));
        return all.stream()
                .map(sides -> Duel.fight(sides, new Duel.Corners(litfass, nginx), ROUND, ROUNDS))
                .toList();
    }

    private List<Duel.Sides> sides(String name, Question question) {
        checkSame(question);
        checkSame(question.gzip());
        return List.of(
                new Duel.Sides(name + ", identity", question, question),
                new Duel.Sides(name + ", gzip", question.gzip(), question.gzip()),
                new Duel.Sides(
                        name + ", 304",
                        question.having(tag(litfass, question)),
                        question.having(tag(nginx, question))));
    }

    private void checkSame(Question question) {
        if (!Arrays.equals(bytes(litfass, question), bytes(nginx, question))) {
            throw new IllegalStateException("Litfass and nginx do not serve the same bytes at " + question);
        }
    }

    private static byte[] bytes(Server server, Question question) {
        return ok(server, question).body();
    }

    private static String tag(Server server, Question question) {
        String tag = ok(server, question).headers().firstValue("ETag").orElseThrow();
        int status = Http.get(server.address(), question.having(tag)).statusCode();
        if (status != 304) {
            throw new IllegalStateException(server.address() + " answers " + status + " in place of 304");
        }
        return tag;
    }

    private static HttpResponse<byte[]> ok(Server server, Question question) {
        HttpResponse<byte[]> answer = Http.get(server.address(), question);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(server.address() + question.address() + " answers " + answer.statusCode());
        }
        return answer;
    }

    private static String path(Question question) {
        return question.address().replaceFirst("\\?.*", "");
    }
}
