package de.litfass.management.magnolia;

import de.litfass.management.magnolia.NodeAnswer.Property;
import de.litfass.management.rest.Caller;
import de.litfass.publish.Draft;
import de.litfass.repository.DraftPage;
import de.litfass.repository.DraftQuery;
import de.litfass.type.Node;
import de.litfass.type.NodeTypes;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads nodes for a script, as deep as it asks. */
record NodeReading(Caller caller, NodeTypes types, StoredBytes bytes, NodeQuestion question) {

    private static final int PAGE = 500;

    /** The top of a workspace has the identifier that Jackrabbit gives it. */
    private static final String TOP = "cafebabe-cafe-babe-cafe-babecafebabe";

    NodeAnswer top(NodePath path) {
        int depth = question.depth();
        List<NodeAnswer> below =
                depth > 0 ? items(path.workspace(), "/", depth - 1).toList() : List.of();
        return new NodeAnswer("", "rep:root", "/", TOP, List.of(), filled(below));
    }

    NodeAnswer node(FoundNode found) {
        int depth = question.depth();
        return found.isItem() ? item(found.item(), depth) : within(found.node(), found.path(), depth);
    }

    private NodeAnswer item(Draft draft, int depth) {
        String path = draft.content().path();
        Node node = draft.content().node();
        Stream<NodeAnswer> below = depth > 0
                ? Stream.concat(
                        children(node, path, depth), items(draft.content().workspace(), path, depth - 1))
                : Stream.empty();
        return answer(node, path, Stream.concat(stamps(draft), properties(node)).toList(), below.toList());
    }

    private NodeAnswer within(Node node, String path, int depth) {
        List<NodeAnswer> below = depth > 0 ? children(node, path, depth).toList() : List.of();
        return answer(node, path, properties(node).toList(), below);
    }

    /** {@code jcr:*} and {@code mgnl:*} only where metadata are asked for. */
    private Stream<Property> properties(Node node) {
        Stream<Property> stored = node.properties().entrySet().stream()
                .filter(entry -> question.includeMetadata() || !entry.getKey().matches("(jcr|mgnl):.*"))
                .map(entry -> Property.of(entry.getKey(), entry.getValue()))
                .map(bytes::shown);
        Stream<Property> identity = Stream.of(
                Property.of("jcr:uuid", Value.of(node.id())),
                Property.of("jcr:primaryType", Value.of(ValueType.NAME, node.type())));
        return question.includeMetadata() ? Stream.concat(stored, identity) : stored;
    }

    private Stream<Property> stamps(Draft draft) {
        return question.includeMetadata()
                ? Stream.of(
                        Property.of(
                                "jcr:created", Value.of(draft.created().time().atOffset(ZoneOffset.UTC))),
                        Property.of("jcr:createdBy", Value.of(draft.created().user())))
                : Stream.empty();
    }

    private Stream<NodeAnswer> children(Node node, String path, int depth) {
        return node.nodes().stream()
                .filter(child -> isWanted(child.type()))
                .map(child -> within(child, path + "/" + child.name(), depth - 1));
    }

    private Stream<NodeAnswer> items(String workspace, String folder, int depth) {
        List<Draft> found = new ArrayList<>();
        Optional<String> after = Optional.of("");
        while (after.isPresent()) {
            DraftPage page =
                    caller.drafts().list(DraftQuery.of(workspace, folder, PAGE).from(after.get()));
            found.addAll(page.drafts());
            after = page.next();
        }
        return found.stream()
                .filter(draft -> isWanted(draft.content().node().type()))
                .map(draft -> item(draft, depth));
    }

    private boolean isWanted(String type) {
        return question.excludeNodeTypes().stream().noneMatch(other -> types.isA(type, other));
    }

    private static NodeAnswer answer(Node node, String path, List<Property> properties, List<NodeAnswer> below) {
        return new NodeAnswer(node.name(), node.type(), path, node.id(), properties, filled(below));
    }

    private static Optional<List<NodeAnswer>> filled(List<NodeAnswer> below) {
        return Optional.of(below).filter(nodes -> !nodes.isEmpty());
    }
}
