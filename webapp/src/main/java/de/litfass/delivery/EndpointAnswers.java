package de.litfass.delivery;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.litfass.delivery.json.Digest;
import de.litfass.delivery.json.Links;
import de.litfass.delivery.json.Rendered;
import de.litfass.delivery.json.View;
import de.litfass.delivery.query.DeliveryQuery;
import de.litfass.delivery.query.EndpointIndex.Page;
import de.litfass.delivery.query.Scope;
import de.litfass.delivery.tree.PublicNode;
import de.litfass.module.DeliveryEndpoint;
import de.litfass.type.Problem;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the answer to a question that was understood, from rendered nodes. */
final class EndpointAnswers {

    private final Standing standing;
    private final DeliveryEndpoint endpoint;
    private final Question question;
    private final View view;

    EndpointAnswers(Standing standing, DeliveryEndpoint endpoint, Question question) {
        this.standing = standing;
        this.endpoint = endpoint;
        this.question = question;
        DeliverySettings settings = standing.settings();
        this.view = new View(
                endpoint,
                question.language(),
                standing.tree(),
                standing.match(),
                new Links(settings.baseUrl(), settings.contextPath()),
                standing.binaries(),
                settings.zone());
    }

    /** The nodes that an endpoint's questions are about. */
    static Scope scope(DeliveryEndpoint endpoint) {
        return new Scope(
                endpoint.workspace().orElseThrow(), endpoint.rootPath(), endpoint.nodeTypes(), endpoint.strict());
    }

    /**
     * The answer.
     *
     * @throws Refusal 404 if the path leads nowhere
     */
    Prepared answer() {
        return switch (question.target()) {
            case Target.ReadNode node -> node(node.path());
            case Target.ReadChildren children -> children(children.path());
            case Target.Query query -> query(question.query().orElseThrow());
        };
    }

    private Prepared node(String path) {
        PublicNode node = existing(path);
        if (!matches(node)) {
            throw Refusal.notFound(
                    "Node 'node " + path + "' does not match any configured node type", folder(node, path));
        }
        return prepared("", List.of(render(node, node.node().name())), "");
    }

    private Problem[] folder(PublicNode node, String path) {
        String address = "/.rest/" + endpoint.path() + path;
        return node.node().type().equals("mgnl:folder")
                ? new Problem[] {Problem.error("path", "is a folder", "What lies in it is at " + address + "@nodes.")}
                : new Problem[0];
    }

    private Prepared children(String path) {
        List<PublicNode> all = path.equals("/")
                ? standing.tree().children(scope(endpoint).workspace(), "/")
                : standing.tree().children(existing(path));
        Map<String, PublicNode> stored = new LinkedHashMap<>();
        all.stream()
                .filter(this::matches)
                .forEach(node -> stored.put(node.node().name(), node));
        List<Rendered> nodes = question.language().names(stored.keySet()).entrySet().stream()
                .flatMap(name -> java.util.stream.Stream.ofNullable(stored.get(name.getValue()))
                        .map(node -> render(node, name.getKey())))
                .toList();
        return prepared("[", nodes, "]");
    }

    private Prepared query(DeliveryQuery query) {
        Page page = standing.index(scope(endpoint)).index().page(query);
        List<Rendered> nodes = page.nodes().stream()
                .map(node -> render(node, node.node().name()))
                .toList();
        String head = "{\"total\":" + page.total() + ",\"offset\":" + query.offset() + ",\"limit\":" + query.limit()
                + ",\"results\":[";
        return prepared(head, nodes, "]}");
    }

    private PublicNode existing(String path) {
        return standing.tree().at(scope(endpoint).workspace(), path).orElseThrow(() -> Refusal.pathNotFound(path));
    }

    private boolean matches(PublicNode node) {
        return standing.match().isAny(node.node(), endpoint.nodeTypes(), endpoint.strict());
    }

    private Rendered render(PublicNode node, String name) {
        return standing.rendered().of(node, name, view, standing.number());
    }

    private Prepared prepared(String head, List<Rendered> nodes, String tail) {
        String vary = "Accept-Encoding"
                + (question.byHeader() ? ", Accept-Language" : "")
                + (standing.cors().namesOrigins() ? ", Origin" : "");
        List<Header> headers = JsonHeaders.of(question.language().header(), vary);
        return Prepared.of(tag(head, nodes), headers, joined(head, nodes, tail), true);
    }

    private String tag(String head, List<Rendered> nodes) {
        byte[][] parts = new byte[nodes.size() + 2][];
        parts[0] = question.canonical().getBytes(UTF_8);
        parts[1] = head.getBytes(UTF_8);
        for (int at = 0; at < nodes.size(); at++) {
            parts[at + 2] = nodes.get(at).digest();
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(Digest.of(parts), 18));
    }

    private static byte[] joined(String head, List<Rendered> nodes, String tail) {
        int commas = Math.max(0, nodes.size() - 1);
        int size = head.length() + commas + tail.length();
        for (Rendered node : nodes) {
            size += node.bytes().length;
        }
        ByteBuffer bytes = ByteBuffer.allocate(size).put(head.getBytes(US_ASCII));
        for (int at = 0; at < nodes.size(); at++) {
            if (at > 0) {
                bytes.put((byte) ',');
            }
            bytes.put(nodes.get(at).bytes());
        }
        return bytes.put(tail.getBytes(US_ASCII)).array();
    }
}
