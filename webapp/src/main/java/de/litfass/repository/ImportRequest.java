package de.litfass.repository;

import de.litfass.type.Node;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Nodes to be stored side by side below a path.
 *
 * @param binaries the bytes that Binary values name, by their hash
 * @param sources what {@link ContentRepository#importedSources} shall contain once the nodes are stored
 */
public record ImportRequest(
        String workspace, String parentPath, List<Node> nodes, Map<String, byte[]> binaries, Set<String> sources) {

    public ImportRequest {
        nodes = List.copyOf(nodes);
        binaries = Map.copyOf(binaries);
        sources = Set.copyOf(sources);
    }
}
