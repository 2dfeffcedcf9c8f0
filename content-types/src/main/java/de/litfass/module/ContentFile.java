package de.litfass.module;

import de.litfass.type.Node;
import de.litfass.type.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a content file holds, in Magnolia's form: nodes that lie side by side at one place of a workspace.
 *
 * @param parentPath where the nodes belong, {@code /} at the top
 * @param nodes empty if the file can't be read
 * @param binaries the bytes that Binary values name, by their SHA-256 in hexadecimal
 * @param problems all that is wrong with the file; a node without a problem is whole
 */
public record ContentFile(
        Path file,
        String workspace,
        String parentPath,
        List<Node> nodes,
        Map<String, byte[]> binaries,
        List<Problem> problems) {

    public ContentFile {
        nodes = List.copyOf(nodes);
        binaries = Map.copyOf(binaries);
        problems = List.copyOf(problems);
    }
}
