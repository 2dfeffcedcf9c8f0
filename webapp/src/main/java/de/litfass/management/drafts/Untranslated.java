package de.litfass.management.drafts;

import de.litfass.type.Content;
import de.litfass.type.ContentType;
import de.litfass.type.Node;
import de.litfass.type.Problem;
import de.litfass.type.Problem.Severity;
import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import de.litfass.type.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Texts that exist in the default language and not in another one. */
record Untranslated(Desk desk, ContentType type) {

    /** A node, the properties it may have, its path with a slash at the end, and the properties on the way to it. */
    private record At(List<Property> properties, Node node, String path, List<String> way) {

        List<String> to(Property property) {
            return Stream.concat(way.stream(), Stream.of(property.name())).toList();
        }
    }

    /** One remark for each text and language. */
    List<Problem> of(Content content) {
        List<Problem> found = new ArrayList<>();
        add(found, new At(type.properties(), content.node(), "", List.of()));
        return found.stream().map(problem -> problem.under(content.id())).toList();
    }

    private void add(List<Problem> found, At at) {
        for (Property property : at.properties()) {
            if (property.type() instanceof PropertyType.SubModelType named) {
                type.subModel(named.subModel()).ifPresent(model -> at.node().node(property.name()).stream()
                        .flatMap(holder -> entries(property, model.properties(), at, holder))
                        .forEach(entry -> add(found, entry)));
            } else if (property.i18n() && isSet(at.node(), property.name())) {
                desk.types().translations().stream()
                        .filter(language -> !isSet(at.node(), property.name() + "_" + language))
                        .forEach(language -> found.add(problem(at, property, language)));
            }
        }
    }

    private static Stream<At> entries(Property property, List<Property> properties, At at, Node holder) {
        List<String> way = at.to(property);
        String path = at.path() + holder.name() + "/";
        return property.isNodeList()
                ? holder.nodes().stream().map(entry -> new At(properties, entry, path + entry.name() + "/", way))
                : Stream.of(new At(properties, holder, path, way));
    }

    private static boolean isSet(Node node, String name) {
        return !node.property(name).map(Value::isBlank).orElse(true);
    }

    private Problem problem(At at, Property property, String language) {
        String label = desk.wording().label(type, at.to(property));
        String name = languageName(language, desk.caller().language());
        String what = desk.text("draft.untranslated", label, name);
        return new Problem(Severity.INFO, at.path() + property.name() + "_" + language, what, "");
    }

    /** What people call a language, given as it is stored: {@code en}, {@code fr_CH}. */
    static String languageName(String stored, Locale language) {
        return Locale.forLanguageTag(stored.replace('_', '-')).getDisplayName(language);
    }
}
