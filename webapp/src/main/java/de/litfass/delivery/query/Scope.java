package de.litfass.delivery.query;

import java.util.List;

/**
 * Which nodes of a workspace an endpoint's questions are about: all of these types below that path.
 *
 * @param strict the types must match exactly
 */
public record Scope(String workspace, String rootPath, List<String> nodeTypes, boolean strict) {

    /** Whether a path lies below the root, not at it. */
    boolean contains(String path) {
        return rootPath.equals("/") || path.startsWith(rootPath + "/");
    }
}
