package de.litfass.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the public comes by https, every answer says so, whoever gives it. */
class HttpsOnlyTest {

    private static final List<String> ONCE = List.of("max-age=63072000; includeSubDomains");

    @TempDir
    private static Path folder;

    private static RunningLitfass litfass;

    @BeforeAll
    static void start() {
        Notes module = new Notes(folder);
        module.note("a", "A");
        litfass = RunningLitfass.start(
                folder.resolve("data"),
                "--light-modules",
                module.modules().toString(),
                "--base-url",
                "https://kongress.example");
    }

    @AfterAll
    static void stop() {
        litfass.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/nothing",
                "/health/live",
                "/.rest/delivery/notes",
                "/.rest/delivery/notes?limit=x",
                "/.resources/nothing.css",
                "/dam/nothing.png",
                "/editor/",
                "/openapi",
                "/.rest/me"
            })
    void every_answer_says_it_once(String path) {
        Http http = Http.at(litfass);
        for (int time = 0; time < 3; time++) {
            assertThat(http.get(path).headers().map()).containsEntry(HttpsOnly.NAME, ONCE);
        }
        assertThat(http.send("POST", path, java.net.http.HttpRequest.BodyPublishers.ofString("x"))
                        .headers()
                        .map())
                .containsEntry(HttpsOnly.NAME, ONCE);
    }

    @Test
    void so_does_what_the_server_itself_refuses() throws IOException {
        try (Wire wire = new Wire(litfass.address().getPort())) {
            assertThat(wire.say("GET /%zz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
                            .heard())
                    .startsWith("HTTP/1.1 400 ")
                    .containsOnlyOnce(HttpsOnly.NAME + ": " + HttpsOnly.VALUE);
        }
    }

    @Test
    void so_does_a_server_that_is_starting() {
        Options options = CommandLine.parse(
                RunningLitfass.line(
                        folder.resolve("other"),
                        "--light-modules",
                        folder.toString(),
                        "--base-url",
                        "https://a.example"),
                Map.of());
        try (HttpServer server = new HttpServer(options, new StartingSite())) {
            server.listen();
            assertThat(Http.at(server.port()).get("/").headers().map()).containsEntry(HttpsOnly.NAME, ONCE);
        }
    }
}
