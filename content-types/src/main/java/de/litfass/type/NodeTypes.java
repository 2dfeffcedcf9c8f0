package de.litfass.type;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The hierarchy of node types: Magnolia's (6.2) and those that content types bring. Never changes.
 *
 * @param all by name, every type after the types that it builds on
 */
public record NodeTypes(Map<String, NodeType> all) {

    public NodeTypes {
        all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    /**
     * Magnolia's base types and those of the content types: an item's type builds on {@code mgnl:content}, a
     * sub-model's on {@code mgnl:contentNode}. A base type is never redefined.
     */
    public static NodeTypes of(ContentTypes types) {
        Map<String, NodeType> all = BaseNodeTypes.ALL.stream()
                .collect(toMap(NodeType::name, type -> type, (one, other) -> one, LinkedHashMap::new));
        for (ContentType type : types.types()) {
            all.putIfAbsent(type.nodeType(), new NodeType(type.nodeType(), false, List.of("mgnl:content")));
        }
        types.types().stream()
                .flatMap(type -> type.subModels().stream())
                .map(subModel -> new NodeType(subModel.nodeType(), false, List.of("mgnl:contentNode")))
                .forEach(type -> all.putIfAbsent(type.name(), type));
        return new NodeTypes(all);
    }

    /** The type of that name, if it is known. */
    public Optional<NodeType> named(String name) {
        return Optional.ofNullable(all.get(name));
    }

    /** Whether a node of {@code type} is also one of {@code superType}; an unknown type is only itself. */
    public boolean isA(String type, String superType) {
        return withSuperTypes(List.of(type)).contains(superType);
    }

    /** Whether the node is of that type, by its primary type or by a mixin that it carries. */
    public boolean isA(Node node, String superType) {
        List<String> own = new ArrayList<>(node.texts("jcr:mixinTypes"));
        own.add(node.type());
        return withSuperTypes(own).contains(superType);
    }

    /** The types given and all that they imply, in no promised order. */
    public Set<String> withSuperTypes(Collection<String> names) {
        Set<String> found = new HashSet<>();
        names.forEach(name -> collect(name, found));
        return found;
    }

    private void collect(String name, Set<String> found) {
        if (found.add(name)) {
            named(name).ifPresent(type -> type.superTypes().forEach(superType -> collect(superType, found)));
        }
    }
}
