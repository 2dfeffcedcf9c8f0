package de.litfass.boot;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.Map;

/**
 * Someone who writes and publishes notes over the API as fast as it goes, and remembers what was acknowledged. Titles
 * only ever grow: {@code 1}, {@code 2}, ….
 */
final class Writing {

    private static final ObjectMapper JSON = new ObjectMapper();
    static final String BASIC =
            "Basic " + Base64.getEncoder().encodeToString(("superuser:" + RunningLitfass.PASSWORD).getBytes(UTF_8));

    private final Http http;
    private final String name;
    private final Map<String, Long> acknowledged;
    private final Map<String, Long> published;
    private int made;

    /**
     * @param acknowledged gets the number in the title of each draft, by its id, once the answer is there
     * @param published gets the number that is public
     */
    Writing(Http http, String name, Map<String, Long> acknowledged, Map<String, Long> published) {
        this.http = http;
        this.name = name;
        this.acknowledged = acknowledged;
        this.published = published;
    }

    /** Writes until the server is gone. */
    void untilTheEnd() {
        try {
            while (true) {
                note();
            }
        } catch (UncheckedIOException e) {
            // The connection broke: nothing more is acknowledged.
        }
    }

    /** Makes a note, changes it, publishes it. */
    private void note() {
        String title = "{\"title\":\"1\"}";
        JsonNode draft = sent(
                "POST",
                "/.rest/drafts",
                "{\"type\":\"note\",\"parent\":\"/\",\"name\":\"" + name + made++ + "\",\"content\":" + title + "}");
        String id = draft.path("id").asText();
        acknowledged.put(id, 1L);
        JsonNode changed = sent(
                "PATCH",
                "/.rest/drafts/" + id,
                "{\"revision\":" + draft.path("revision") + ",\"content\":{\"title\":\"2\"}}");
        acknowledged.put(id, 2L);
        sent(
                "POST",
                "/.rest/publications",
                "{\"publish\":[{\"id\":\"" + id + "\",\"revision\":" + changed.path("revision") + "}]}");
        published.put(id, 2L);
    }

    private JsonNode sent(String method, String path, String body) {
        HttpResponse<String> answer = http.send(
                method,
                path,
                BodyPublishers.ofString(body),
                "Authorization",
                BASIC,
                "Content-Type",
                "application/json");
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return read(answer.body());
    }

    static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
