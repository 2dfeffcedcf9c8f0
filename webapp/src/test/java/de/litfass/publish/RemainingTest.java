package de.litfass.publish;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.type.Content;
import de.litfass.type.Node;
import de.litfass.type.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RemainingTest {

    private static final String ID = "6e7f0b38-3b1f-4c58-9d5f-5b1d3f1e2a10";
    private static final PublishedItem WITHDRAWN = item(ID, "/day1", "");

    private static PublishedItem item(String id, String path, String text) {
        Node node = new Node(path.substring(path.lastIndexOf('/') + 1), id, "kg:session", new TreeMap<>(), List.of());
        Node holder = text.isEmpty()
                ? node
                : node.withNodes(List.of(new Node(
                        "part",
                        id + "-part",
                        "mgnl:contentNode",
                        new TreeMap<>(Map.of("text", Value.of(text))),
                        List.of())));
        return new PublishedItem(0, new Content("sessions", path, holder), "hash");
    }

    private static Remaining remaining(PublishedItem... stays) {
        return Remaining.of(Stream.of(stays).map(PublishedItem::content), List.of(WITHDRAWN));
    }

    private static List<String> naming(String text) {
        return remaining(item("other", "/other", text)).naming(WITHDRAWN).stream()
                .map(Content::id)
                .toList();
    }

    @Test
    void references_and_links_inside_of_text_name_an_item() {
        assertThat(naming(ID)).containsExactly("other");
        assertThat(naming("jcr:" + ID)).containsExactly("other");
        assertThat(naming("<p><a href=\"/day1?x=" + ID + "#top\">Tag</a> und ${link:{uuid:{" + ID + "}}}</p>"))
                .containsExactly("other");
    }

    @Test
    void longer_words_and_other_identifiers_do_not() {
        assertThat(naming("x" + ID)).isEmpty();
        assertThat(naming(ID + "-part")).isEmpty();
        assertThat(naming("7" + ID.substring(1))).isEmpty();
    }

    @Test
    void what_lies_below_at_any_depth_is_found_and_what_lies_beside_is_not() {
        assertThat(remaining(item("a", "/day1/block/track", ""))
                        .below(WITHDRAWN)
                        .map(Content::id))
                .contains("a");
        assertThat(remaining(item("a", "/day10", ""), item("b", "/day2/day1", ""))
                        .below(WITHDRAWN))
                .isEmpty();
    }
}
