package de.litfass.delivery.query;

import de.litfass.delivery.tree.Localized;
import de.litfass.delivery.tree.PublicNode;
import de.litfass.delivery.tree.PublicTree;
import de.litfass.delivery.tree.TypeMatch;
import de.litfass.module.Site;
import de.litfass.type.ContentType;
import de.litfass.type.ContentTypes;
import de.litfass.type.Property;
import de.litfass.type.ValueType;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes the index and the vocabulary of a scope. */
public record ScopeIndexes(ContentTypes types, Site site, ZoneId zone) {

    /** An index with what may be asked of it. */
    public record Questionable(EndpointIndex index, Vocabulary vocabulary) {}

    /** The nodes of that tree that lie in the scope, and the properties that they have or might have. */
    public Questionable of(Scope scope, PublicTree tree, TypeMatch match) {
        List<PublicNode> rows = tree.all(scope.workspace())
                .filter(node -> scope.contains(node.path()))
                .filter(node -> match.isAny(node.node(), scope.nodeTypes(), scope.strict()))
                .toList();
        SortedMap<String, Set<ValueType>> known = new TreeMap<>();
        declared(scope, match).forEach(property -> declare(property, known));
        rows.forEach(row -> stored(row, known));
        return new Questionable(new EndpointIndex(rows, zone), new Vocabulary(known, zone));
    }

    private Stream<Property> declared(Scope scope, TypeMatch match) {
        return types.types().stream()
                .filter(type -> type.workspace().equals(scope.workspace()))
                .flatMap(type -> declared(type, scope, match))
                .filter(property -> !property.rules().internal())
                .filter(property -> !property.isNode() && !property.isNodeList());
    }

    private static Stream<Property> declared(ContentType type, Scope scope, TypeMatch match) {
        Stream<Property> own = match.isAny(type.nodeType(), scope.nodeTypes(), scope.strict())
                ? type.properties().stream()
                : Stream.empty();
        Stream<Property> inside = type.subModels().stream()
                .filter(model -> match.isAny(model.nodeType(), scope.nodeTypes(), scope.strict()))
                .flatMap(model -> model.properties().stream());
        return Stream.concat(own, inside);
    }

    private void declare(Property property, SortedMap<String, Set<ValueType>> known) {
        add(property.name(), property.type().valueType(), known);
        if (property.i18n()) {
            site.languages().stream()
                    .map(language -> property.name() + "_" + language)
                    .filter(name -> Localized.of(name).isPresent())
                    .forEach(name -> add(name, property.type().valueType(), known));
        }
    }

    private static void stored(PublicNode row, SortedMap<String, Set<ValueType>> known) {
        row.node().properties().forEach((name, value) -> {
            if (row.visibility().shows(name)) {
                add(name, value.type(), known);
            }
        });
    }

    private static void add(String name, ValueType type, SortedMap<String, Set<ValueType>> known) {
        known.computeIfAbsent(name, missing -> new HashSet<>()).add(type);
    }
}
