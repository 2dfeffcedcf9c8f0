package de.litfass.editor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import de.litfass.boot.RunningLitfass;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;

/**
 * The editing API, asked by a script in somebody's name: how tests bring about what they start from, and see what came
 * out.
 */
public record Api(URI server, String user, String language) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    /** Asks in English. */
    public Api(URI server, String user) {
        this(server, user, "en");
    }

    /** Asks in that language. */
    public Api in(String newLanguage) {
        return new Api(server, user, newLanguage);
    }

    /** The answer to a GET, which must be a 2xx. */
    public JsonNode get(String path) {
        return send("GET", path, NullNode.instance);
    }

    /** The answer to a POST, which must be a 2xx. */
    public JsonNode post(String path, JsonNode body) {
        return send("POST", path, body);
    }

    /** The answer to any other method, which must be a 2xx; null where it has no body. */
    public JsonNode send(String method, String path, JsonNode body) {
        String basic = Base64.getEncoder().encodeToString((user + ":" + RunningLitfass.PASSWORD).getBytes(UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .header("Accept-Language", language)
                .method(method, body.isNull() ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode())
                    .as(method + " " + path + ": " + answer.body())
                    .isBetween(200, 299);
            return answer.body().isEmpty() ? NullNode.instance : Editor.JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
