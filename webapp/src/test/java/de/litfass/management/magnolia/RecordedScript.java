package de.litfass.management.magnolia;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.litfass.management.Client;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** One exchange that a script had with a real Magnolia, and what Litfass answers instead. */
record RecordedScript(JsonNode recording) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OURS = Set.of("/.rest/nodes/", "/.rest/properties/", "/.rest/commands/");

    /** What the installation made: identifiers of new nodes, and who imported when. */
    private static final Set<String> OF_THE_INSTALLATION = Set.of("jcr:created", "jcr:createdBy");

    static List<RecordedScript> all(String config) throws IOException {
        List<RecordedScript> all = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/golden/recordings.jsonl"))) {
            JsonNode recording = JSON.readTree(line);
            boolean ours = OURS.stream().anyMatch(recording.path("path").asText()::startsWith);
            if (ours && recording.path("config").asText().equals(config)) {
                all.add(new RecordedScript(recording));
            }
        }
        return all;
    }

    String id() {
        return recording.path("id").asText();
    }

    /** Asks the same again; the places that differ from the recording, if any do. */
    List<String> differences(Client client) {
        Client.Answer answer = replay(client);
        List<String> differences = new ArrayList<>();
        if (answer.status() != recording.path("status").asInt()) {
            differences.add("status " + answer.status());
        } else if (recording.path("json").has("error")) {
            compare("code", recording.at("/json/error/code"), answer.json().at("/error/code"), differences);
        } else if (recording.has("json")) {
            compare("", named(recording.path("json")), named(answer.json()), differences);
        } else if (answer.status() >= 400
                && !answer.json().at("/error/message").asText().contains(text())) {
            differences.add("text " + answer.text());
        }
        return differences;
    }

    private String text() {
        return recording.path("text").asText();
    }

    private Client.Answer replay(Client client) {
        Client asking = client;
        for (var header : recording.path("requestHeaders").properties()) {
            asking = asking.with(header.getKey(), header.getValue().asText());
        }
        String body =
                recording.has("requestBody") ? recording.path("requestBody").toString() : "";
        return asking.send(
                recording.path("method").asText(), recording.path("path").asText(), BodyPublishers.ofString(body));
    }

    /** The order of properties is not promised: they are compared by their names. */
    private static JsonNode named(JsonNode node) {
        if (node.isArray() && node.path(0).has("name")) {
            var byName = new TreeMap<String, JsonNode>();
            node.forEach(item -> byName.put(item.path("name").asText(), named(item)));
            byName.keySet().removeAll(OF_THE_INSTALLATION);
            return JSON.valueToTree(byName);
        }
        if (node.isObject()) {
            var fields = new TreeMap<String, JsonNode>();
            node.properties().forEach(field -> fields.put(field.getKey(), named(field.getValue())));
            return JSON.valueToTree(fields);
        }
        return node;
    }

    private static void compare(String path, JsonNode recorded, JsonNode here, List<String> differences) {
        if (recorded.isObject() && here.isObject()) {
            Set<String> names = new TreeSet<>();
            recorded.fieldNames().forEachRemaining(names::add);
            here.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(path + "/" + name, recorded.path(name), here.path(name), differences));
        } else if (!recorded.equals(here) && !(path.endsWith("/identifier") && isNew(here))) {
            differences.add(path);
        }
    }

    /** Whether the node is one of the story rather than of the imported content. */
    private static boolean isNew(JsonNode identifier) {
        return UUID.fromString(identifier.asText()).version() == 4
                && !identifier.asText().matches("(\\d)\\1{7}-.*");
    }
}
