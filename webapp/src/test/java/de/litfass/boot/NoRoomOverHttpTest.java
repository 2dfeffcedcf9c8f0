package de.litfass.boot;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On a disk that has less room than {@code --min-free} asks for, because it asks for more than any disk has. A disk that
 * really is full can't be made without root or user namespaces; {@code FullDiskTest} of the repository has one where it may.
 */
class NoRoomOverHttpTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MORE_THAN_THERE_IS = "1000000";
    private static final String PIXEL =
            new String(Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///ywAAAAAAQABAAACAUwAOw=="), ISO_8859_1);

    @TempDir
    private static Path data;

    private static RunningLitfass litfass;
    private static Http http;
    private static String id;
    private static String before;

    @BeforeAll
    static void start() throws IOException {
        try (RunningLitfass roomy = RunningLitfass.start(data)) {
            http = Http.at(roomy);
            JsonNode rooms = JSON.readTree(read("/.rest/drafts?type=organisation&limit=1"));
            id = rooms.at("/drafts/0/id").asText();
            before = read("/.rest/drafts/" + id);
        }
        litfass = RunningLitfass.start(data, "--min-free", MORE_THAN_THERE_IS);
        http = Http.at(litfass);
    }

    @AfterAll
    static void stop() {
        litfass.close();
    }

    @Test
    void every_write_is_refused_with_507_and_the_cure_and_changes_nothing() throws IOException {
        JsonNode draft = JSON.readTree(before);
        String node = "/organisations" + draft.get("path").asText();
        long revision = draft.get("revision").asLong();
        String item = "{\"id\":\"" + id + "\",\"revision\":" + revision + "}";
        String named = "{\"repository\":\"organisations\",\"path\":\""
                + draft.get("path").asText() + "\"}";

        Map<String, Integer> found = new TreeMap<>();
        for (String[] write : new String[][] {
            {"POST", "/.rest/drafts", "{\"type\":\"room\",\"parent\":\"/\",\"content\":{\"name\":\"Neu\"}}"},
            {"PATCH", "/.rest/drafts/" + id, "{\"revision\":" + revision + ",\"content\":{\"name\":\"Neu\"}}"},
            {
                "POST",
                "/.rest/drafts/" + id + "/move",
                "{\"revision\":" + revision + ",\"parent\":\"/\",\"name\":\"neu\"}"
            },
            {"POST", "/.rest/publications", "{\"publish\":[" + item + "]}"},
            {"PUT", "/.rest/nodes/v1/rooms", "{\"name\":\"neu\",\"type\":\"mgnl:folder\"}"},
            {"POST", "/.rest/nodes/v1" + node, "{\"properties\":[{\"name\":\"name\",\"values\":[\"Neu\"]}]}"},
            {"PUT", "/.rest/properties/v1" + node + "?name=new&value=x", ""},
            {"POST", "/.rest/properties/v1" + node + "/name?value=Neu", ""},
            {"DELETE", "/.rest/properties/v1" + node + "/name", ""},
            {"POST", "/.rest/commands/v2/default/publish", named},
            {"POST", "/.rest/accounts", "{\"user\":\"neu\",\"name\":\"\",\"groups\":[]}"},
        }) {
            HttpResponse<String> answer = write(write[0], write[1], write[2], "application/json");
            found.put(write[0] + " " + write[1], answer.statusCode());
            assertThat(answer.body()).contains("\"code\":\"storageFull\"", "only when there is room again");
        }

        assertThat(found.values()).containsOnly(507);
        assertThat(read("/.rest/drafts/" + id)).isEqualTo(before);
    }

    @Test
    void an_upload_is_refused_with_507() {
        String form = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.gif\"\r\n\r\n" + PIXEL
                + "\r\n--b--\r\n";

        HttpResponse<String> answer = write("POST", "/.rest/assets", form, "multipart/form-data; boundary=b");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(507);
        assertThat(answer.body()).contains("\"code\":\"storageFull\"");
    }

    @Test
    void many_at_once_are_refused_one_by_one() {
        String items = "{\"items\":[{\"id\":\"" + id + "\",\"revision\":1}]}";

        HttpResponse<String> answer = write("POST", "/.rest/drafts/delete", items, "application/json");

        assertThat(answer.body()).startsWith("{\"done\":[],\"refused\":[");
        assertThat(read("/.rest/drafts/" + id)).isEqualTo(before);
    }

    @Test
    void delivery_pages_and_health_go_on_and_health_says_why_nothing_is_written() {
        for (String path : List.of("/", "/.rest/delivery/sessions", "/health/live", "/openapi")) {
            assertThat(http.get(path).statusCode()).as(path).isEqualTo(200);
        }
        HttpResponse<String> ready = http.get("/health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body())
                .startsWith("{\"status\":\"degraded\",\"delivery\":\"publication ")
                .contains("\"writing\":\"refused: ", " MiB left, less than the 1000000 MiB that must stay free")
                .doesNotContain(data.toString());
    }

    private static String read(String path) {
        HttpResponse<String> answer = http.get(path, "Authorization", authorization());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> write(String method, String path, String body, String type) {
        return http.send(
                method,
                path,
                BodyPublishers.ofString(body, ISO_8859_1),
                "Authorization",
                authorization(),
                "Content-Type",
                type);
    }

    private static String authorization() {
        return "Basic " + Base64.getEncoder().encodeToString(("superuser:" + RunningLitfass.PASSWORD).getBytes(UTF_8));
    }
}
