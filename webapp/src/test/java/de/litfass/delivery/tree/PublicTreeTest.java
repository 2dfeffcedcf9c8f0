package de.litfass.delivery.tree;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.delivery.Programme;
import de.litfass.publish.PublishedSnapshot;
import de.litfass.type.Content;
import de.litfass.type.Node;
import de.litfass.type.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicTreeTest {

    private final PublicTree tree = new PublicTree(Programme.snapshot(), Programme.types());

    private static List<String> paths(java.util.stream.Stream<PublicNode> nodes) {
        return nodes.map(PublicNode::path).toList();
    }

    @Test
    void a_node_is_found_by_its_path_inside_items_too() {
        assertThat(tree.at("sessions", "/opening/rooms/0")
                        .map(node -> node.node().type()))
                .contains("kg:room");
        assertThat(tree.at("sessions", "/opening").map(PublicNode::isUnit)).contains(true);
        assertThat(tree.at("sessions", "/opening/rooms").map(PublicNode::isUnit))
                .contains(false);
        assertThat(tree.at("sessions", "/opening/nothing")).isEmpty();
        assertThat(tree.at("sessions", "/")).isEmpty();
        assertThat(tree.at("nothing", "/opening")).isEmpty();
    }

    @Test
    void all_nodes_come_in_document_order() {
        assertThat(paths(tree.all("sessions")))
                .containsExactly("/opening", "/opening/rooms", "/opening/rooms/0", "/panel");
    }

    @Test
    void an_item_is_found_only_in_its_workspace() {
        assertThat(tree.find("speakers", Programme.ADA)).isPresent();
        assertThat(tree.find("sessions", Programme.ADA)).isEmpty();
    }

    @Test
    void internal_properties_are_not_there_at_any_depth() {
        assertThat(tree.at("sessions", "/opening").orElseThrow().properties())
                .containsExactly("seats", "speaker", "start", "title", "title_en");
        PublicNode room = tree.at("sessions", "/opening/rooms/0").orElseThrow();
        assertThat(room.properties()).containsExactly("floor");
        assertThat(room.property("doorCode")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rooms", "rooms_en", "unknown"})
    void a_sub_model_hides_its_internal_properties_under_whatever_name(String listName) {
        Node room =
                new Node("0", "r", "kg:room", Programme.properties("doorCode", Value.of(Programme.CANARY)), List.of());
        Node list = new Node(listName, "l", "mgnl:contentNode", Programme.properties(), List.of(room));
        Content session =
                Programme.content("sessions", new Node("s", "s", "kg:session", Programme.properties(), List.of(list)));
        PublicTree changed = new PublicTree(PublishedSnapshot.of(List.of(session)), Programme.types());
        assertThat(changed.all("sessions").flatMap(node -> node.properties().stream()))
                .isEmpty();
    }

    @Test
    void a_list_element_of_another_type_keeps_its_secrets_too() {
        Node room = new Node(
                "0", "r", "mgnl:contentNode", Programme.properties("doorCode", Value.of(Programme.CANARY)), List.of());
        Node list = new Node("rooms", "l", "mgnl:contentNode", Programme.properties(), List.of(room));
        Content session =
                Programme.content("sessions", new Node("s", "s", "kg:session", Programme.properties(), List.of(list)));
        PublicTree changed = new PublicTree(PublishedSnapshot.of(List.of(session)), Programme.types());
        assertThat(changed.all("sessions").flatMap(node -> node.properties().stream()))
                .isEmpty();
    }

    @Test
    void children_are_sub_nodes_first_and_then_items() {
        Node inner = new Node("part", "p", "mgnl:contentNode", Programme.properties(), List.of());
        Node outer = new Node("block", "b", "kg:session", Programme.properties(), List.of(inner));
        Node below = new Node("below", "c", "kg:session", Programme.properties(), List.of());
        PublicTree changed = new PublicTree(
                PublishedSnapshot.of(
                        List.of(Programme.content("sessions", outer), new Content("sessions", "/block/below", below))),
                Programme.types());
        PublicNode block = changed.at("sessions", "/block").orElseThrow();
        assertThat(paths(changed.children(block).stream())).containsExactly("/block/part", "/block/below");
    }
}
