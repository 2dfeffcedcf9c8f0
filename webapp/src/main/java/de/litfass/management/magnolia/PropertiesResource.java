package de.litfass.management.magnolia;

import de.litfass.management.drafts.DraftTypes;
import de.litfass.management.rest.Asked;
import de.litfass.management.rest.Caller;
import de.litfass.management.rest.Json;
import de.litfass.management.rest.Refused;
import de.litfass.module.LightModules;
import de.litfass.publish.Draft;
import de.litfass.repository.Binaries;
import de.litfass.type.Node;
import de.litfass.type.Value;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Single properties of nodes; the path ends with the name of the property, except where a new one is made. */
@Path("properties/v1/{workspace}{path:(/.*)?}")
public final class PropertiesResource {

    private final Supplier<LightModules> modules;
    private final StoredBytes bytes;

    public PropertiesResource(Supplier<LightModules> modules, Binaries binaries) {
        this.modules = modules;
        this.bytes = new StoredBytes(binaries);
    }

    @GET
    @Produces(Json.TYPE)
    public Response read(@Context Asked asked) {
        NodePath property = NodePath.of(asked);
        FoundNode node = property.parent().demand(asked.caller());
        Value value = value(node.node(), property);
        return Response.ok(bytes.shown(NodeAnswer.Property.of(property.name(), value)))
                .header(HttpHeaders.ETAG, IfMatch.tag(node.item()))
                .build();
    }

    /** Makes a new property of the node at that path. */
    @PUT
    @Produces(MediaType.WILDCARD)
    public Response create(@Context Asked asked) {
        FoundNode node = NodePath.of(asked).demand(asked.caller());
        NewProperty property = NewProperty.of(asked.uri().getQueryParameters());
        String name = property.name();
        Value value = safe(node, name, property.value(asked.caller()), asked.caller());
        return changed(node, asked, properties -> {
            if (properties.containsKey(name)) {
                throw Refused.of(400, "propertyExists", name);
            }
            properties.put(name, value);
        });
    }

    /** Gives a property other values; its type stays, and whether there may be several. */
    @POST
    @Produces(MediaType.WILDCARD)
    public Response change(@QueryParam("value") List<String> values, @Context Asked asked) {
        NodePath property = NodePath.of(asked);
        FoundNode node = property.parent().demand(asked.caller());
        Value before = value(node.node(), property);
        String type = before.type().label();
        Value given = new GivenValues(asked.caller().messages()).of(property.name(), type, before.multiple(), values);
        Value value = safe(node, property.name(), given, asked.caller());
        return changed(node, asked, properties -> properties.put(property.name(), value));
    }

    @DELETE
    @Produces(MediaType.WILDCARD)
    public Response remove(@Context Asked asked) {
        NodePath property = NodePath.of(asked);
        FoundNode node = property.parent().demand(asked.caller());
        value(node.node(), property);
        new GivenValues(asked.caller().messages()).demandOwn(property.name());
        return changed(node, asked, properties -> properties.remove(property.name()));
    }

    private Value safe(FoundNode node, String name, Value value, Caller caller) {
        SafeTexts texts = new SafeTexts(DraftTypes.of(modules.get()), caller);
        return texts.of(node, new TreeMap<>(Map.of(name, value))).getOrDefault(name, value);
    }

    private static Value value(Node node, NodePath property) {
        return node.property(property.name())
                .orElseThrow(() -> Refused.of(
                        404,
                        "propertyNotFound",
                        property.name(),
                        property.parent().path()));
    }

    private static Response changed(FoundNode node, Asked asked, Consumer<SortedMap<String, Value>> change) {
        Draft changed = IfMatch.of(asked.headers()).on(node.item(), base -> asked.caller()
                .drafts()
                .change(node.item().id(), base, node.inItem(found -> {
                    SortedMap<String, Value> properties = new TreeMap<>(found.properties());
                    change.accept(properties);
                    return found.withProperties(properties);
                })));
        return Response.ok().header(HttpHeaders.ETAG, IfMatch.tag(changed)).build();
    }
}
