package de.litfass.delivery.json;

import de.litfass.module.DeliveryEndpoint;
import java.util.Set;

/**
 * How much more may be nested at one place of an answer.
 *
 * @param levels levels of child nodes; -1 for all
 * @param anyChild whether children of every type are nested, as inside references
 * @param references levels of references that are resolved
 * @param path the identifiers of the items around this place
 */
record Nesting(int levels, boolean anyChild, int references, Set<String> path) {

    static Nesting of(DeliveryEndpoint endpoint, String id) {
        return new Nesting(endpoint.depth(), false, endpoint.referenceDepth(), Set.of(id));
    }

    boolean nestsChildren() {
        return levels != 0;
    }

    Nesting inChild() {
        return new Nesting(levels < 0 ? levels : levels - 1, anyChild, references, path);
    }

    Nesting inReference(String id, int depth) {
        Set<String> longer = new java.util.HashSet<>(path);
        longer.add(id);
        return new Nesting(depth, true, references - 1, longer);
    }
}
