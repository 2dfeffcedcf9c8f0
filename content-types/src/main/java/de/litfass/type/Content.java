package de.litfass.type;

import static java.util.Objects.requireNonNull;

/**
 * One item of content, or one folder, where it stands: what is read, changed, published and delivered as a whole.
 *
 * <p>An item carries its sub-nodes ({@code mgnl:contentNode}) within it; items and folders below it are content of their
 * own.
 *
 * @param workspace the Magnolia workspace, such as {@code sessions}
 * @param path absolute path inside the workspace, such as {@code /mpsc-kongress-8/eroeffnung}; ends with the node's name
 */
public record Content(String workspace, String path, Node node) {

    public Content {
        requireNonNull(workspace, "workspace");
        requireNonNull(node, "node");
        if (!path.endsWith("/" + node.name())) {
            throw new IllegalArgumentException("path " + path + " does not end with the name " + node.name());
        }
    }

    /** The identifier of the item's own node. */
    public String id() {
        return node.id();
    }

    /** The path of the folder or item that holds this one; {@code /} at the top. */
    public String parentPath() {
        int slash = path.lastIndexOf('/');
        return slash == 0 ? "/" : path.substring(0, slash);
    }
}
