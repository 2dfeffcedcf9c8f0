package de.litfass.management.publications;

import de.litfass.management.definitions.PropertyJson;
import de.litfass.management.drafts.Desk;
import de.litfass.type.ContentType;
import de.litfass.type.Localized;
import de.litfass.type.Node;
import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import de.litfass.type.SubModel;
import de.litfass.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an item holds, property by property, in words; a sub-model as one line. */
final class ItemWords {

    private final Desk desk;
    private final ContentType type;
    private final ValueWords values;

    ItemWords(Desk desk, ContentType type) {
        this.desk = desk;
        this.type = type;
        this.values = new ValueWords(desk);
    }

    /** The names under which a property is stored in one of these nodes: its own first, then translations. */
    static List<String> storedNames(Property property, Stream<Node> nodes) {
        return nodes.flatMap(node -> Stream.concat(
                        node.properties().keySet().stream(),
                        node.nodes().stream().map(Node::name)))
                .filter(name -> Localized.isNameOf(property, name))
                .distinct()
                .sorted()
                .toList();
    }

    /** The label of what is stored under that name, with its language if it is a translation. */
    String label(Property property, String storedName) {
        return label(List.of(property.name()), property, storedName);
    }

    private String label(List<String> way, Property property, String storedName) {
        String label = desk.wording().label(type, way);
        if (storedName.equals(property.name())) {
            return label;
        }
        String language = storedName.substring(property.name().length() + 1).replace('_', '-');
        String name =
                Locale.forLanguageTag(language).getDisplayName(desk.caller().language());
        return desk.text("publication.translated", label, name);
    }

    /** Each value stored under that name; none if there is none. */
    List<String> words(Property property, Node node, String storedName) {
        return words(List.of(property.name()), property, node, storedName);
    }

    private List<String> words(List<String> way, Property property, Node node, String name) {
        if (property.type() instanceof PropertyType.SubModelType named) {
            Optional<SubModel> model = type.subModel(named.subModel());
            return entries(property, node, name)
                    .map(entry -> model.map(known -> line(way, known, entry)).orElse(""))
                    .toList();
        }
        Optional<PropertyJson> field = desk.wording().field(type, way);
        return stored(property, node, name)
                .flatMap(value -> field.map(known -> values.of(known, value)).orElse(value.texts()).stream())
                .toList();
    }

    private static Stream<Node> entries(Property property, Node node, String name) {
        Stream<Node> holder = node.node(name).stream();
        return property.isNodeList() ? holder.flatMap(list -> list.nodes().stream()) : holder;
    }

    /** The value itself, or those that lie one to a child node. */
    private static Stream<Value> stored(Property property, Node node, String name) {
        Stream<Value> inside = property.isNodeList()
                ? entries(property, node, name).flatMap(entry -> entry.properties().entrySet().stream()
                        .filter(one -> !one.getKey().contains(":"))
                        .map(one -> one.getValue()))
                : Stream.empty();
        return Stream.concat(node.property(name).stream(), inside);
    }

    private String line(List<String> way, SubModel model, Node entry) {
        List<String> parts = new ArrayList<>();
        for (Property property : model.properties()) {
            List<String> inner =
                    Stream.concat(way.stream(), Stream.of(property.name())).toList();
            for (String name : storedNames(property, Stream.of(entry))) {
                String words = words(inner, property, entry, name).stream()
                        .filter(word -> !word.isBlank())
                        .collect(Collectors.joining(", "));
                if (!words.isEmpty()) {
                    parts.add(label(inner, property, name) + ": " + words);
                }
            }
        }
        return String.join("; ", parts);
    }
}
