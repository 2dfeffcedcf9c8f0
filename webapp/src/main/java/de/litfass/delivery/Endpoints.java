package de.litfass.delivery;

import de.litfass.module.DeliveryEndpoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The endpoints by their addresses below {@code /.rest}; of two at one address the last counts. */
final class Endpoints {

    private final Map<String, DeliveryEndpoint> byPath = new HashMap<>();

    Endpoints(List<DeliveryEndpoint> endpoints) {
        endpoints.forEach(endpoint -> byPath.put(endpoint.path(), endpoint));
    }

    /** The endpoint of an address, and what stands behind it. */
    record Match(DeliveryEndpoint endpoint, List<String> rest) {}

    /** The endpoint with the longest path that the segments begin with; the first of them is {@code .rest}. */
    Optional<Match> match(List<String> segments) {
        if (segments.isEmpty() || !segments.getFirst().equals(".rest")) {
            return Optional.empty();
        }
        for (int end = segments.size(); end > 1; end--) {
            DeliveryEndpoint found = byPath.get(String.join("/", segments.subList(1, end)));
            if (found != null) {
                return Optional.of(new Match(found, segments.subList(end, segments.size())));
            }
        }
        return Optional.empty();
    }
}
