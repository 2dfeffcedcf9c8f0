package de.litfass.publish;

import java.util.List;

/**
 * What shall become public and what shall cease to be, as one act.
 *
 * @param publish identifiers of drafts, in the order in which they become public
 * @param unpublish identifiers of what shall not be public any more
 * @param reason for the log; may be empty
 */
public record PublishRequest(List<String> publish, List<String> unpublish, String reason) {

    public PublishRequest {
        publish = List.copyOf(publish);
        unpublish = List.copyOf(unpublish);
    }

    public static PublishRequest publish(List<String> ids, String reason) {
        return new PublishRequest(ids, List.of(), reason);
    }
}
