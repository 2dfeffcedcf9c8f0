package de.litfass.boot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.repository.DraftSession;
import de.litfass.type.Content;
import de.litfass.type.Node;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetsOverHttpTest {

    private static final String PUBLISHED = "33333333-3333-4333-8333-333333333333";
    private static final String CANARY = "kanarienvogel";

    @TempDir
    private static Path folder;

    private static RunningLitfass litfass;
    private static Http http;
    private static String draft = "";
    private static String draftBytes = "";

    @BeforeAll
    static void start() throws Exception {
        Notes module = new Notes(folder);
        Path content = Files.createDirectories(module.modules().resolve("notes/content"));
        Path picture = Path.of("../content-types/src/test/resources/golden/content/dam.img.xml");
        Files.copy(picture, content.resolve("dam.img.xml"));
        String[] options = {"--light-modules", module.modules().toString()};
        Path data = folder.resolve("data");
        try (Litfass store = Litfass.open(CommandLine.parse(RunningLitfass.line(data, options), Map.of()))) {
            store.importContent(() -> false);
            draft(store);
        }
        litfass = RunningLitfass.start(data, options);
        http = Http.at(litfass);
    }

    private static void draft(Litfass store) {
        draftBytes = store.repository().binaries().keep(CANARY.getBytes(UTF_8));
        Node file = new Node(
                "jcr:content",
                "",
                "mgnl:resource",
                new TreeMap<>(Map.of(
                        "jcr:data", Value.of(ValueType.BINARY, draftBytes),
                        "jcr:mimeType", Value.of("text/plain"),
                        "fileName", Value.of("entwurf.txt"))),
                List.of());
        Node asset = new Node("entwurf.txt", "", "mgnl:asset", new TreeMap<>(), List.of(file));
        try (DraftSession drafts = store.repository().systemSession()) {
            draft = drafts.create(new Content("dam", "/img/entwurf.txt", asset)).id();
        }
    }

    @AfterAll
    static void stop() {
        litfass.close();
    }

    @Test
    void a_published_file_is_sent_at_every_address_of_it_the_second_time_too() {
        for (String path : List.of(
                "/dam/jcr:" + PUBLISHED + "/pic.png",
                "/dam/jcr:" + PUBLISHED + "/pic.png",
                "/dam/img/pic.png",
                "/.imaging/default/dam/img/pic.png/jcr:content.png")) {
            HttpResponse<String> answer = http.get(path);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("PNG");
            assertThat(answer.headers().map())
                    .containsEntry("Content-Type", List.of("image/png"))
                    .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                    .containsEntry("Cache-Control", List.of("public, max-age=0, must-revalidate"))
                    .containsEntry("Cross-Origin-Resource-Policy", List.of("cross-origin"));
        }
    }

    @Test
    void parts_and_versions_are_told_apart() {
        String path = "/dam/img/pic.png";
        HttpResponse<String> whole = http.get(path);
        String tag = whole.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> part = http.get(path, "Range", "bytes=1-3");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("PNG");
        HttpResponse<String> same = http.get(path, "If-None-Match", tag);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        HttpResponse<String> head = http.send("HEAD", path, BodyPublishers.noBody());
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(whole.headers().firstValue("Content-Length"));
        assertThat(head.body()).isEmpty();
    }

    @Test
    void a_draft_is_nowhere() {
        for (String path : List.of(
                "/dam/jcr:" + draft,
                "/dam/jcr:" + draft + "/entwurf.txt",
                "/dam/img/entwurf.txt",
                "/dam/img/entwurf.txt/jcr:content",
                "/dam/jcr:" + draftBytes,
                "/de/dam/img/entwurf.txt",
                "/.imaging/default/dam/img/entwurf.txt/jcr:content.txt")) {
            HttpResponse<String> answer = http.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).doesNotContain(CANARY);
        }
    }
}
