package de.litfass.management.session;

import static de.litfass.management.TestServer.AUTHOR;
import static de.litfass.management.TestServer.GUEST;
import static de.litfass.management.TestServer.PASSWORD;
import static de.litfass.management.TestServer.PUBLISHER;
import static de.litfass.repository.Accounts.SUPERUSER;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.litfass.management.Client;
import de.litfass.management.TestServer;
import de.litfass.repository.Account;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {

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

    private static Client.Answer signIn(String user, String password) {
        return server.asNobody()
                .post("/.rest/sign-in", "{\"user\":\"%s\",\"password\":\"%s\"}".formatted(user, password));
    }

    @Test
    void signing_in_sets_a_cookie_that_scripts_in_the_page_cannot_read() {
        Client.Answer answer = signIn(AUTHOR, PASSWORD);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Set-Cookie"))
                .matches("litfass-session=[0-9a-f_-]+;.*")
                .contains("HttpOnly", "Secure", "SameSite=Lax", "Path=/")
                .doesNotContain("Expires", "Max-Age", "Domain");
    }

    @Test
    void who_is_signed_in_is_told_with_all_rights() {
        JsonNode author = server.signedIn(AUTHOR).get("/.rest/me").json();

        assertThat(author.get("name").asText()).isEqualTo("Anna Author");
        assertThat(author.get("groups").toString()).isEqualTo("[\"authors\"]");
        assertThat(author.get("csrfToken").asText()).matches("[0-9a-f]{64}");
        assertThat(author.get("manageAccounts").asBoolean()).isFalse();
        assertThat(author.get("workspaces").size()).isGreaterThan(9);
        assertThat(author.at("/workspaces/sessions").toString()).isEqualTo("{\"write\":true,\"publish\":false}");
        assertThat(server.as(GUEST).get("/.rest/me").text())
                .isEqualTo("{\"user\":\"gustav\",\"name\":\"gustav\",\"groups\":[],\"csrfToken\":\"\","
                        + "\"manageAccounts\":false,\"workspaces\":{}}");
    }

    @Test
    void an_unknown_name_is_told_from_a_wrong_password_by_nobody() {
        Client.Answer wrong = signIn(AUTHOR, "a wrong password");
        Client.Answer unknown = signIn("nobody", "a wrong password");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.text()).isEqualTo(wrong.text());
        assertThat(unknown.response().headers().map().keySet())
                .isEqualTo(wrong.response().headers().map().keySet())
                .doesNotContain("set-cookie", "www-authenticate");
    }

    @Test
    void guessing_is_slowed_down_for_known_and_unknown_names_alike() {
        for (String user : List.of("guessed", PUBLISHER)) {
            for (int i = 0; i < 5; i++) {
                assertThat(signIn(user, "guess " + i + " at it").status()).isEqualTo(401);
            }
            Client.Answer slowed = signIn(user, PASSWORD);

            assertThat(slowed.status()).isEqualTo(429);
            assertThat(slowed.header("Retry-After")).isEqualTo("1");
            assertThat(slowed.code()).isEqualTo("throttled");
        }
    }

    @Test
    void every_sign_in_has_a_token_of_its_own() {
        Client one = server.signedIn(AUTHOR);
        Client other = server.signedIn(AUTHOR);

        assertThat(one.header("Cookie")).isNotEqualTo(other.header("Cookie"));
        assertThat(one.post("/.rest/sign-out", "{\"everywhere\":false}").status())
                .isEqualTo(204);
        assertThat(one.get("/.rest/me").status()).isEqualTo(401);
        assertThat(other.get("/.rest/me").status()).isEqualTo(200);
    }

    @Test
    void signing_in_anew_ends_the_sign_in_before() {
        Client before = server.signedIn(AUTHOR);
        String right = "{\"user\":\"%s\",\"password\":\"%s\"}".formatted(AUTHOR, PASSWORD);
        String wrong = right.replace(PASSWORD, "something else");

        assertThat(before.post("/.rest/sign-in", wrong).status()).isEqualTo(401);
        assertThat(before.get("/.rest/me").status()).isEqualTo(200);
        assertThat(before.post("/.rest/sign-in", right).status()).isEqualTo(200);
        assertThat(before.get("/.rest/me").status()).isEqualTo(401);
    }

    @Test
    void a_client_behind_a_proxy_is_told_apart_by_what_the_proxy_adds() {
        Client guesser = server.asNobody().with("X-Forwarded-For", "198.51.100.7, 203.0.113.9");
        for (int i = 0; i < 50; i++) {
            assertThat(guesser.with("Authorization", basic("guess" + i))
                            .get("/.rest/me")
                            .status())
                    .isEqualTo(401);
        }
        Client.Answer slowed = guesser.with("Authorization", basic("one-more")).get("/.rest/me");

        assertThat(slowed.status()).isEqualTo(429);
        assertThat(Integer.parseInt(slowed.header("Retry-After"))).isBetween(500, 600);
        assertThat(server.asNobody()
                        .with("X-Forwarded-For", "203.0.113.9, 198.51.100.7")
                        .with("Authorization", basic("one-more"))
                        .get("/.rest/me")
                        .status())
                .isEqualTo(401);
    }

    private static String basic(String user) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":a wrong password").getBytes(UTF_8));
    }

    @Test
    void signing_out_takes_the_cookie_away_and_everywhere_means_everywhere() {
        Client one = server.signedIn(AUTHOR);
        Client other = server.signedIn(AUTHOR);

        Client.Answer answer = one.post("/.rest/sign-out", "{\"everywhere\":true}");

        assertThat(answer.header("Set-Cookie")).startsWith("litfass-session=;").contains("Max-Age=0");
        assertThat(other.get("/.rest/me").status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "00000000-0000-0000-0000-000000000000_ab", "\"\"", "../../x", "_"})
    void a_made_up_cookie_is_nobody(String token) {
        assertThat(server.asNobody()
                        .with("Cookie", "litfass-session=" + token)
                        .get("/.rest/me")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void changing_ones_password_asks_for_the_old_one_and_ends_all_other_sign_ins() {
        server.repository()
                .accounts()
                .create(SUPERUSER, new Account("carla", "", Set.of(), false), Optional.of(PASSWORD.toCharArray()));
        Client here = server.signedIn("carla");
        Client elsewhere = server.signedIn("carla");

        assertThat(here.put("/.rest/me/password", passwords("wrong", "a new long password"))
                        .places())
                .isEqualTo(List.of("old"));
        assertThat(here.put("/.rest/me/password", passwords(PASSWORD, "short")).places())
                .isEqualTo(List.of("new"));
        Client.Answer changed = here.put("/.rest/me/password", passwords(PASSWORD, "a new long password"));

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(elsewhere.get("/.rest/me").status()).isEqualTo(401);
        assertThat(here.get("/.rest/me").status()).isEqualTo(401);
        String cookie = changed.header("Set-Cookie").replaceFirst(";.*", "");
        assertThat(server.asNobody().with("Cookie", cookie).get("/.rest/me").json())
                .isEqualTo(changed.json());
    }

    @Test
    void the_first_password_is_set_once_with_the_code_of_the_first_start() {
        String code = server.repository().accounts().firstSignInCode().orElseThrow();

        assertThat(first("made up", PASSWORD).code()).isEqualTo("wrongCode");
        assertThat(first(code, "short").status()).isEqualTo(422);
        Client.Answer answer = first(code, PASSWORD);

        assertThat(answer.json().get("user").asText()).isEqualTo("superuser");
        assertThat(answer.json().get("manageAccounts").asBoolean()).isTrue();
        assertThat(answer.header("Set-Cookie")).startsWith("litfass-session=");
        assertThat(first(code, "another long password").status()).isEqualTo(401);
    }

    private static Client.Answer first(String code, String password) {
        return server.asNobody()
                .post("/.rest/sign-in/first", "{\"code\":\"%s\",\"password\":\"%s\"}".formatted(code, password));
    }

    private static String passwords(String old, String password) {
        return "{\"old\":\"%s\",\"new\":\"%s\"}".formatted(old, password);
    }
}
