package de.litfass.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpServerTest {

    private static final int MEBIBYTE = 1 << 20;

    @TempDir
    private static Path folder;

    private static RunningLitfass litfass;
    private static Http http;

    @BeforeAll
    static void start() {
        Notes module = new Notes(folder);
        module.note("a", "A");
        litfass = RunningLitfass.start(
                folder.resolve("data"),
                Map.of(),
                "--light-modules",
                module.modules().toString());
        http = Http.at(litfass);
    }

    @AfterAll
    static void stop() {
        litfass.close();
    }

    private static String raw(String request) throws IOException {
        try (Wire wire = new Wire(litfass.address().getPort())) {
            return wire.say(request).heard();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            GET /%zz HTTP/1.1\\r\\nHost: a\\r\\nConnection: close\\r\\n\\r\\n                    | 400
            GET / HTTP/1.1\\r\\n\\r\\n                                   | 400
            GET / HTTP/3.0\\r\\nHost: a\\r\\n\\r\\n                       | 505
            rubbish\\r\\n\\r\\n                                          | 400
            GET /%2e%2e/etc/passwd HTTP/1.1\\r\\nHost: a\\r\\nConnection: close\\r\\n\\r\\n      | 400
            GET /.rest/delivery/a%2fb HTTP/1.1\\r\\nHost: a\\r\\nConnection: close\\r\\n\\r\\n   | 400
            GET /.rest/me;b=c/..;/d HTTP/1.1\\r\\nHost: a\\r\\nConnection: close\\r\\n\\r\\n    | 400
            GET / HTTP/1.1\\r\\nHost: a\\r\\nA : b\\r\\n\\r\\n             | 400
            POST /.rest/me HTTP/1.1\\r\\nHost: a\\r\\nContent-Length: 1\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n | 400
            """)
    void what_is_no_good_http_is_refused_as_json_with_a_cure(String request, int status) throws IOException {
        String answer = raw(request.strip().replace("\\r\\n", "\r\n"));

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        assertThat(answer).contains("Content-Type: application/json").contains("{\"error\":{\"code\":\"");
        assertThat(answer).contains("\"hint\":\"").doesNotContain("jetty").doesNotContain("Exception");
        assertThat(answer).contains("X-Content-Type-Options: nosniff").doesNotContain("Server:");
    }

    @Test
    void headers_and_addresses_have_their_limits() throws IOException {
        String longHeader =
                raw("GET / HTTP/1.1\r\nHost: a\r\nX: " + "x".repeat(20_000) + "\r\nConnection: close\r\n\r\n");
        assertThat(longHeader).startsWith("HTTP/1.1 431 ").contains("Send at most 16,000 characters.");
        String longAddress = raw("GET /" + "x".repeat(20_000) + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        assertThat(longAddress).startsWith("HTTP/1.1 414 ").contains("Use at most 8,000 characters.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/.rest/me", "/.rest/nothing", "/openapi/x", "/editor/", "/dam/x", "/health/live", "/", "/x"})
    void nobody_gets_his_request_back(String path) {
        HttpResponse<String> answer = http.send("TRACE", path, BodyPublishers.noBody(), "X-Secret", "kanarienvogel");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.body()).doesNotContain("kanarienvogel");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/.rest/nothing", "/.rest", "/openapi/x"})
    void what_is_nowhere_is_404_as_json_with_strict_headers(String path) {
        HttpResponse<String> answer = http.get(path, "Authorization", "Basic eDp5");

        assertThat(answer.statusCode()).isIn(401, 404);
        assertThat(answer.body()).startsWith("{\"error\":{\"code\":\"");
        assertThat(answer.headers().map())
                .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .containsEntry("Content-Security-Policy", List.of("default-src 'none'; frame-ancestors 'none'"))
                .containsEntry("Referrer-Policy", List.of("no-referrer"))
                .containsEntry("Cross-Origin-Resource-Policy", List.of("same-origin"))
                .containsEntry("Cross-Origin-Opener-Policy", List.of("same-origin"))
                .containsEntry("Cache-Control", List.of("no-store"))
                .doesNotContainKeys("Server", "Date", "Set-Cookie", "Strict-Transport-Security");
    }

    @Test
    void a_body_larger_than_a_person_writes_is_413_whether_or_not_its_length_is_told() {
        String large = "{\"user\":\"" + "x".repeat(MEBIBYTE) + "\"}";
        HttpResponse<String> told =
                http.send("POST", "/.rest/sign-in", BodyPublishers.ofString(large), "Content-Type", "application/json");
        assertThat(told.statusCode()).isEqualTo(413);
        assertThat(told.body())
                .contains("The request is larger than 1048576 bytes.")
                .contains("smaller parts");

        List<byte[]> pieces = new ArrayList<>();
        for (int piece = 0; piece < 20; piece++) {
            pieces.add(new byte[64 * 1024]);
        }
        HttpResponse<String> untold = http.send(
                "POST", "/.rest/sign-in", BodyPublishers.ofByteArrays(pieces), "Content-Type", "application/json");
        assertThat(untold.statusCode()).isEqualTo(413);
    }

    @Test
    void a_body_just_small_enough_arrives_whole() {
        String body = "{\"user\":\"nobody\",\"password\":\"\"}";
        HttpResponse<String> answer = http.send(
                "POST",
                "/.rest/sign-in",
                BodyPublishers.ofString(body + " ".repeat(MEBIBYTE - body.length())),
                "Content-Type",
                "application/json");
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    @Test
    void slow_clients_keep_nobody_else_waiting() throws IOException {
        List<Wire> slow = new ArrayList<>();
        try {
            for (int client = 0; client < 400; client++) {
                Wire wire = new Wire(litfass.address().getPort());
                slow.add(wire);
                wire.say("POST /.rest/sign-in HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 1000\r\n\r\n{");
            }
            assertThat(http.get("/.rest/delivery/notes").statusCode()).isEqualTo(200);
            assertThat(http.get("/.rest/delivery/notes?limit=1").statusCode()).isEqualTo(200);
            assertThat(http.get("/.rest/me").statusCode()).isEqualTo(401);
        } finally {
            for (Wire wire : slow) {
                wire.close();
            }
        }
    }
}
