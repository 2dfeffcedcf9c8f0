package de.litfass.management;

import static de.litfass.management.TestServer.ADMINISTRATOR;
import static de.litfass.management.TestServer.AUTHOR;
import static de.litfass.management.TestServer.GUEST;
import static de.litfass.management.TestServer.PUBLISHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import de.litfass.management.Client.Answer;
import de.litfass.management.rest.Contract;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who gets at which operation of the contract. */
class RoleMatrixTest {

    /** For nobody, an account without group, an author, a publisher, an administrator: refused with that, or let through. */
    private static final String TABLE =
            """
            signIn              ok  ok  ok  ok  ok
            firstSignIn         ok  ok  ok  ok  ok
            signOut             401 ok  ok  ok  ok
            me                  401 ok  ok  ok  ok
            changeOwnPassword   401 ok  ok  ok  ok
            contentTypes        401 ok  ok  ok  ok
            start               401 403 ok  ok  ok
            definitions         401 403 ok  ok  ok
            listDrafts          401 403 ok  ok  ok
            createDraft         401 403 ok  ok  ok
            moveDrafts          401 403 ok  ok  ok
            deleteDrafts        401 403 ok  ok  ok
            readDraft           401 403 ok  ok  ok
            changeDraft         401 403 ok  ok  ok
            deleteDraft         401 403 ok  ok  ok
            moveDraft           401 403 ok  ok  ok
            usages              401 403 ok  ok  ok
            problems            401 403 ok  ok  ok
            publishedVersion    401 403 ok  ok  ok
            listPublications    401 403 ok  ok  ok
            publish             401 403 403 ok  ok
            previewPublication  401 403 403 ok  ok
            uploadAsset         401 403 ok  ok  ok
            assetFile           401 403 ok  ok  ok
            listAccounts        401 403 403 403 ok
            createAccount       401 403 403 403 ok
            changeAccount       401 403 403 403 ok
            deleteAccount       401 403 403 403 ok
            setPassword         401 403 403 403 ok
            signOutAccount      401 403 403 403 ok
            readNode            401 403 ok  ok  ok
            createNode          401 403 ok  ok  ok
            changeNode          401 403 ok  ok  ok
            deleteNode          401 403 ok  ok  ok
            readProperty        401 403 ok  ok  ok
            createProperty      401 403 ok  ok  ok
            changeProperty      401 403 ok  ok  ok
            deleteProperty      401 403 ok  ok  ok
            runDefaultCommand   401 403 403 ok  ok
            runCommand          401 403 403 ok  ok
            """;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String FORM = "--b\r\nContent-Disposition: form-data; name=\"parent\"\r\n\r\n/\r\n--b--\r\n";

    @TempDir
    static Path data;

    static TestServer server;
    static List<Operation> operations;

    @BeforeAll
    static void start() {
        server = TestServer.start(data);
        operations = Operation.all(Contract.read().document());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void every_operation_of_the_contract_lets_through_whom_the_table_says_and_nobody_else() {
        Map<String, List<String>> found = new TreeMap<>();
        for (Operation operation : operations) {
            found.put(
                    operation.id(),
                    people().stream()
                            .map(client -> outcome(answer(client, operation)))
                            .toList());
        }

        assertThat(found).isEqualTo(table());
    }

    @Test
    void no_change_comes_through_with_the_cookie_alone() {
        Client browser = server.signedIn(ADMINISTRATOR);
        Client forged = server.asNobody().with("Cookie", browser.header("Cookie"));
        Client guessed = forged.with("X-CSRF-Token", "0".repeat(64));

        List<Operation> changes = operations.stream()
                .filter(operation -> operation.changes() && !operation.isOpen())
                .toList();

        assertThat(changes).hasSizeGreaterThan(20).allSatisfy(operation -> {
            for (Client client : List.of(forged, guessed)) {
                Answer answer = answer(client, operation);
                assertThat(answer.status()).as(operation.id()).isEqualTo(403);
                assertThat(answer.code()).isEqualTo("csrf");
            }
        });
        assertThat(browser.get("/.rest/me").status()).isEqualTo(200);
    }

    @Test
    void who_is_in_no_group_is_told_whom_to_ask_and_sees_no_content_types() {
        Client guest = server.as(GUEST).with("Accept-Language", "de");

        assertThat(guest.get("/.rest/publications").text())
                .isEqualTo("{\"error\":{\"code\":\"noGroup\",\"message\":\"Ihr Konto gehört zu keiner Gruppe und darf "
                        + "deshalb noch nichts sehen. Bitten Sie jemanden aus der Gruppe „Verwaltung“, es in eine "
                        + "aufzunehmen.\"},\"problems\":[]}");
        assertThat(guest.get("/.rest/content-types").text())
                .startsWith("{\"contentTypes\":[],\"defaultLanguage\":\"de\"")
                .doesNotContain("session");
    }

    private static List<Client> people() {
        return List.of(
                server.asNobody(), server.as(GUEST), server.as(AUTHOR), server.as(PUBLISHER), server.as(ADMINISTRATOR));
    }

    /** What comes back when all that the operation names is there. */
    private static Answer answer(Client client, Operation operation) {
        Map<String, JsonNode> values = somethingToWorkOn();
        if (operation.takesFile()) {
            return client.with("Content-Type", "multipart/form-data; boundary=b")
                    .send(operation.method(), operation.address(values), BodyPublishers.ofString(FORM));
        }
        String body = operation.isOpen() ? "{}" : operation.body(values);
        return client.json(operation.method(), operation.address(values), body);
    }

    private static Map<String, JsonNode> somethingToWorkOn() {
        JsonNode room = new Items(server.as(AUTHOR)).make("room", "{'name':'Saal'}");
        JsonNode revision = JSON.objectNode()
                .put("id", Items.id(room))
                .put("revision", room.get("revision").asLong());
        Map<String, JsonNode> values = new LinkedHashMap<>();
        values.put("id", room.get("id"));
        values.put("revision", room.get("revision"));
        values.put("items", JSON.arrayNode().add(revision));
        values.put("publish", JSON.arrayNode().add(revision));
        values.put("workspace", JSON.textNode("rooms"));
        values.put("repository", JSON.textNode("rooms"));
        values.put("path", room.get("path"));
        values.put("parent", JSON.textNode("/"));
        values.put("type", JSON.textNode("room"));
        values.put("catalog", JSON.textNode("default"));
        values.put("command", JSON.textNode("publish"));
        return values;
    }

    private static String outcome(Answer answer) {
        assertThat(answer.status()).isLessThan(500);
        return answer.status() == 401 || answer.status() == 403 ? Integer.toString(answer.status()) : "ok";
    }

    private static Map<String, List<String>> table() {
        Map<String, List<String>> table = new TreeMap<>();
        TABLE.lines().forEach(line -> {
            List<String> cells = new ArrayList<>(List.of(line.split(" +")));
            String id = cells.removeFirst();
            assertThat(table.put(id, cells)).as(id + " stands there once").isNull();
        });
        return table;
    }
}
