package de.litfass.management.magnolia;

import de.litfass.management.drafts.DraftTypes;
import de.litfass.management.magnolia.NodeBody.RepositoryNode;
import de.litfass.management.rest.Asked;
import de.litfass.management.rest.Caller;
import de.litfass.management.rest.Json;
import de.litfass.management.rest.Refused;
import de.litfass.module.LightModules;
import de.litfass.publish.Draft;
import de.litfass.repository.Binaries;
import de.litfass.type.Node;
import de.litfass.type.NodeTypes;
import de.litfass.type.Value;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Nodes by workspace and path. The tag of an answer is the revision of the item, good for {@code If-Match}. */
@Path("nodes/v1/{workspace}{path:(/.*)?}")
public final class NodesResource {

    private static final String XML = "application/xml;charset=UTF-8";

    private final Supplier<LightModules> modules;
    private final StoredBytes bytes;

    public NodesResource(Supplier<LightModules> modules, Binaries binaries) {
        this.modules = modules;
        this.bytes = new StoredBytes(binaries);
    }

    @GET
    @Produces(Json.TYPE)
    public Response read(@Context Asked asked) {
        return answer(asked);
    }

    @GET
    @Produces(XML)
    public Response readXml(@Context Asked asked) {
        Response answer = answer(asked);
        return Response.fromResponse(answer)
                .entity(NodeXml.of((NodeAnswer) answer.getEntity()))
                .build();
    }

    private Response answer(Asked asked) {
        NodePath path = NodePath.of(asked);
        NodeReading reading = new NodeReading(
                asked.caller(),
                types(),
                bytes,
                NodeQuestion.of(asked.uri().getQueryParameters(), asked.caller().messages()));
        if (path.isTop()) {
            return Response.ok(reading.top(path)).build();
        }
        FoundNode found = path.demand(asked.caller());
        return done(found.item(), reading.node(found));
    }

    /** Makes a child of the node at that path. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.WILDCARD)
    public Response create(RepositoryNode body, @Context Asked asked) {
        NodePath parent = NodePath.of(asked);
        return done(
                new NodeCreation(safe(asked.caller()), types(), IfMatch.of(asked.headers())).create(parent, body), "");
    }

    /** Adds and overwrites the properties given; all others stay. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.WILDCARD)
    public Response change(RepositoryNode body, @Context Asked asked) {
        FoundNode found = NodePath.of(asked).demand(asked.caller());
        if (body.nodes().filter(nodes -> !nodes.isEmpty()).isPresent()) {
            throw Refused.of(400, "subNodesRefused");
        }
        SortedMap<String, Value> given = safe(asked.caller())
                .of(
                        found,
                        new GivenValues(asked.caller().messages())
                                .of(body.properties().orElse(List.of())));
        Draft changed = IfMatch.of(asked.headers()).on(found.item(), base -> asked.caller()
                .drafts()
                .change(found.item().id(), base, found.inItem(node -> with(node, given))));
        return done(changed, "");
    }

    @DELETE
    @Produces(MediaType.WILDCARD)
    public Response remove(@Context Asked asked) {
        FoundNode found = NodePath.of(asked).demand(asked.caller());
        return IfMatch.of(asked.headers()).on(found.item(), base -> {
            if (found.isItem()) {
                asked.caller().drafts().delete(found.item().id(), base);
                return Response.ok().build();
            }
            FoundNode holder = found.holder();
            return done(
                    asked.caller()
                            .drafts()
                            .change(found.item().id(), base, holder.inItem(node -> without(node, found.node()))),
                    "");
        });
    }

    private static Node with(Node node, SortedMap<String, Value> given) {
        SortedMap<String, Value> properties = new TreeMap<>(node.properties());
        properties.putAll(given);
        return node.withProperties(properties);
    }

    private static Node without(Node node, Node child) {
        List<Node> nodes = new ArrayList<>(node.nodes());
        nodes.removeIf(other -> other.id().equals(child.id()));
        return node.withNodes(nodes);
    }

    private static Response done(Draft draft, Object entity) {
        Response.ResponseBuilder answer = Response.ok().header(HttpHeaders.ETAG, IfMatch.tag(draft));
        return entity.equals("") ? answer.build() : answer.entity(entity).build();
    }

    private SafeTexts safe(Caller caller) {
        return new SafeTexts(DraftTypes.of(modules.get()), caller);
    }

    private NodeTypes types() {
        return NodeTypes.of(modules.get().types());
    }
}
