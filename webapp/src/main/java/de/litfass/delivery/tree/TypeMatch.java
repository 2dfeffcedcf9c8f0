package de.litfass.delivery.tree;

import static java.util.Map.entry;

import de.litfass.type.ContentTypes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which node types are kinds of which: Magnolia's own and those of the content types. */
public final class TypeMatch {

    private static final List<String> MIXINS =
            List.of("mix:referenceable", "mgnl:activatable", "mgnl:created", "mgnl:lastModified");

    private static final Map<String, List<String>> SUPER_TYPES = Map.ofEntries(
            entry("mgnl:content", List.of("nt:hierarchyNode", "mgnl:versionable", "mgnl:renderable", "mixins")),
            entry("mgnl:contentNode", List.of("nt:hierarchyNode", "mgnl:renderable", "mixins")),
            entry("mgnl:folder", List.of("nt:folder", "mixins")),
            entry("nt:folder", List.of("nt:hierarchyNode")),
            entry("mgnl:asset", List.of("nt:hierarchyNode", "mgnl:versionable", "mixins")),
            entry("mgnl:resource", List.of("nt:resource", "mixins")),
            entry("mgnl:page", List.of("mgnl:content")),
            entry("mgnl:area", List.of("mgnl:contentNode")),
            entry("mgnl:component", List.of("mgnl:contentNode")),
            entry("mixins", MIXINS));

    private final Map<String, List<String>> superTypes = new HashMap<>(SUPER_TYPES);

    /** The types as these content types extend them. */
    public TypeMatch(ContentTypes types) {
        types.types().forEach(type -> {
            superTypes.putIfAbsent(type.nodeType(), List.of("mgnl:content"));
            type.subModels().forEach(model -> superTypes.putIfAbsent(model.nodeType(), List.of("mgnl:contentNode")));
        });
    }

    /** Whether a node of {@code type} is also one of {@code superType}. */
    public boolean isA(String type, String superType) {
        return type.equals(superType)
                || superType.equals("nt:base")
                || superTypes.getOrDefault(type, List.of()).stream().anyMatch(above -> isA(above, superType));
    }

    /** Whether it is one of these types, exactly or as a kind of it. */
    public boolean isAny(String type, List<String> wanted, boolean exactly) {
        return wanted.stream().anyMatch(one -> exactly ? type.equals(one) : isA(type, one));
    }
}
