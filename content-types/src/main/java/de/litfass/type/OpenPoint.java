package de.litfass.type;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something about an item that is still open: a choice that says so, or a required property without a value.
 *
 * @param where path inside the item, such as {@code days/0/moderationStatus}
 * @param properties the properties on the way to it, outermost first
 * @param value the chosen option that says it is open; empty where a value is missing
 */
public record OpenPoint(String where, List<String> properties, String value) {

    public OpenPoint {
        properties = List.copyOf(properties);
    }

    /** Everything that is open about that item, in the order of its properties; in the default language only. */
    public static List<OpenPoint> of(ContentType type, Content content) {
        List<OpenPoint> found = new ArrayList<>();
        new Walk(type, found).node(new At(type.properties(), content.node(), "", List.of()));
        return List.copyOf(found);
    }

    /** Whether a required value is missing, rather than a choice being open. */
    public boolean isMissing() {
        return value.isEmpty();
    }

    /** A node, the properties it may have, its path with a slash at the end, and the properties on the way to it. */
    private record At(List<Property> properties, Node node, String path, List<String> way) {

        List<String> to(Property property) {
            return Stream.concat(way.stream(), Stream.of(property.name())).toList();
        }

        OpenPoint point(Property property, String value) {
            return new OpenPoint(path + property.name(), to(property), value);
        }
    }

    private record Walk(ContentType type, List<OpenPoint> found) {

        void node(At at) {
            for (Property property : at.properties()) {
                if (property.type() instanceof PropertyType.SubModelType named) {
                    type.subModel(named.subModel()).ifPresent(model -> subModel(property, model, at));
                } else {
                    value(property, at);
                }
            }
        }

        private void subModel(Property property, SubModel model, At at) {
            at.node().node(property.name()).stream()
                    .flatMap(holder -> property.isNodeList()
                            ? holder.nodes().stream()
                                    .map(entry -> at(property, model, at, entry, holder.name() + "/" + entry.name()))
                            : Stream.of(at(property, model, at, holder, holder.name())))
                    .forEach(this::node);
        }

        private static At at(Property property, SubModel model, At outer, Node node, String name) {
            return new At(model.properties(), node, outer.path() + name + "/", outer.to(property));
        }

        private void value(Property property, At at) {
            List<String> texts = texts(property, at.node());
            boolean blank = texts.stream().allMatch(String::isBlank);
            if (blank && !property.multiple() && Required.of(property, at.node())) {
                found.add(at.point(property, ""));
            }
            property.options().stream()
                    .filter(option -> option.open() && texts.contains(option.value()))
                    .forEach(option -> found.add(at.point(property, option.value())));
        }

        private static List<String> texts(Property property, Node node) {
            if (node.property(property.name()).isPresent() || !property.isNodeList()) {
                return node.texts(property.name());
            }
            return node.node(property.name()).stream()
                    .flatMap(list -> list.nodes().stream())
                    .flatMap(entry -> entry.properties().values().stream())
                    .flatMap(value -> value.texts().stream())
                    .toList();
        }
    }
}
