package de.litfass.management.accounts;

import static de.litfass.management.TestServer.ADMINISTRATOR;
import static de.litfass.management.TestServer.AUTHOR;
import static de.litfass.management.TestServer.GUEST;
import static de.litfass.management.TestServer.PASSWORD;
import static de.litfass.management.TestServer.PUBLISHER;
import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.management.Client;
import de.litfass.management.TestServer;
import de.litfass.repository.Accounts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsResourceTest {

    private static final String NEW =
            "{\"user\":\"nora\",\"name\":\"Nora Neu\",\"groups\":[\"authors\"],\"password\":\"" + PASSWORD + "\"}";

    @TempDir
    static Path data;

    static TestServer server;
    static Client admin;

    @BeforeAll
    static void start() {
        server = TestServer.start(data);
        admin = server.as(ADMINISTRATOR);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @AfterEach
    void removeNora() {
        admin.delete("/.rest/accounts/nora");
    }

    @Test
    void administrators_see_all_accounts() {
        assertThat(admin.get("/.rest/accounts").text())
                .isEqualTo("{\"accounts\":["
                        + account("adam", "Adam Administrator", "administrators") + ","
                        + account("anna", "Anna Author", "authors") + ","
                        + "{\"user\":\"gustav\",\"name\":\"\",\"groups\":[],\"disabled\":false},"
                        + account("petra", "Petra Publisher", "publishers") + ","
                        + account("superuser", "", "administrators") + "]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {NEW, "{\"user\":\"nora\",\"name\":\"\",\"groups\":[]}"})
    void of_many_who_make_one_account_at_once_one_makes_it(String body) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Callable<Integer>> all = Collections.nCopies(
                    6, () -> admin.post("/.rest/accounts", body).status());
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> one : threads.invokeAll(all)) {
                answers.add(one.get());
            }
            assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {AUTHOR, PUBLISHER, GUEST})
    void nobody_else_gets_at_accounts(String user) {
        Client client = server.as(user);
        List<Client.Answer> answers = List.of(
                client.get("/.rest/accounts"),
                client.post("/.rest/accounts", NEW),
                client.post("/.rest/accounts", "{\"user\":\"a b\",\"name\":\"\",\"groups\":[],\"password\":\"short\"}"),
                client.put("/.rest/accounts/" + user, change("", "administrators")),
                client.put("/.rest/accounts/nobody", change("", "authors")),
                client.put("/.rest/accounts/adam/password", "{\"password\":\"a password of mine\"}"),
                client.post("/.rest/accounts/adam/sign-out", ""),
                client.delete("/.rest/accounts/adam"));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.code()).isEqualTo(user.equals(GUEST) ? "noGroup" : "accessDenied");
            assertThat(answer.text()).doesNotContain("adam");
        });
        assertThat(admin.get("/.rest/accounts").text()).doesNotContain("nora");
    }

    @Test
    void a_new_account_can_sign_in() {
        Client.Answer answer = admin.post("/.rest/accounts", NEW);

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.text()).isEqualTo(account("nora", "Nora Neu", "authors"));
        assertThat(server.as("nora").get("/.rest/me").status()).isEqualTo(200);
        assertThat(admin.post("/.rest/accounts", NEW).status()).isEqualTo(409);
    }

    @Test
    void a_new_account_without_password_waits_for_one() {
        admin.post("/.rest/accounts", "{\"user\":\"nora\",\"name\":\"\",\"groups\":[]}");

        assertThat(server.as("nora").get("/.rest/me").status()).isEqualTo(401);
        assertThat(admin.put("/.rest/accounts/nora/password", "{\"password\":\"" + PASSWORD + "\"}")
                        .status())
                .isEqualTo(204);
        assertThat(server.as("nora").get("/.rest/me").status()).isEqualTo(200);
    }

    @Test
    void all_that_is_wrong_with_a_new_account_is_told_at_once() {
        Client.Answer answer = admin.post(
                "/.rest/accounts", "{\"user\":\"no ra\",\"name\":\"\",\"groups\":[],\"password\":\"too short\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.places()).isEqualTo(List.of("user", "password"));
        assertThat(answer.text()).contains("12 to 1,024 characters").doesNotContain("too short");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "-x",
                "a/b",
                "a b",
                "a\\n",
                "\\u0000",
                "\\u202Eanna",
                "\u0430nna",
                "\uFF41nna",
                "a\\ud800"
            })
    void a_user_name_can_be_typed_and_looks_like_no_other(String user) {
        Client.Answer answer = admin.post("/.rest/accounts", "{\"user\":\"" + user + "\",\"name\":\"\",\"groups\":[]}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.places()).isEqualTo(List.of("user"));
        assertThat(answer.text()).contains("letters of one script");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "J\u00FCrgen.M\u00FCller",
                "\u0414\u043C\u0438\u0442\u0440\u0438\u0439",
                "import-2026",
                "a@b.de",
                "7"
            })
    void names_of_people_everywhere_are_taken(String user) {
        assertThat(Accounts.isName(user)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\r\\nb", "a\\u0000", "a\\u2028b", "a\\u202Eb"})
    void a_name_for_people_is_one_line_of_what_can_be_seen(String name) {
        Client.Answer made =
                admin.post("/.rest/accounts", "{\"user\":\"nora\",\"name\":\"" + name + "\",\"groups\":[]}");
        Client.Answer changed = admin.put("/.rest/accounts/anna", change(name, "authors"));

        for (Client.Answer answer : List.of(made, changed)) {
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.places()).isEqualTo(List.of("name"));
        }
    }

    @Test
    void a_name_for_people_has_an_end() {
        Client.Answer answer = admin.put("/.rest/accounts/anna", change("x".repeat(100_000), "authors"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.places()).isEqualTo(List.of("name"));
        assertThat(answer.text()).contains("At most 200 characters.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"anna", "superuser", "anonymous", "authors", "everyone", "system", "System", "SUPERUSER", "Admin"
            })
    void names_of_people_and_groups_are_taken(String user) {
        String body = "{\"user\":\"" + user + "\",\"name\":\"\",\"groups\":[]}";

        assertThat(admin.post("/.rest/accounts", body).status()).isEqualTo(409);
    }

    @Test
    void a_change_takes_effect_at_once() {
        admin.post("/.rest/accounts", NEW);
        Client nora = server.signedIn("nora");

        assertThat(admin.put("/.rest/accounts/nora", change("Nora", "publishers"))
                        .text())
                .isEqualTo(account("nora", "Nora", "publishers"));
        assertThat(nora.get("/.rest/me")
                        .json()
                        .at("/workspaces/sessions/publish")
                        .asBoolean())
                .isTrue();
        admin.put("/.rest/accounts/nora", "{\"name\":\"\",\"groups\":[],\"disabled\":true}");
        assertThat(nora.get("/.rest/me").status()).isEqualTo(401);
        assertThat(server.as("nora").get("/.rest/me").status()).isEqualTo(401);
    }

    @Test
    void another_password_ends_all_sign_ins() {
        admin.post("/.rest/accounts", NEW);
        Client nora = server.signedIn("nora");

        admin.put("/.rest/accounts/nora/password", "{\"password\":\"another long password\"}");

        assertThat(nora.get("/.rest/me").status()).isEqualTo(401);
        assertThat(server.as("nora").get("/.rest/me").status()).isEqualTo(401);
        assertThat(admin.put("/.rest/accounts/nora/password", "{\"password\":\"short\"}")
                        .places())
                .isEqualTo(List.of("password"));
    }

    @Test
    void administrators_end_the_sign_ins_of_others() {
        Client anna = server.signedIn(AUTHOR);

        assertThat(admin.post("/.rest/accounts/anna/sign-out", "").status()).isEqualTo(204);

        assertThat(anna.get("/.rest/me").status()).isEqualTo(401);
    }

    @Test
    void a_removed_account_is_gone() {
        admin.post("/.rest/accounts", NEW);
        Client nora = server.signedIn("nora");

        assertThat(admin.delete("/.rest/accounts/nora").status()).isEqualTo(204);

        assertThat(nora.get("/.rest/me").status()).isEqualTo(401);
        assertThat(admin.delete("/.rest/accounts/nora").status()).isEqualTo(404);
    }

    @Test
    void nobody_locks_out_themselves_or_the_superuser() {
        for (String user : List.of("adam", "superuser")) {
            Client.Answer answer =
                    admin.put("/.rest/accounts/" + user, "{\"name\":\"\",\"groups\":[\"authors\"],\"disabled\":true}");
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.places()).isEqualTo(List.of("disabled", "groups"));
        }
        assertThat(admin.delete("/.rest/accounts/adam").code()).isEqualTo("ownAccountStays");
        assertThat(admin.delete("/.rest/accounts/superuser").code()).isEqualTo("superuserStays");
        assertThat(admin.put("/.rest/accounts/adam/password", "{\"password\":\"my own new password\"}")
                        .code())
                .isEqualTo("ownPassword");
        assertThat(admin.get("/.rest/accounts").json().at("/accounts").size()).isEqualTo(5);
    }

    @Test
    void nobody_locks_out_themselves_or_the_superuser_by_a_name_in_capitals() {
        for (String user : List.of("ADAM", "SuperUser")) {
            assertThat(admin.put("/.rest/accounts/" + user, change("", "authors"))
                            .places())
                    .isEqualTo(List.of("groups"));
        }
        assertThat(admin.delete("/.rest/accounts/ADAM").code()).isEqualTo("ownAccountStays");
        assertThat(admin.delete("/.rest/accounts/SUPERUSER").code()).isEqualTo("superuserStays");
        assertThat(admin.put("/.rest/accounts/Adam/password", "{\"password\":\"my own new password\"}")
                        .code())
                .isEqualTo("ownPassword");
        assertThat(admin.get("/.rest/accounts").json().at("/accounts").size()).isEqualTo(5);
    }

    @Test
    void the_anonymous_user_is_no_account_in_any_case() {
        for (String user : List.of("anonymous", "ANONYMOUS", "Anonymous")) {
            assertThat(admin.put("/.rest/accounts/" + user, change("", "authors"))
                            .status())
                    .isEqualTo(404);
            assertThat(admin.put("/.rest/accounts/" + user + "/password", "{\"password\":\"" + PASSWORD + "\"}")
                            .status())
                    .isEqualTo(404);
            assertThat(admin.delete("/.rest/accounts/" + user).status()).isEqualTo(404);
        }
    }

    @Test
    void accounts_that_are_not_there_are_not_changed() {
        assertThat(admin.put("/.rest/accounts/nobody", change("", "authors")).status())
                .isEqualTo(404);
        assertThat(admin.put("/.rest/accounts/nobody/password", "{\"password\":\"" + PASSWORD + "\"}")
                        .status())
                .isEqualTo(404);
        assertThat(admin.post("/.rest/accounts/nobody/sign-out", "").status()).isEqualTo(404);
        assertThat(admin.put("/.rest/accounts/authors", change("", "authors")).status())
                .isEqualTo(404);
    }

    @Test
    void groups_that_are_not_there_are_named_with_those_that_are() {
        assertThat(admin.put("/.rest/accounts/anna", change("", "rulers")).text())
                .contains("Allowed: authors, publishers, administrators.");
    }

    private static String account(String user, String name, String group) {
        return "{\"user\":\"%s\",\"name\":\"%s\",\"groups\":[\"%s\"],\"disabled\":false}".formatted(user, name, group);
    }

    private static String change(String name, String group) {
        return "{\"name\":\"%s\",\"groups\":[\"%s\"],\"disabled\":false}".formatted(name, group);
    }
}
