package de.litfass.management.magnolia;

import com.fasterxml.jackson.annotation.JsonInclude;
import de.litfass.type.Value;
import java.util.List;
import java.util.Optional;

/**
 * A node as the script API shows it.
 *
 * @param nodes the nodes below; absent where the question doesn't go that deep or there are none
 */
record NodeAnswer(
        String name,
        String type,
        String path,
        String identifier,
        List<Property> properties,
        @JsonInclude(JsonInclude.Include.ALWAYS) Optional<List<NodeAnswer>> nodes) {

    /** A property and its values as texts. */
    record Property(String name, String type, boolean multiple, List<String> values) {

        static Property of(String name, Value value) {
            return new Property(name, value.type().label(), value.multiple(), value.texts());
        }
    }
}
