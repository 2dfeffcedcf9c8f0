package de.litfass.delivery.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.litfass.delivery.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What of an answer is otherwise than recorded; the order of keys is not recorded, numbers went through a double. */
final class Comparison {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** What the server's clock and the importing user made. */
    private static final Set<String> OF_THE_INSTALLATION = Set.of("jcr:created", "jcr:createdBy");

    private final List<String> differences = new ArrayList<>();

    private Comparison() {}

    static List<String> differences(JsonNode recording, Answer answer) throws Exception {
        Comparison comparison = new Comparison();
        comparison.all(recording, answer);
        return comparison.differences;
    }

    private void all(JsonNode recording, Answer answer) throws Exception {
        if (recording.path("status").asInt() != answer.status()) {
            differences.add("status " + recording.path("status") + ", here " + answer.status() + " " + answer.text());
            return;
        }
        recording
                .path("headers")
                .properties()
                .forEach(header -> header(
                        header.getKey(),
                        header.getValue().asText(),
                        answer.header(header.getKey()).orElse("")));
        JsonNode body = recording.path("json");
        if (answer.status() >= 400 && body.has("error")) {
            JsonNode error = JSON.readTree(answer.text()).path("error");
            compare("error/code", body.path("error").path("code"), error.path("code"));
        } else if (body.isContainerNode()) {
            compare("", body, JSON.readTree(answer.text()));
        }
    }

    private void header(String name, String recorded, String here) {
        boolean alike = name.equals("Vary") ? here.contains(recorded) : here.equals(recorded);
        if (!alike) {
            differences.add(name + ": " + recorded + ", here " + here);
        }
    }

    private void compare(String path, JsonNode recorded, JsonNode here) {
        if (recorded.isObject() && here.isObject()) {
            Set<String> names = new TreeSet<>();
            recorded.fieldNames().forEachRemaining(names::add);
            here.fieldNames().forEachRemaining(names::add);
            names.removeAll(OF_THE_INSTALLATION);
            names.forEach(name -> compare(path + "/" + name, recorded.path(name), here.path(name)));
        } else if (recorded.isArray() && here.isArray() && recorded.size() == here.size()) {
            for (int at = 0; at < recorded.size(); at++) {
                compare(path + "/" + at, recorded.get(at), here.get(at));
            }
        } else if (!same(recorded, here)) {
            differences.add(path + ": " + recorded + ", here " + here);
        }
    }

    private static boolean same(JsonNode recorded, JsonNode here) {
        boolean numbers = recorded.isNumber() && here.isNumber();
        return numbers ? Double.compare(recorded.doubleValue(), here.doubleValue()) == 0 : recorded.equals(here);
    }
}
