package de.litfass.type;

import java.util.List;

/**
 * A node type by its place in the hierarchy.
 *
 * @param mixin whether it is added to nodes beside their primary type
 * @param superTypes the types that it names itself as its own, not those above them
 */
public record NodeType(String name, boolean mixin, List<String> superTypes) {

    public NodeType {
        superTypes = List.copyOf(superTypes);
    }
}
