package de.litfass.management;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import de.litfass.management.rest.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Asks a server over HTTP. */
public final class Client {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final URI base;
    private final List<String> headers;

    Client(URI base) {
        this(base, List.of());
    }

    private Client(URI base, List<String> headers) {
        this.base = base;
        this.headers = headers;
    }

    /** What came back. */
    public record Answer(HttpResponse<byte[]> response) {

        public int status() {
            return response.statusCode();
        }

        /** The first value of that header, empty if there is none. */
        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public String text() {
            return new String(response.body(), UTF_8);
        }

        public JsonNode json() {
            try {
                return Json.MAPPER.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** {@code error.code} of a refusal. */
        public String code() {
            return json().at("/error/code").asText();
        }

        /** {@code where} of each problem of a refusal. */
        public List<String> places() {
            return json().at("/problems").findValuesAsText("where");
        }
    }

    /** The same client with one more header. */
    public Client with(String name, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(name);
        more.add(value);
        return new Client(base, more);
    }

    /** The value that this client sends in that header. */
    public String header(String name) {
        return headers.get(headers.indexOf(name) + 1);
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody());
    }

    public Answer post(String path, String json) {
        return json("POST", path, json);
    }

    public Answer put(String path, String json) {
        return json("PUT", path, json);
    }

    public Answer patch(String path, String json) {
        return json("PATCH", path, json);
    }

    /** Sends that body with that method; empty for none. */
    public Answer json(String method, String path, String json) {
        return json.isEmpty()
                ? send(method, path, BodyPublishers.noBody())
                : with("Content-Type", "application/json").send(method, path, BodyPublishers.ofString(json));
    }

    /** Sends exactly that. */
    public Answer send(String method, String path, BodyPublisher body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).method(method, body);
        for (int i = 0; i < headers.size(); i += 2) {
            request.header(headers.get(i), headers.get(i + 1));
        }
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String basic(String user, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(UTF_8));
    }
}
