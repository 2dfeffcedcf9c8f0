package de.litfass.module;

import de.litfass.type.Node;
import java.nio.file.Path;
import java.util.List;

/**
 * What the name of a content file says: {@code <workspace>.<path with dots>.<ending>} (Magnolia 6.2).
 *
 * @param path the dotted path; empty if the name is only a workspace
 */
record ContentFileName(String workspace, String path) {

    static ContentFileName of(Path file) {
        String name = file.getFileName().toString();
        String bare = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        int dot = bare.indexOf('.');
        return dot < 0
                ? new ContentFileName(bare, "")
                : new ContentFileName(bare.substring(0, dot), bare.substring(dot + 1));
    }

    /** Where the nodes belong: the path before the name of one of them, or else the path without its last part. */
    String parentPath(List<Node> nodes) {
        String parent = nodes.stream()
                .map(Node::name)
                .filter(name -> path.equals(name) || path.endsWith("." + name))
                .findFirst()
                .map(name -> path.substring(0, path.length() - name.length()))
                .orElse(path.substring(0, path.lastIndexOf('.') + 1));
        return parent.isEmpty()
                ? "/"
                : "/" + parent.substring(0, parent.length() - 1).replace('.', '/');
    }
}
