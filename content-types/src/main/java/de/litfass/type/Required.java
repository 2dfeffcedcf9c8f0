package de.litfass.type;

import java.util.List;

/** Whether a property must be filled, given what stands beside it. */
final class Required {

    private Required() {}

    /** Required by its definition, unless one of the conditions of {@code requiredUnless} holds. */
    static boolean of(Property property, Node node) {
        var unless = property.rules().requiredUnless();
        boolean asked = property.required() || !unless.isEmpty();
        return asked
                && unless.entrySet().stream()
                        .noneMatch(condition -> holds(node, condition.getKey(), condition.getValue()));
    }

    private static boolean holds(Node node, String property, List<String> wanted) {
        return node.texts(property).stream().anyMatch(wanted::contains);
    }
}
