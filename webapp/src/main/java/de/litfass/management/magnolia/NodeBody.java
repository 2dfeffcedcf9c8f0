package de.litfass.management.magnolia;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/** Bodies in Magnolia's words. */
final class NodeBody {

    private NodeBody() {}

    /** A node to be created or changed; {@code path} and {@code identifier} are given by the server and not looked at. */
    public record RepositoryNode(
            Optional<String> name,
            Optional<String> type,
            Optional<String> path,
            Optional<String> identifier,
            Optional<List<RepositoryProperty>> properties,
            Optional<List<JsonNode>> nodes) {}

    /** A property; of the type String and single where the body doesn't say. */
    public record RepositoryProperty(
            String name, Optional<String> type, Optional<Boolean> multiple, List<JsonNode> values) {}
}
