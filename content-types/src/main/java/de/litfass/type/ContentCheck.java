package de.litfass.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a content type asks of an item before it is published. */
public final class ContentCheck {

    private final ContentType type;
    private final ValueCheck values;
    private final List<Problem> problems = new ArrayList<>();

    private ContentCheck(ContentType type, ValueCheck values) {
        this.type = type;
        this.values = values;
    }

    /**
     * All that keeps the item from being published, as its type sees it: required properties (default language; of
     * several values each must be filled), and in every language the shape (one value, several, or nodes), lengths, bounds, patterns, calendar days, options,
     * types of values, the form of references, and HTML that is not allowed.
     *
     * @param messages answers the keys {@code check.*}, such as {@link CoreMessages}
     * @return problems in the order of the properties; {@code where} is the path inside the item, such as
     *     {@code days/0/date}
     */
    public static List<Problem> check(ContentType type, Content content, Messages messages) {
        ContentCheck check = new ContentCheck(type, new ValueCheck(messages));
        check.node(type.properties(), content.node(), "");
        return List.copyOf(check.problems);
    }

    private void node(List<Property> properties, Node node, String path) {
        for (Property property : properties) {
            shape(property, new At(node, path));
            if (property.type() instanceof PropertyType.SubModelType named) {
                type.subModel(named.subModel()).ifPresent(model -> subModel(property, model, new At(node, path)));
            } else {
                stored(property, new At(node, path));
            }
        }
    }

    /** A node and its path inside the item, with a slash at the end unless it is the item. */
    private record At(Node node, String path) {

        Stream<At> children() {
            return node.nodes().stream().map(child -> new At(child, path + child.name() + "/"));
        }

        Stream<At> childrenOf(Property property) {
            return children().filter(child -> Localized.isNameOf(property, child.node.name()));
        }

        Stream<ValueCheck.Found> values(Property property) {
            return node.properties().entrySet().stream()
                    .filter(entry -> Localized.isNameOf(property, entry.getKey()))
                    .map(entry -> new ValueCheck.Found(path + entry.getKey(), entry.getValue()));
        }

        String place() {
            return path.substring(0, path.length() - 1);
        }
    }

    private void shape(Property property, At at) {
        ShapeCheck shape = new ShapeCheck(values, property);
        at.values(property).flatMap(found -> shape.value(found).stream()).forEach(problems::add);
        at.childrenOf(property)
                .flatMap(child -> shape.node(child.place()).stream())
                .forEach(problems::add);
    }

    private void subModel(Property property, SubModel model, At at) {
        boolean absent = at.node().node(property.name()).isEmpty();
        if (absent && !property.multiple() && Required.of(property, at.node())) {
            problems.add(values.problem(at.path() + property.name(), "required"));
        }
        at.childrenOf(property)
                .flatMap(holder -> property.isNodeList() ? holder.children() : Stream.of(holder))
                .forEach(each -> node(model.properties(), each.node(), each.path()));
    }

    private void stored(Property property, At at) {
        boolean required = Required.of(property, at.node());
        if (required
                && !property.multiple()
                && at.node().property(property.name()).isEmpty()) {
            problems.add(values.problem(at.path() + property.name(), "required"));
        }
        at.values(property).forEach(found -> {
            boolean filled = required && found.where().equals(at.path() + property.name());
            problems.addAll(values.check(property, filled, found));
        });
        if (property.isNodeList()) {
            at.childrenOf(property).flatMap(At::children).forEach(entry -> entry(property, required, entry));
        }
    }

    /** One of several dates or options: a child node whose one property holds the value (Magnolia 6.2). */
    private void entry(Property property, boolean required, At at) {
        List<Value> held = at.node().properties().entrySet().stream()
                .filter(entry -> !entry.getKey().contains(":"))
                .map(Map.Entry::getValue)
                .toList();
        if (required && held.isEmpty()) {
            problems.add(values.problem(at.place(), "required"));
        }
        held.forEach(
                value -> problems.addAll(values.check(property, required, new ValueCheck.Found(at.place(), value))));
    }
}
