package de.litfass.benchmark.write;

import de.litfass.benchmark.load.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The editing API as a script uses it, with HTTP Basic. */
public final class EditingApi {

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern REVISION = Pattern.compile("\"revision\":(\\d+)");

    private final String server;
    private final String authorization;

    /** Signs in as {@code superuser} with each request. */
    public EditingApi(String server, String password) {
        this.server = server;
        byte[] both = ("superuser:" + password).getBytes(StandardCharsets.UTF_8);
        this.authorization = "Basic " + Base64.getEncoder().encodeToString(both);
    }

    /** A draft as the API acknowledged it. */
    record Draft(String id, long revision) {

        String asReference() {
            return "{\"id\":\"%s\",\"revision\":%d}".formatted(id, revision);
        }
    }

    void createFolder(String workspace, String parent, String name) {
        send(
                "POST",
                "/.rest/drafts",
                """
                {"type":"folder","workspace":"%s","parent":"%s","name":"%s"}"""
                        .formatted(workspace, parent, name));
    }

    /** @param content a JSON object */
    Draft create(String type, String parent, String content) {
        return draft(send(
                "POST",
                "/.rest/drafts",
                """
                {"type":"%s","parent":"%s","content":%s}""".formatted(type, parent, content)));
    }

    /** @param content a JSON object with what shall change */
    Draft change(Draft draft, String content) {
        return draft(send(
                "PATCH",
                "/.rest/drafts/" + draft.id(),
                """
                {"revision":%d,"content":%s}""".formatted(draft.revision(), content)));
    }

    Draft read(String id) {
        return draft(send("GET", "/.rest/drafts/" + id, ""));
    }

    void publish(Draft draft) {
        send("POST", "/.rest/publications", """
                {"publish":[%s]}""".formatted(draft.asReference()));
    }

    private static Draft draft(String json) {
        return new Draft(first(ID, json), Long.parseLong(first(REVISION, json)));
    }

    private static String first(Pattern pattern, String json) {
        Matcher matcher = pattern.matcher(json);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + json);
        }
        return matcher.group(1);
    }

    private String send(String method, String path, String json) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Authorization", authorization)
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .build();
        try {
            HttpResponse<byte[]> answer = Http.send(request);
            String body = new String(answer.body(), StandardCharsets.UTF_8);
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(method + " " + path + " answers " + answer.statusCode() + ": " + body);
            }
            return body;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
