package de.litfass.repository;

import de.litfass.type.Content;
import de.litfass.type.ContentTypes;
import de.litfass.type.NodeTypes;
import de.litfass.type.References;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jackrabbit.oak.api.PropertyState;
import org.apache.jackrabbit.oak.api.Type;
import org.apache.jackrabbit.oak.plugins.memory.PropertyStates;

/** The content types in force, as far as storing depends on them. Never changes. */
record Definitions(ContentTypes types, NodeTypes nodeTypes) {

    static Definitions of(ContentTypes types) {
        return new Definitions(types, NodeTypes.of(types));
    }

    /** All workspaces that are kept, in alphabetical order. */
    SortedSet<String> workspaces() {
        SortedSet<String> all = new TreeSet<>(types.workspaces());
        all.addAll(List.of("dam", "website"));
        return all;
    }

    /** What an item refers to, as it is indexed. */
    PropertyState references(Content content) {
        return PropertyStates.createProperty(
                Names.REFERENCES, List.copyOf(References.of(types, content)), Type.STRINGS);
    }

    /** Says what the references of items depend on; equal definitions have equal shapes. */
    String shape() {
        return types.types().stream()
                .map(type -> type.workspace() + ' ' + type.nodeType() + ' ' + type.properties() + type.subModels())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** Whether a node inside an item is an item of its own rather than a part of it. */
    boolean isItem(String nodeType) {
        return List.of("mgnl:content", "mgnl:asset", Names.FOLDER).stream()
                .anyMatch(type -> nodeTypes.isA(nodeType, type));
    }
}
