package de.litfass.management.rest;

import static de.litfass.management.TestServer.AUTHOR;
import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.management.Client;
import de.litfass.management.TestServer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every address of the API, tried on those of signing in. */
class RestTest {

    @TempDir
    static Path data;

    static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.start(data);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void nobody_gets_in_and_no_browser_asks_for_a_password() {
        Client.Answer answer = server.asNobody().get("/.rest/me");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEmpty();
        assertThat(answer.text())
                .isEqualTo("{\"error\":{\"code\":\"notAuthorized\",\"message\":\"You are not signed in. Sign in; "
                        + "scripts send HTTP Basic.\"},\"problems\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic ", "Basic !!!", "Basic YW5uYQ==", "Basic YW5uYTp3cm9uZw==", "Bearer x", ""})
    void wrong_credentials_are_refused_and_asked_for_again(String authorization) {
        Client.Answer answer =
                server.asNobody().with("Authorization", authorization).get("/.rest/me");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("wrongCredentials");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic ");
    }

    @Test
    void wrong_credentials_are_not_made_good_by_a_cookie() {
        Client.Answer answer = server.signedIn(AUTHOR)
                .with("Authorization", "Basic YW5uYTp3cm9uZw==")
                .get("/.rest/me");

        assertThat(answer.status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"de,angemeldet", "de-AT,angemeldet", "'en;q=0.5,de;q=0.9',angemeldet", "fr,signed", "'%%%',signed"})
    void refusals_are_told_in_german_or_english(String language, String word) {
        Client.Answer answer =
                server.asNobody().with("Accept-Language", language).get("/.rest/me");

        assertThat(answer.json().at("/error/message").asText()).contains(word);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,  /.rest/nothing,   404, notFound",
        "GET,  /.rest/,          404, notFound",
        "GET,  /.rest,           404, notFound",
        "GET,  /.rest/me/,       200, ''",
        "GET,  /.rest/sign-in,   405, methodNotAllowed",
        "POST, /.rest/me,        405, methodNotAllowed",
        "FOO,  /.rest/me,        405, methodNotAllowed"
    })
    void what_is_not_there_is_said_in_json(String method, String path, int status, String code) {
        Client.Answer answer = server.as(AUTHOR).send(method, path, BodyPublishers.noBody());

        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void a_wrong_method_is_told_the_right_ones() {
        assertThat(server.as(AUTHOR).delete("/.rest/me").header("Allow"))
                .contains("GET")
                .doesNotContain("DELETE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "text/plain"})
    void there_is_only_json(String accept) {
        Client.Answer answer = server.as(AUTHOR).with("Accept", accept).get("/.rest/me");

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.code()).isEqualTo("notAcceptable");
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("application/json;charset=UTF-8");
    }

    @Test
    void a_packed_body_is_refused_with_the_cure() {
        Client.Answer answer = server.as(AUTHOR)
                .with("Content-Type", "application/json")
                .with("Content-Encoding", "gzip")
                .send("POST", "/.rest/drafts", BodyPublishers.ofByteArray(new byte[] {0x1f, (byte) 0x8b, 8, 0}));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("packedBody");
        assertThat(answer.text()).contains("without Content-Encoding");
        assertThat(answer.header("Accept-Encoding")).isEqualTo("identity");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "nonsense",
                "",
                "application/json;charset=nope",
                "application/json; charset=\"\""
            })
    void a_body_that_does_not_call_itself_json_is_not_read(String type) {
        Client client = type.isEmpty() ? server.asNobody() : server.asNobody().with("Content-Type", type);

        Client.Answer answer = client.send("POST", "/.rest/sign-in", BodyPublishers.ofString("{}"));

        assertThat(answer.status()).as(answer.text()).isBetween(400, 415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "nothing",
                "{} {}",
                "{\"user\":\"a\",\"user\":\"b\",\"password\":\"c\"}",
                "{\"user\":\"a\",}",
                "{'user':'a'}",
                "{\"user\":NaN}",
                "\u0000"
            })
    void what_is_no_json_is_told_with_its_place(String body) {
        Client.Answer answer = server.asNobody().post("/.rest/sign-in", body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.places()).singleElement().asString().matches("1:\\d+");
        assertThat(answer.text()).doesNotContain("fasterxml", "Exception", "java");
    }

    @Test
    void all_mistakes_of_a_body_are_told_at_once() {
        Client.Answer answer =
                server.asNobody().post("/.rest/sign-in", "{\"user\":7,\"pasword\":\"x\",\"admin\":true}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.places()).isEqualTo(List.of("password", "user", "pasword", "admin"));
        assertThat(answer.text()).contains("Known: user, password.").contains("Expected is a text.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "\"x\"", "7", "{}"})
    void a_body_of_another_shape_is_told_apart(String body) {
        assertThat(server.asNobody().post("/.rest/sign-in", body).status()).isEqualTo(400);
    }

    @Test
    void a_body_that_is_too_large_or_too_deep_is_refused() {
        String large = "{\"user\":\"" + "x".repeat(Json.MOST_BYTES) + "\",\"password\":\"\"}";
        String deep = "[".repeat(101) + "]".repeat(101);

        assertThat(server.asNobody().post("/.rest/sign-in", large).status()).isEqualTo(413);
        assertThat(server.asNobody().post("/.rest/sign-in", deep).status()).isEqualTo(400);
    }

    @Test
    void every_answer_is_kept_by_nobody_and_framed_by_nobody() {
        for (String path : List.of("/.rest/me", "/.rest/nothing")) {
            Client.Answer answer = server.as(AUTHOR).get(path);

            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy"))
                    .isEqualTo("default-src 'none'; frame-ancestors 'none'");
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
            assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        }
    }

    @Test
    void a_change_with_the_cookie_needs_the_token_that_belongs_to_it() {
        Client signedIn = server.signedIn(AUTHOR);
        String cookie = signedIn.header("Cookie");
        Client withoutToken = server.asNobody().with("Cookie", cookie);
        Client withForeignToken =
                withoutToken.with("X-CSRF-Token", server.signedIn(AUTHOR).header("X-CSRF-Token"));

        assertThat(withoutToken.get("/.rest/me").status()).isEqualTo(200);
        assertThat(withoutToken.post("/.rest/sign-out", "").code()).isEqualTo("csrf");
        assertThat(withForeignToken.post("/.rest/sign-out", "").code()).isEqualTo("csrf");
        assertThat(withoutToken.get("/.rest/me").status()).isEqualTo(200);
        assertThat(signedIn.post("/.rest/sign-out", "").status()).isEqualTo(204);
        assertThat(withoutToken.get("/.rest/me").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example, 403",
        "Origin, null, 403",
        "Origin, https://litfass.example, 204",
        "Origin, https://litfass.example.evil.example, 403",
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, same-origin, 204",
        "Sec-Fetch-Site, none, 204"
    })
    void a_change_that_another_site_sends_is_refused(String header, String value, int status) {
        assertThat(server.signedIn(AUTHOR)
                        .with(header, value)
                        .post("/.rest/sign-out", "")
                        .status())
                .isEqualTo(status);
        assertThat(server.as(AUTHOR)
                        .with(header, value)
                        .post("/.rest/sign-out", "")
                        .status())
                .isEqualTo(status);
    }
}
