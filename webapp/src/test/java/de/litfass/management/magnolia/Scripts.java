package de.litfass.management.magnolia;

import static de.litfass.management.TestServer.AUTHOR;
import static de.litfass.management.TestServer.PUBLISHER;
import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.management.Client;
import de.litfass.management.TestServer;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A server with rooms, and people who send it scripts; each test has a folder of its own there. */
abstract class Scripts {

    static final String ROOMS = "/.rest/nodes/v1/rooms";

    @TempDir
    static Path data;

    static TestServer server;
    static Client author;
    static Client publisher;
    static int count;

    String folder = "";

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

    String in(String path) {
        return ROOMS + "/" + folder + path;
    }

    String properties(String path) {
        return "/.rest/properties/v1/rooms/" + folder + path;
    }

    List<String> published() {
        return server.publishing().snapshot().in("rooms").stream()
                .map(item -> item.content().path())
                .filter(path -> path.matches("/" + folder + "(/.*)?"))
                .map(path -> path.substring(folder.length() + 1))
                .sorted()
                .toList();
    }

    static List<String> names(Client.Answer answer) {
        return answer.json().at("/nodes").findParents("path").stream()
                .map(node -> node.get("name").asText())
                .toList();
    }

    static java.net.http.HttpRequest.BodyPublisher none() {
        return java.net.http.HttpRequest.BodyPublishers.noBody();
    }

    static String venue(String name) {
        return node(name, "kg:venue", property("name", "Haus"));
    }

    static String node(String name, String type, String... properties) {
        return "{\"name\":\"%s\",\"type\":\"%s\",\"properties\":[%s]}"
                .formatted(name, type, String.join(",", properties));
    }

    static String body(String property) {
        return "{\"properties\":[" + property + "]}";
    }

    static String property(String name, String value) {
        return property(name, "String", value);
    }

    static String property(String name, String type, String value) {
        return "{\"name\":\"%s\",\"type\":\"%s\",\"multiple\":false,\"values\":[\"%s\"]}".formatted(name, type, value);
    }
}
