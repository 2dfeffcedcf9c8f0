package de.litfass.management.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.litfass.type.Messages;
import de.litfass.type.Node;
import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Lays a JSON merge patch (RFC 7396) over an item: what is given replaces, {@code null} removes, all else stays, also what
 * the content type does not declare. Entries of lists keep their identity by {@code @id}; one that is not in the list, or
 * has none, is new.
 */
public final class ContentPatch {

    private static final String FIELD = "field";

    private final ContentShape shape;
    private final Supplier<String> ids;
    private final Trouble trouble;

    /**
     * One patch, to be applied once.
     *
     * @param ids gives each new entry of a list its identifier
     * @param messages answers the keys {@code content.*}
     */
    public ContentPatch(ContentShape shape, Supplier<String> ids, Messages messages) {
        this.shape = shape;
        this.ids = ids;
        this.trouble = new Trouble(messages);
    }

    /** The item with the change in it, and everything in the change that can't be stored; what is unfinished can. */
    public Patched apply(Node item, ObjectNode content) {
        Node changed = merged(new Target(shape.type().properties(), item, ""), content);
        return new Patched(changed, trouble.problems());
    }

    /** A node to be changed, the properties that it may have, and its path inside the item, with a slash at the end. */
    private record Target(List<Property> properties, Node node, String path) {

        String where(String name) {
            return path + name;
        }
    }

    /** A property, the name that it is stored under, and what is shown of it before the change. */
    private record Slot(Property property, String name, Optional<JsonNode> before) {}

    /** The node that holds several entries, and the property that it belongs to. */
    private record Holder(Property property, Node node) {}

    private Node merged(Target target, ObjectNode given) {
        NodeEdit edit = new NodeEdit(target.node());
        ObjectNode before = ContentJson.of(shape, target.node(), target.properties());
        for (Map.Entry<String, JsonNode> field : given.properties()) {
            String name = field.getKey();
            boolean identity = name.equals(ContentJson.ID) && !target.path().isEmpty();
            Optional<Property> property = writable(target, name);
            if (property.isEmpty() && !identity) {
                trouble.unknown(target.where(name), shape.names(target.properties()));
            }
            property.ifPresent(found -> change(
                    edit,
                    new Slot(found, name, Optional.ofNullable(before.get(name))),
                    new Given(field.getValue(), target.where(name))));
        }
        return edit.node();
    }

    /** What may be written, and what is there already in a language that the site does not have any more. */
    private Optional<Property> writable(Target target, String name) {
        boolean present = target.node().properties().containsKey(name)
                || target.node().node(name).isPresent();
        return present ? shape.stored(target.properties(), name) : shape.writable(target.properties(), name);
    }

    private void change(NodeEdit edit, Slot slot, Given given) {
        boolean same = slot.before().filter(given::says).isPresent();
        if (same) {
            return;
        }
        if (slot.property().readOnly() && slot.before().isPresent()) {
            trouble.add(given.where(), "readOnly");
        } else if (given.json().isNull()) {
            remove(edit, slot);
        } else {
            set(edit, slot, given);
        }
    }

    private void set(NodeEdit edit, Slot slot, Given given) {
        Property property = slot.property();
        if (property.isNode()) {
            node(edit, slot, given);
        } else if (property.isNodeList() && edit.property(slot.name()).isEmpty()) {
            list(edit, slot, given);
        } else {
            value(property, edit.property(slot.name()), given).ifPresent(value -> set(edit, slot.name(), value));
        }
    }

    private static void set(NodeEdit edit, String name, Value value) {
        if (value.texts().isEmpty()) {
            edit.removeProperty(name);
        } else {
            edit.set(name, value);
        }
    }

    private static void remove(NodeEdit edit, Slot slot) {
        boolean subModel = slot.property().type() instanceof PropertyType.SubModelType;
        if (subModel || slot.property().isNodeList()) {
            edit.removeChild(slot.name());
        }
        if (!subModel) {
            edit.removeProperty(slot.name());
        }
    }

