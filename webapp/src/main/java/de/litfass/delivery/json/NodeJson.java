package de.litfass.delivery.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.litfass.delivery.tree.PublicNode;
import de.litfass.module.DeliveryEndpoint;
import de.litfass.publish.PublishedItem;
import de.litfass.type.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A node as JSON: {@code @name}, {@code @path}, {@code @id}, {@code @nodeType}, its properties, {@code @link} where a
 * reference asks for it, one key for each nested child node, and {@code @nodes} with the children's names.
 *
 * <p>A property with the name of a nested child gets an underscore in front (Magnolia 6.2).
 */
public final class NodeJson {

    private static final JsonFactory JSON = new JsonFactory();

    private final View view;
    private final SystemProperties system;
    private final ValueJson values;
    private final Set<Dependency> used = new HashSet<>();
    private final JsonGenerator out;

    private NodeJson(View view, JsonGenerator out) {
        this.view = view;
        this.system = new SystemProperties(view.endpoint());
        this.values = new ValueJson(view.binaries());
        this.out = out;
    }

    /** The node as one object of an answer, under that name. */
    public static Rendered render(PublicNode node, String name, View view) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            NodeJson json = new NodeJson(view, out);
            json.write(node, name, Nesting.of(view.endpoint(), node.node().id()), Optional.empty());
            out.flush();
            return new Rendered(bytes.toByteArray(), json.used);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(PublicNode node, String name, Nesting nesting, Optional<String> link) throws IOException {
        used.add(new Dependency.Item(node.unit().id(), node.unit().hash()));
        Map<String, PublicNode> children = nesting.nestsChildren() ? children(node, nesting) : Map.of();
        out.writeStartObject();
        out.writeStringField("@name", name);
        out.writeStringField("@path", node.path());
        out.writeStringField("@id", node.node().id());
        out.writeStringField("@nodeType", node.node().type());
        properties(node, nesting, children.keySet());
        if (link.isPresent()) {
            out.writeStringField("@link", link.get());
        }
        nested(children, nesting.inChild());
        out.writeEndObject();
    }

    private void nested(Map<String, PublicNode> children, Nesting nesting) throws IOException {
        for (Map.Entry<String, PublicNode> child : children.entrySet()) {
            out.writeFieldName(child.getKey());
            write(child.getValue(), child.getKey(), nesting, Optional.empty());
        }
        out.writeArrayFieldStart("@nodes");
        for (String name : children.keySet()) {
            out.writeString(name);
        }
        out.writeEndArray();
    }

    private Map<String, PublicNode> children(PublicNode node, Nesting nesting) {
        List<String> below = view.tree().snapshot().children(node.workspace(), node.path()).stream()
                .map(PublishedItem::id)
                .toList();
        used.add(new Dependency.Children(node.workspace(), node.path(), below));
        DeliveryEndpoint endpoint = view.endpoint();
        Map<String, PublicNode> stored = new LinkedHashMap<>();
        view.tree().children(node).stream()
                .filter(child -> nesting.anyChild()
                        || view.match().isAny(child.node(), endpoint.childNodeTypes(), endpoint.strict()))
                .forEach(child -> stored.put(child.node().name(), child));
        Map<String, PublicNode> delivered = new LinkedHashMap<>();
        view.language().names(stored.keySet()).forEach((name, from) -> Optional.ofNullable(stored.get(from))
                .ifPresent(child -> delivered.put(name, child)));
        return delivered;
    }

    private void properties(PublicNode node, Nesting nesting, Set<String> childNames) throws IOException {
        List<String> stored =
                node.properties().stream().filter(system::delivers).toList();
        for (Map.Entry<String, String> name : view.language().names(stored).entrySet()) {
            out.writeFieldName(childNames.contains(name.getKey()) ? "_" + name.getKey() : name.getKey());
            Optional<Value> value = node.property(name.getValue());
            if (value.isPresent()) {
                value(node, name.getKey(), value.get(), nesting);
            }
        }
    }

    private void value(PublicNode node, String name, Value value, Nesting nesting) throws IOException {
        Optional<DeliveryEndpoint.Reference> reference = view.endpoint().references().stream()
                .filter(one -> nesting.references() > 0)
                .filter(one -> one.propertyName().matcher(name).matches())
                .filter(one -> one.nodeType().isEmpty()
                        || view.match().isA(node.node(), one.nodeType().get()))
                .findFirst();
        if (value.multiple()) {
            out.writeStartArray();
        }
        for (String text : value.texts()) {
            if (reference.isEmpty()
                    || !references(nesting).resolved(reference.get().resolver(), text)) {
                values.write(value.type(), text, out);
            }
        }
        if (value.multiple()) {
            out.writeEndArray();
        }
    }

    private References references(Nesting nesting) {
        return new References(view, this, nesting, out, used);
    }
}
