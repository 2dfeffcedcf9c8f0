package de.litfass.type;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which other items an item refers to. */
public final class References {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern LINK = Pattern.compile("\\$\\{link:\\{uuid:\\{([^{}]*)}");

    private final ContentType type;
    private final Set<String> found = new TreeSet<>();

    private References(ContentType type) {
        this.type = type;
    }

    /**
     * The UUIDs of all that the item refers to: its properties of type {@code reference:}, {@code asset} and
     * {@code page} in every language, those of its sub-models, and the links inside any text
     * ({@code ${link:{uuid:{…},…}}}, Magnolia 6.2). An item without content type has only the latter.
     */
    public static SortedSet<String> of(ContentTypes types, Content content) {
        SortedSet<String> all = new TreeSet<>();
        content.node().all().forEach(node -> addLinks(node, all));
        types.of(content).ifPresent(type -> all.addAll(of(type, content.node())));
        return all;
    }

    private static Set<String> of(ContentType type, Node node) {
        References references = new References(type);
        references.add(type.properties(), node);
        return references.found;
    }

    /** Whether the text has the form of a UUID in lower case, as Magnolia and Oak write it. */
    public static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }

    private static void addLinks(Node node, Set<String> all) {
        node.properties().values().stream()
                .filter(value -> value.type() == ValueType.STRING)
                .flatMap(value -> value.texts().stream())
                .flatMap(text -> LINK.matcher(text).results())
                .map(result -> result.group(1))
                .filter(References::isUuid)
                .forEach(all::add);
    }

    private void add(List<Property> properties, Node node) {
        for (Property property : properties) {
            if (property.type() instanceof PropertyType.SubModelType named) {
                type.subModel(named.subModel())
                        .ifPresent(model -> subNodes(property, node).forEach(sub -> add(model.properties(), sub)));
            } else if (refers(property.type())) {
                values(property, node)
                        .map(References::uuid)
                        .filter(References::isUuid)
                        .forEach(found::add);
            }
        }
    }

    private static boolean refers(PropertyType type) {
        return type instanceof PropertyType.Reference
                || type instanceof PropertyType.Asset
                || type instanceof PropertyType.Page;
    }

    private static Stream<Node> subNodes(Property property, Node node) {
        Stream<Node> holders = node.nodes().stream().filter(child -> Localized.isNameOf(property, child.name()));
        return property.isNodeList() ? holders.flatMap(holder -> holder.nodes().stream()) : holders;
    }

    /** Several references with options lie one to a child node: those are looked at as well. */
    private static Stream<String> values(Property property, Node node) {
        Stream<Node> children = node.nodes().stream()
                .filter(child -> property.isNodeList() && Localized.isNameOf(property, child.name()))
                .flatMap(Node::all);
        Stream<Value> own = node.properties().entrySet().stream()
                .filter(entry -> Localized.isNameOf(property, entry.getKey()))
                .map(Map.Entry::getValue);
        return Stream.concat(own, children.flatMap(child -> child.properties().values().stream()))
                .flatMap(value -> value.texts().stream());
    }

    private static String uuid(String text) {
        return text.startsWith("jcr:") ? text.substring("jcr:".length()) : text;
    }
}