    private Optional<Value> value(Property property, Optional<Value> stored, Given given) {
        GivenScalar scalar = new GivenScalar(property, stored, trouble);
        ValueType type = property.type().valueType();
        if (!property.multiple()) {
            return scalar.text(given).map(text -> Value.of(type, text));
        }
        return given.array(trouble)
                .flatMap(entries -> whole(entries, scalar))
                .map(texts -> Value.multiple(type, texts));
    }

    private static Optional<List<String>> whole(List<Given> entries, GivenScalar scalar) {
        List<String> texts =
                entries.stream().flatMap(entry -> scalar.text(entry).stream()).toList();
        return texts.size() == entries.size() ? Optional.of(texts) : Optional.empty();
    }

    private void node(NodeEdit edit, Slot slot, Given given) {
        given.object(trouble).ifPresent(object -> {
            Node present = edit.child(slot.name())
                    .orElseGet(() -> empty(slot.name(), shape.subModelNodeType(slot.property())));
            edit.put(merged(new Target(shape.subModel(slot.property()), present, given.where() + "/"), object));
        });
    }

    private void list(NodeEdit edit, Slot slot, Given given) {
        given.array(trouble).ifPresent(entries -> {
            Node present = edit.child(slot.name()).orElseGet(() -> empty(slot.name(), "mgnl:contentNode"));
            Holder holder = new Holder(slot.property(), present);
            List<Node> nodes = slot.property().type() instanceof PropertyType.SubModelType
                    ? subModels(holder, entries)
                    : fields(holder, entries);
            if (nodes.isEmpty()) {
                edit.removeChild(slot.name());
            } else {
                edit.put(present.withNodes(nodes));
            }
        });
    }

    private List<Node> subModels(Holder holder, List<Given> entries) {
        Map<String, Node> present = new TreeMap<>();
        holder.node().nodes().forEach(node -> present.put(node.id(), node));
        List<Node> nodes = new ArrayList<>();
        for (Given entry : entries) {
            entry.object(trouble).ifPresent(object -> {
                Optional<Node> known = Optional.ofNullable(present.remove(id(object, entry)));
                Node node = known.orElseGet(() ->
                        new Node("", ids.get(), shape.subModelNodeType(holder.property()), new TreeMap<>(), List.of()));
                nodes.add(replaced(new Target(shape.subModel(holder.property()), node, entry.where() + "/"), object)
                        .withName(Integer.toString(nodes.size())));
            });
        }
        return nodes;
    }

    private String id(ObjectNode object, Given entry) {
        JsonNode id = object.path(ContentJson.ID);
        if (!id.isMissingNode() && !id.isTextual()) {
            trouble.add(entry.where() + "/" + ContentJson.ID, "id");
        }
        return id.asText("");
    }

    /** As {@link #merged}, but the object is all of it: what is declared and not given goes away. */
    private Node replaced(Target target, ObjectNode given) {
        ObjectNode all = given.deepCopy();
        ContentJson.of(shape, target.node(), target.properties()).fieldNames().forEachRemaining(name -> {
            if (!given.has(name)) {
                all.putNull(name);
            }
        });
        return merged(target, all);
    }

    /** Several dates or options, each in a child node (Magnolia 6.2: property {@code field}, dates named after theirs). */
    private List<Node> fields(Holder holder, List<Given> entries) {
        GivenScalar scalar = new GivenScalar(holder.property(), Optional.empty(), trouble);
        ValueType type = holder.property().type().valueType();
        List<Node> present = holder.node().nodes().stream()
                .filter(node -> ContentJson.entry(node).isPresent())
                .toList();
        String prefix = type == ValueType.DATE ? holder.property().name() : "";
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            String name = prefix + i;
            Node node = i < present.size() ? present.get(i) : empty(name, "mgnl:contentNode");
            scalar.text(entries.get(i)).ifPresent(text -> nodes.add(field(node.withName(name), Value.of(type, text))));
        }
        return nodes;
    }

    private static Node field(Node node, Value value) {
        NodeEdit edit = new NodeEdit(node);
        String name = node.properties().keySet().stream()
                .filter(property -> !property.contains(":"))
                .findFirst()
                .orElse(FIELD);
        edit.set(name, value);
        return edit.node();
    }

    private static Node empty(String name, String type) {
        return new Node(name, "", type, new TreeMap<>(), List.of());
    }
}
