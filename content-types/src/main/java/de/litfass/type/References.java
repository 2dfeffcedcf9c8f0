package de.litfass.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which other items an item refers to. */
public final class References {

    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern LINK = Pattern.compile("\\$\\{link:\\{uuid:\\{([^{}]*)}");

    private final List<Reference> found = new ArrayList<>();

    private References() {}

    /**
     * One reference to another item.
     *
     * @param id the UUID of what it refers to
     * @param where its path inside the item, such as {@code days/0/moderators/1}
     * @param type that of the property that it stands in; empty for a link inside a text
     */
    public record Reference(String id, String where, Optional<PropertyType> type) {}

    /**
     * The UUIDs of all that the item refers to: its properties of type {@code reference:}, {@code asset} and
     * {@code page} in every language, those of its sub-models, and the links inside any text
     * ({@code ${link:{uuid:{…},…}}}, Magnolia 6.2). An item without content type has only the latter.
     */
    public static SortedSet<String> of(ContentTypes types, Content content) {
        return new TreeSet<>(places(types, content).keySet());
    }

    /** The same, each with the path inside the item where it stands first, such as {@code days/0/moderators/1}. */
    public static SortedMap<String, String> places(ContentTypes types, Content content) {
        SortedMap<String, String> places = new TreeMap<>();
        all(types, content).forEach(reference -> places.putIfAbsent(reference.id(), reference.where()));
        return places;
    }

    /** All of them, each as often as it stands there. */
    public static List<Reference> all(ContentTypes types, Content content) {
        References references = new References();
        types.of(content).ifPresent(type -> references.add(type, type.properties(), new At(content.node(), "")));
        references.addLinks(new At(content.node(), ""));
        return List.copyOf(references.found);
    }

    /** A node and its path inside the item, with a slash at the end unless it is the item. */
    private record At(Node node, String path) {

        Stream<At> children() {
            return node.nodes().stream().map(child -> new At(child, path + child.name() + "/"));
        }

        Stream<At> all() {
            return Stream.concat(Stream.of(this), children().flatMap(At::all));
        }

        /** Each text of that property with its path. */
        Stream<Map.Entry<String, String>> texts(String name) {
            Value value = node.properties().get(name);
            if (value == null) {
                return Stream.empty();
            }
            List<String> texts = value.texts();
            return IntStream.range(0, texts.size())
                    .mapToObj(i -> Map.entry(path + name + (value.multiple() ? "/" + i : ""), texts.get(i)));
        }
    }

    /** Whether the text has the form of a UUID in lower case, as Magnolia and Oak write it. */
    public static boolean isUuid(String text) {
        return UUID.matcher(text).matches();
    }

    private void addLinks(At item) {
        item.all().forEach(at -> at.node().properties().forEach((name, value) -> {
            if (value.type() == ValueType.STRING) {
                at.texts(name).forEach(text -> LINK.matcher(text.getValue())
                        .results()
                        .forEach(link -> put(new Reference(link.group(1), text.getKey(), Optional.empty()))));
            }
        }));
    }

    private void put(Reference reference) {
        if (isUuid(reference.id())) {
            found.add(reference);
        }
    }

    private void add(ContentType type, List<Property> properties, At at) {
        for (Property property : properties) {
            if (property.type() instanceof PropertyType.SubModelType named) {
                type.subModel(named.subModel())
                        .ifPresent(model -> subNodes(property, at).forEach(sub -> add(type, model.properties(), sub)));
            } else if (refers(property.type())) {
                Optional<PropertyType> held = Optional.of(property.type());
                values(property, at).forEach(text -> put(new Reference(uuid(text.getValue()), text.getKey(), held)));
            }
        }
    }

    private static boolean refers(PropertyType type) {
        return type instanceof PropertyType.Reference
                || type instanceof PropertyType.Asset
                || type instanceof PropertyType.Page;
    }

    private static Stream<At> subNodes(Property property, At at) {
        Stream<At> holders = at.children()
                .filter(child -> Localized.isNameOf(property, child.node().name()));
        return property.isNodeList() ? holders.flatMap(At::children) : holders;
    }

    /** Several references with options lie one to a child node: those are looked at as well. */
    private static Stream<Map.Entry<String, String>> values(Property property, At at) {
        Stream<At> inside = at.children()
                .filter(child -> property.isNodeList()
                        && Localized.isNameOf(property, child.node().name()))
                .flatMap(At::all);
        Stream<Map.Entry<String, String>> own = at.node().properties().keySet().stream()
                .filter(name -> Localized.isNameOf(property, name))
                .flatMap(at::texts);
        return Stream.concat(own, inside.flatMap(sub -> sub.node().properties().keySet().stream()
                .flatMap(sub::texts)));
    }

    private static String uuid(String text) {
        return text.startsWith("jcr:") ? text.substring("jcr:".length()) : text;
    }
}
