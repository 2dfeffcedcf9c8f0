package de.litfass.delivery;

import java.util.List;

/** What an address asks of its endpoint: one of the three calls. */
sealed interface Target {

    /** One node, by its absolute path. */
    record ReadNode(String path) implements Target {}

    /** The direct children of a node, by its absolute path. */
    record ReadChildren(String path) implements Target {}

    /** All nodes below the root that meet the question. */
    record Query() implements Target {}

    /** The call that the segments behind the endpoint's own path make. */
    static Target of(List<String> rest, String rootPath) {
        if (rest.isEmpty()) {
            return new Query();
        }
        String joined = String.join("/", rest);
        if (joined.equals("@nodes") || joined.endsWith("/@nodes")) {
            return new ReadChildren(absolute(rootPath, joined.substring(0, Math.max(0, joined.length() - 7))));
        }
        return joined.endsWith("@nodes")
                ? new ReadChildren(absolute(rootPath, joined.substring(0, joined.length() - 6)))
                : new ReadNode(absolute(rootPath, joined));
    }

    private static String absolute(String rootPath, String path) {
        String root = rootPath.endsWith("/") ? rootPath.substring(0, rootPath.length() - 1) : rootPath;
        if (path.isEmpty()) {
            return root.isEmpty() ? "/" : root;
        }
        return root + "/" + path;
    }
}
