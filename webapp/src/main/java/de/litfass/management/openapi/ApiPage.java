package de.litfass.management.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** The document as a page to read: a section for each tag, an entry for each call. Needs neither script nor style. */
final class ApiPage {

    private final JsonNode document;
    private final StringBuilder html = new StringBuilder(64 * 1024);

    private ApiPage(JsonNode document) {
        this.document = document;
    }

    static String of(JsonNode document) {
        ApiPage page = new ApiPage(document);
        page.write();
        return page.html.toString();
    }

    private void write() {
        html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append(
                        "<title>Litfass: API documents</title>\n</head>\n<body>\n<main>\n<h1>Litfass: API documents</h1>\n");
        document.at("/info/description").asText().lines().forEach(this::paragraph);
        html.append("<p>The same for programs: ask this address for <code>application/json</code>.</p>\n");
        document.path("tags").forEach(this::tag);
        html.append("</main>\n</body>\n</html>\n");
    }

    private void paragraph(String line) {
        if (!line.isBlank()) {
            html.append("<p>").append(marked(line)).append("</p>\n");
        }
    }

    private void tag(JsonNode tag) {
        String name = tag.path("name").asText();
        html.append("<section>\n<h2>").append(escaped(name)).append("</h2>\n");
        paragraph(tag.path("description").asText());
        document.path("paths").properties().forEach(path -> path.getValue().properties().stream()
                .filter(call -> call.getValue().path("tags").path(0).asText().equals(name))
                .forEach(call -> call(call.getKey() + " " + path.getKey(), call.getValue())));
        html.append("</section>\n");
    }

    private void call(String address, JsonNode call) {
        int space = address.indexOf(' ');
        html.append("<details>\n<summary><code>")
                .append(escaped(address.substring(0, space).toUpperCase(java.util.Locale.ROOT)))
                .append(escaped(address.substring(space)))
                .append("</code> ")
                .append(marked(call.path("summary").asText()))
                .append("</summary>\n");
        call.path("description").asText().lines().forEach(this::paragraph);
        parameters(call.path("parameters"));
        responses(call.path("responses"));
        html.append("</details>\n");
    }

    private void parameters(JsonNode parameters) {
        Map<String, String> described = new TreeMap<>();
        parameters.forEach(parameter -> described.put(
                parameter.path("name").asText(), parameter.path("description").asText()));
        described.remove("");
        list("Parameters", described);
    }

    private void responses(JsonNode responses) {
        Map<String, String> described = new TreeMap<>();
        responses.properties().forEach(response -> described.put(response.getKey(), description(response.getValue())));
        list("Answers", described);
    }

    private String description(JsonNode response) {
        String reference = response.path("$ref").asText();
        JsonNode found = reference.isEmpty() ? response : document.at(reference.substring(1));
        return found.path("description").asText();
    }

    private void list(String heading, Map<String, String> entries) {
        if (entries.isEmpty()) {
            return;
        }
        html.append("<h3>").append(heading).append("</h3>\n<dl>\n");
        entries.forEach((name, text) -> html.append("<dt><code>")
                .append(escaped(name))
                .append("</code></dt>\n<dd>")
                .append(marked(text))
                .append("</dd>\n"));
        html.append("</dl>\n");
    }

    /** Code between back-quotes and strong words between stars, as in Markdown. */
    private static String marked(String text) {
        return escaped(text)
                .replaceAll("`([^`]*)`", "<code>$1</code>")
                .replaceAll("\\*\\*([^*]*)\\*\\*", "<strong>$1</strong>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
