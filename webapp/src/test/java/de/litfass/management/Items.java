package de.litfass.management;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.litfass.management.Client.Answer;
import java.util.regex.Matcher;

/** Makes, changes and publishes items over HTTP, with single quotes for double ones. */
@SuppressWarnings("AnnotateFormatMethod") // quotes change on the way
public record Items(Client client) {

    /** The body with double quotes in place of single ones, and each {@code %s} by one of the values. */
    public static String json(String text, Object... values) {
        String filled = text;
        for (Object value : values) {
            filled = filled.replaceFirst("%s", Matcher.quoteReplacement(value.toString()));
        }
        return filled.replace('\'', '"');
    }

    public Answer post(String path, String json, Object... arguments) {
        return client.post("/.rest/" + path, json(json, arguments));
    }

    public Answer patch(String id, long revision, String content, Object... arguments) {
        return client.patch(
                "/.rest/drafts/" + id, json("{'revision':" + revision + ",'content':" + content + "}", arguments));
    }

    /** A new item at the top of its workspace. */
    public JsonNode make(String type, String content, Object... arguments) {
        Answer answer = post("drafts", "{'type':'" + type + "','parent':'/','content':" + content + "}", arguments);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    public static String id(JsonNode draft) {
        return draft.at("/id").asText();
    }

    public JsonNode read(String id) {
        return client.get("/.rest/drafts/" + id).json();
    }

    /** Publishes these drafts as they are now. */
    public Answer publish(String... ids) {
        return post("publications", publication(ids));
    }

    public Answer preview(String... ids) {
        return post("publications/preview", publication(ids));
    }

    private String publication(String... ids) {
        StringBuilder items = new StringBuilder();
        for (String id : ids) {
            items.append(items.isEmpty() ? "" : ",")
                    .append("{'id':'" + id + "','revision':"
                            + read(id).at("/revision").asLong() + "}");
        }
        return "{'publish':[" + items + "]}";
    }
}
