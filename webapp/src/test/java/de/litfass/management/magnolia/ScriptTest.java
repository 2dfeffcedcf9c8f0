package de.litfass.management.magnolia;

import static de.litfass.management.TestServer.AUTHOR;
import static de.litfass.management.TestServer.GUEST;
import static de.litfass.management.TestServer.PUBLISHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.litfass.management.Client;
import de.litfass.management.TestServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTest {

    private static final String ROOMS = "/.rest/nodes/v1/rooms";

    @TempDir
    static Path data;

    static TestServer server;
    static Client author;
    static Client publisher;
    static int count;

    private String folder = "";

    @BeforeAll
    static void start() {
        server = TestServer.start(data);
        author = server.as(AUTHOR);
        publisher = server.as(PUBLISHER);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void makeFolder() {
        folder = "f" + count++;
        assertThat(author.put(ROOMS, node(folder, "mgnl:folder")).status()).isEqualTo(200);
    }

    @Test
    void a_script_that_says_nothing_of_itself_is_asked() {
        Client.Answer answer = server.asNobody().get(ROOMS);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).isEqualTo("Basic realm=\"Litfass\", charset=\"UTF-8\"");
    }

    @Test
    void items_and_nodes_within_them_are_made_changed_read_and_deleted() {
        author.put(in(""), node("hall", "kg:room", property("name", "Saal")));
        author.put(in("/hall"), node("extra", "mgnl:contentNode", property("a", "b")));
        author.post(in("/hall/extra"), "{\"properties\":[" + property("c", "d") + "]}");

        JsonNode hall = author.get(in("/hall?depth=1")).json();

        assertThat(hall.at("/properties").toString()).isEqualTo("[" + property("name", "Saal") + "]");
        assertThat(hall.at("/nodes/0/properties").toString())
                .isEqualTo("[" + property("a", "b") + "," + property("c", "d") + "]");
        assertThat(hall.at("/nodes/0/path").asText()).isEqualTo("/" + folder + "/hall/extra");
        assertThat(author.delete(in("/hall/extra")).status()).isEqualTo(200);
        assertThat(author.get(in("/hall?depth=1")).json().get("nodes").isNull()).isTrue();
        assertThat(author.delete(in("/hall")).status()).isEqualTo(200);
        assertThat(author.get(in("/hall")).code()).isEqualTo("nodeNotFound");
    }

    @Test
    void depth_shows_folders_and_items_below_but_not_the_types_left_out() {
        author.put(in(""), node("inner", "mgnl:folder"));
        author.put(in("/inner"), node("hall", "kg:room"));
        author.put(in("/inner/hall"), node("extra", "mgnl:contentNode"));

        assertThat(names(author.get(in("?depth=3")))).containsExactly("inner", "hall", "extra");
        assertThat(names(author.get(in("?depth=2")))).containsExactly("inner", "hall");
        assertThat(names(author.get(in("?depth=3&excludeNodeTypes=mgnl:contentNode"))))
                .containsExactly("inner", "hall");
        assertThat(names(author.get(in("?depth=3&excludeNodeTypes=mgnl:content"))))
                .containsExactly("inner");
        assertThat(names(author.get(ROOMS + "?depth=1"))).contains(folder);
        assertThat(author.get(ROOMS + "/").json().get("type").asText()).isEqualTo("rep:root");
    }

    @Test
    void metadata_are_shown_where_they_are_asked_for() {
        author.put(in(""), node("hall", "kg:room", property("name", "Saal")));

        assertThat(author.get(in("/hall?includeMetadata=true")).json().findValuesAsText("name"))
                .contains("jcr:uuid", "jcr:primaryType", "jcr:created", "mgnl:lastModifiedBy", "name");
        assertThat(author.get(in("/hall")).json().findValuesAsText("name")).containsExactly("hall", "name");
    }

    @Test
    void a_node_is_told_as_xml_too() {
        author.put(in(""), node("hall", "kg:room", property("name", "Saal & <Foyer>")));
        String id = author.get(in("/hall")).json().get("identifier").asText();

        Client.Answer answer = author.with("Accept", "application/xml").get(in("/hall"));

        assertThat(answer.header("Content-Type")).startsWith("application/xml");
        assertThat(answer.text())
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?><node><identifier>" + id
                        + "</identifier><name>hall</name><path>/" + folder + "/hall</path><properties><property>"
                        + "<multiple>false</multiple><name>name</name><type>String</type><values>"
                        + "<value>Saal &amp; &lt;Foyer&gt;</value></values></property></properties>"
                        + "<type>kg:room</type></node>");
    }

    @Test
    void the_last_write_wins_unless_the_script_says_what_it_builds_on() {
        String tag = author.put(in(""), node("hall", "kg:room", property("name", "Saal")))
                .header("ETag");
        assertThat(author.get(in("/hall")).header("ETag")).isEqualTo(tag);
        Client stale = author.with("If-Match", tag);

        assertThat(author.post(in("/hall"), body(property("name", "Foyer"))).status())
                .isEqualTo(200);
        Client.Answer refused = stale.post(in("/hall"), body(property("name", "Keller")));

        assertThat(refused.status()).isEqualTo(412);
        assertThat(refused.code()).isEqualTo("preconditionFailed");
        assertThat(stale.delete(in("/hall")).status()).isEqualTo(412);
        assertThat(stale.put(in("/hall"), node("x", "mgnl:contentNode")).status())
                .isEqualTo(412);
        assertThat(stale.send("PUT", properties("/hall?name=x&value=y"), none()).status())
                .isEqualTo(412);
        Client fresh = author.with("If-Match", "\"99\", " + refused.header("ETag"));
        assertThat(fresh.post(in("/hall"), body(property("name", "Dach"))).status())
                .isEqualTo(200);
        assertThat(author.get(properties("/hall/name")).json().at("/values/0").asText())
                .isEqualTo("Dach");
        assertThat(author.with("If-Match", "*").delete(in("/hall")).status()).isEqualTo(200);
    }

    @Test
    void a_browser_with_the_cookie_needs_the_token_here_as_well() {
        Client cookie = server.asNobody().with("Cookie", server.signedIn(AUTHOR).header("Cookie"));

        assertThat(cookie.put(in(""), node("hall", "kg:room")).code()).isEqualTo("csrf");
        assertThat(server.signedIn(AUTHOR).put(in(""), node("hall", "kg:room")).status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../x", "..", "a:b", "a [1]", "a|b", "a*", "a@nodes", "\\u0000", "LONG"})
    void a_name_that_no_node_may_have_is_refused(String name) {
        Client.Answer answer = author.put(in(""), node(name.replace("LONG", "x".repeat(151)), "kg:room"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.places()).containsExactly("name");
        assertThat(answer.text()).contains("at most 150 characters and none of");
        assertThat(names(author.get(in("?depth=1")))).isEmpty();
    }

    @Test
    void a_property_name_has_an_end() {
        Client.Answer answer = author.put(in(""), node("hall", "kg:room", property("x".repeat(9_000), "x")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.places()).containsExactly("properties/0");
    }

    @Test
    void all_values_that_can_not_be_stored_are_told_at_once() {
        Client.Answer answer = author.put(
                in(""),
                node(
                        "hall",
                        "kg:room",
                        property("capacity", "Long", "many"),
                        property("share", "Decimal", "1e999999999"),
                        property("when", "Date", "morgen"),
                        property("flag", "Boolean", "ja"),
                        property("bytes", "Binary", "x"),
                        property("jcr:uuid", "String", "x"),
                        property("a/b", "String", "x"),
                        "{\"name\":\"two\",\"values\":[\"a\",\"b\"]}",
                        property("control", "String", "\\u0000"),
                        property("good", "Double", "7.5")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.places())
                .containsExactly(
                        "properties/0",
                        "properties/1",
                        "properties/2",
                        "properties/3",
                        "properties/4",
                        "properties/5",
                        "properties/6",
                        "properties/7",
                        "properties/8");
        assertThat(answer.text()).contains("'many' can't be read as Long", "For example: 42.");
        assertThat(author.get(in("/hall")).status()).isEqualTo(404);
    }

    @Test
    @Timeout(10)
    void a_number_without_end_is_refused_before_it_is_read() {
        for (String type : List.of("Long", "Decimal", "Double")) {
            Client.Answer answer =
                    author.put(in(""), node("hall", "kg:room", property("capacity", type, "1".repeat(900_000))));

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.places()).containsExactly("properties/0");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"type\":\"kg:room\"}', 400, nameMissing",
        "'{\"name\":\" \",\"type\":\"kg:room\"}', 400, nameMissing",
        "'{\"name\":\"x\"}', 400, typeMissing",
        "'{\"name\":\"x\",\"type\":\"kg:nothing\"}', 400, noSuchNodeType",
        "'{\"name\":\"x\",\"type\":\"mgnl:contentNode\"}', 400, noSuchNodeType",
        "'{\"name\":\"x\",\"type\":\"mix:lockable\"}', 400, noSuchNodeType",
        "'{\"name\":\"x\",\"type\":\"kg:room\",\"nodes\":[{}]}', 400, subNodesRefused",
        "'{\"nam\":\"x\",\"type\":\"kg:room\"}', 400, badRequest"
    })
    void a_node_that_can_not_be_made_is_refused(String body, int status, String code) {
        Client.Answer answer = author.put(in(""), body);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void properties_are_added_changed_and_removed_one_by_one() {
        author.put(in(""), node("hall", "kg:room"));

        author.send("PUT", properties("/hall?name=capacity&value=12&type=Long"), none());
        author.send("PUT", properties("/hall?name=tags&value=a&value=b&multiple=true"), none());
        author.send("POST", properties("/hall/capacity?value=13"), none());

        assertThat(author.get(properties("/hall/capacity")).text())
                .isEqualTo("{\"name\":\"capacity\",\"type\":\"Long\",\"multiple\":false,\"values\":[\"13\"]}");
        assertThat(author.get(properties("/hall/tags")).json().at("/values").toString())
                .isEqualTo("[\"a\",\"b\"]");
        assertThat(author.send("POST", properties("/hall/capacity?value=x"), none())
                        .places())
                .containsExactly("value");
        assertThat(author.send("POST", properties("/hall/capacity"), none()).status())
                .isEqualTo(400);
        assertThat(author.send("PUT", properties("/hall?value=x"), none()).places())
                .contains("name");
        assertThat(author.send("PUT", properties("/hall?name=tags&value=x"), none())
                        .code())
                .isEqualTo("propertyExists");
        assertThat(author.delete(properties("/hall/tags")).status()).isEqualTo(200);
        assertThat(author.get(properties("/hall/tags")).code()).isEqualTo("propertyNotFound");
        assertThat(author.delete(properties("/hall/mgnl:lastModified")).status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"type=Name&value=a:b:c", "type=Name&value=", "type=Path&value=a:b:c"})
    void a_value_that_the_store_does_not_take_is_told_in_our_words(String value) {
        author.put(in(""), node("hall", "kg:room"));

        Client.Answer answer =
                author.send("PUT", "/.rest/properties/v1/rooms/" + folder + "/hall?name=zz&" + value, none());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).doesNotContain("Oak");
    }

    @Test
    void only_publishers_publish_and_recursively_it_is_one_publication() {
        author.put(in(""), venue("house"));
        author.put(in(""), node("inner", "mgnl:folder"));
        author.put(in("/inner"), venue("cellar"));
        String command = "{\"repository\":\"rooms\",\"path\":\"/" + folder + "\",\"recursive\":true}";

        assertThat(author.post("/.rest/commands/v2/default/publish", command).code())
                .isEqualTo("mayNotPublish");
        Client.Answer answer = publisher.post("/.rest/commands/v2/default/publish", command);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(published()).containsExactly("", "/house", "/inner", "/inner/cellar");
        assertThat(answer.json().get("sequence").asLong())
                .isEqualTo(server.publishing().snapshot().sequence());
        assertThat(publisher
                        .post("/.rest/commands/v2/unpublish", command.replace("\",\"rec", "/inner\",\"rec"))
                        .status())
                .isEqualTo(200);
        assertThat(published()).containsExactly("", "/house");
    }

    @Test
    void a_folder_alone_is_published_without_what_it_holds() {
        author.put(in(""), venue("house"));

        publisher.post(
                "/.rest/commands/v2/default/activate", "{\"repository\":\"rooms\",\"path\":\"/" + folder + "\"}");
        assertThat(published()).containsExactly("");
        publisher.post("/.rest/commands/v2/deactivate", "{\"repository\":\"rooms\",\"path\":\"/" + folder + "\"}");
        assertThat(published()).isEmpty();
    }

    @Test
    void what_is_unfinished_is_not_published_and_every_reason_is_told() {
        author.put(in(""), node("hall", "kg:room", property("capacity", "Long", "0")));

        Client.Answer answer = publisher.post(
                "/.rest/commands/v2/publish", "{\"repository\":\"rooms\",\"path\":\"/" + folder + "/hall\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.code()).isEqualTo("publishRefused");
        assertThat(answer.places()).containsExactlyInAnyOrder("venue", "name", "capacity");
        assertThat(published()).isEmpty();
    }

    @Test
    void what_is_public_or_in_use_or_full_is_not_deleted() {
        author.put(in(""), venue("house"));
        String house = author.get(in("/house")).json().get("identifier").asText();
        author.put(in(""), node("hall", "kg:room", property("venue", house)));

        assertThat(author.delete(in("/house")).code()).isEqualTo("inUse");
        assertThat(author.delete(in("")).code()).isEqualTo("notEmpty");
        author.delete(in("/hall"));
        publisher.post("/.rest/commands/v2/publish", "{\"repository\":\"rooms\",\"path\":\"/" + folder + "/house\"}");
        assertThat(author.delete(in("/house")).code()).isEqualTo("stillPublished");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//berlin", "/berlin//saal", "berlin", "/../berlin"})
    void what_is_no_path_is_not_published(String path) {
        Client.Answer answer =
                publisher.post("/.rest/commands/v2/publish", "{\"repository\":\"rooms\",\"path\":\"" + path + "\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.places()).containsExactly("path");
    }

    @Test
    void a_path_without_end_is_refused_at_once() {
        String endless = "/a".repeat(50_000);

        Client.Answer published =
                publisher.post("/.rest/commands/v2/publish", "{\"repository\":\"rooms\",\"path\":\"" + endless + "\"}");

        assertThat(published.places()).containsExactly("path");
        assertThat(author.get(ROOMS + "/a".repeat(1_500)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "default/markAsDeleted, 403, commandNotEnabled",
        "scripts/publish, 403, commandNotEnabled",
        "default/publish/now, 404, notFound"
    })
    void other_commands_are_not_enabled(String command, int status, String code) {
        Client.Answer answer = publisher.post(
                "/.rest/commands/v2/" + command, "{\"repository\":\"rooms\",\"path\":\"/" + folder + "\"}");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{}", "[]", "{\"a\":1}"})
    void what_is_no_text_is_not_stored_as_one(String value) {
        String property = "{\"name\":\"name\",\"values\":[\"a\"," + value + "],\"multiple\":true}";

        Client.Answer answer = author.put(in(""), node("hall", "kg:room", property));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.places()).containsExactly("properties/0/values/1");
        assertThat(answer.json().at("/problems/0/hint").asText()).isEqualTo("Expected is a text.");
        assertThat(author.get(in("/hall")).status()).isEqualTo(404);
    }

    @Test
    void formatted_text_of_a_script_is_as_safe_as_that_of_the_form() {
        String sessions = "/.rest/nodes/v1/sessions";
        String unsafe = "<p onclick='x()'>Ein <b>Wort</b><img src=x onerror=alert(1)></p>";
        author.put(sessions, node(folder, "kg:session", property("description", unsafe), property("other", "a < b")));
        String text = "/.rest/properties/v1/sessions/" + folder + "/description";

        assertThat(author.get(text).json().at("/values/0").asText()).isEqualTo("<p>Ein <b>Wort</b></p>");
        assertThat(author.get("/.rest/properties/v1/sessions/" + folder + "/other")
                        .json()
                        .at("/values/0")
                        .asText())
                .isEqualTo("a < b");
        author.send("POST", text + "?value=%3Ci%20style=x%3EAnders%3C/i%3E", none());
        assertThat(author.get(text).json().at("/values/0").asText()).isEqualTo("<i>Anders</i>");
        Client.Answer lost = author.post(
                sessions + "/" + folder, body(property("description_en", "<p>Vorn</p><textarea>Hinten</textarea>")));
        assertThat(lost.status()).as(lost.text()).isIn(200, 400);
        assertThat(author.get(sessions + "/" + folder).text()).doesNotContain("textarea", "onclick", "onerror");
    }

    @Test
    void a_text_that_nobody_reads_is_too_long() {
        Client.Answer answer = author.put(in(""), node("hall", "kg:room", property("name", "x".repeat(10_001))));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().at("/problems/0").toString())
                .isEqualTo("{\"severity\":\"error\",\"where\":\"name\",\"what\":\"The text is too long with 10,001 "
                        + "characters.\",\"hint\":\"At most 10,000 characters.\"}");
    }

    @Test
    void who_may_not_read_a_workspace_sees_none() {
        Client guest = server.as(GUEST);

        assertThat(guest.get(ROOMS).code()).isEqualTo("noGroup");
        assertThat(guest.put(in(""), node("hall", "kg:room")).code()).isEqualTo("noGroup");
        assertThat(author.get("/.rest/nodes/v1/litfass:state").code()).isEqualTo("noSuchWorkspace");
        assertThat(author.get("/.rest/nodes/v1/home").code()).isEqualTo("noSuchWorkspace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"depth=x", "depth=-1", "depth=21", "depth=1&depth=2", "includeMetadata=maybe"})
    void a_wrong_parameter_is_named(String parameter) {
        assertThat(author.get(in("?" + parameter)).places())
                .containsExactly(parameter.split("=", 2)[0]);
    }

    private String in(String path) {
        return ROOMS + "/" + folder + path;
    }

    private String properties(String path) {
        return "/.rest/properties/v1/rooms/" + folder + path;
    }

    private List<String> published() {
        return server.publishing().snapshot().in("rooms").stream()
                .map(item -> item.content().path())
                .filter(path -> path.matches("/" + folder + "(/.*)?"))
                .map(path -> path.substring(folder.length() + 1))
                .sorted()
                .toList();
    }

    private static List<String> names(Client.Answer answer) {
        return answer.json().at("/nodes").findParents("path").stream()
                .map(node -> node.get("name").asText())
                .toList();
    }

    private static java.net.http.HttpRequest.BodyPublisher none() {
        return java.net.http.HttpRequest.BodyPublishers.noBody();
    }

    private static String venue(String name) {
        return node(name, "kg:venue", property("name", "Haus"));
    }

    private static String node(String name, String type, String... properties) {
        return "{\"name\":\"%s\",\"type\":\"%s\",\"properties\":[%s]}"
                .formatted(name, type, String.join(",", properties));
    }

    private static String body(String property) {
        return "{\"properties\":[" + property + "]}";
    }

    private static String property(String name, String value) {
        return property(name, "String", value);
    }

    private static String property(String name, String type, String value) {
        return "{\"name\":\"%s\",\"type\":\"%s\",\"multiple\":false,\"values\":[\"%s\"]}".formatted(name, type, value);
    }
}
