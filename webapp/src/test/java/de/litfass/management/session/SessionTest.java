package de.litfass.management.session;

import static de.litfass.management.TestServer.AUTHOR;
import static de.litfass.management.TestServer.GUEST;
import static de.litfass.management.TestServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.litfass.management.Client;
import de.litfass.management.TestServer;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
