package de.litfass.management.magnolia;

import de.litfass.management.drafts.NodeName;
import de.litfass.management.magnolia.NodeBody.RepositoryNode;
import de.litfass.management.rest.Caller;
import de.litfass.management.rest.Refused;
import de.litfass.publish.Draft;
import de.litfass.repository.Refusal;
import de.litfass.type.Content;
import de.litfass.type.Node;
import de.litfass.type.NodeTypes;
import de.litfass.type.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a node as a script asks: an item in a folder, at the top or below another item, or a node within an item. */
record NodeCreation(SafeTexts texts, NodeTypes types, IfMatch ifMatch) {

    private Caller caller() {
        return texts.caller();
    }

    /** The draft that holds the new node. */
    Draft create(NodePath parent, RepositoryNode body) {
        String name = name(body);
        String type = body.type().filter(text -> !text.isBlank()).orElseThrow(() -> Refused.of(400, "typeMissing"));
        if (body.nodes().filter(nodes -> !nodes.isEmpty()).isPresent()) {
            throw Refused.of(400, "subNodesRefused");
        }
        Optional<FoundNode> holder = parent.find(caller());
        if (holder.isEmpty() && !parent.isTop()) {
            throw Refused.of(404, "parentNotFound", parent.path());
        }
        if (parent.child(name).find(caller()).isPresent()) {
            throw exists();
        }
        var properties =
                new GivenValues(caller().messages()).of(body.properties().orElse(List.of()));
        Node node = new Node(name, "", type, properties, List.of());
        return holder.filter(found -> isWithin(found, type))
                .map(found -> within(found, node))
                .orElseGet(() -> item(parent, node));
    }

    /** Magnolia puts {@code -} in place of what no name may have; nobody finds such a node again. */
    private String name(RepositoryNode body) {
        String given = body.name().map(String::strip).orElse("");
        if (given.isEmpty()) {
            throw Refused.of(400, "nameMissing");
        }
        if (!NodeName.isStorable(given)) {
            String what = caller().messages().text("script.nodeName", given);
            String hint = caller().messages().text("script.nodeName.hint");
            throw Refused.badRequest(List.of(Problem.error("name", what, hint)));
        }
        return given;
    }

    private boolean isWithin(FoundNode holder, String type) {
        boolean folder = types.isA(holder.node().type(), "mgnl:folder");
        return !folder && (types.isA(type, "mgnl:contentNode") || types.isA(type, "mgnl:resource"));
    }

    private Draft within(FoundNode holder, Node node) {
        List<String> steps = new ArrayList<>(holder.steps());
        steps.add(node.name());
        Node safe = node.withProperties(texts.of(holder.item().content(), steps, node.properties()));
        return ifMatch.on(holder.item(), base -> caller().drafts()
                .change(holder.item().id(), base, holder.inItem(parent -> with(parent, safe))));
    }

    private static Node with(Node parent, Node child) {
        if (parent.node(child.name()).isPresent()) {
            throw exists();
        }
        List<Node> nodes = new ArrayList<>(parent.nodes());
        nodes.add(child);
        return parent.withNodes(nodes);
    }

    private Draft item(NodePath parent, Node node) {
        boolean known = types.named(node.type()).filter(type -> !type.mixin()).isPresent()
                && (types.isA(node.type(), "mgnl:content")
                        || types.isA(node.type(), "mgnl:folder")
                        || types.isA(node.type(), "mgnl:asset"));
        if (!known) {
            throw Refused.of(400, "noSuchNodeType", node.type());
        }
        try {
            NodePath place = parent.child(node.name());
            Content item = new Content(place.workspace(), place.path(), node);
            Node safe = node.withProperties(texts.of(item, List.of(), node.properties()));
            return caller().drafts().create(new Content(place.workspace(), place.path(), safe));
        } catch (Refusal.NameTaken e) {
            throw exists();
        }
    }

    private static Refused exists() {
        return Refused.of(400, "pathExists");
    }
}
