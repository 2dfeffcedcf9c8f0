package de.litfass.delivery;

import de.litfass.module.DeliveryEndpoint;
import de.litfass.module.Nearest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The endpoints by their addresses below {@code /.rest}; of two at one address the last counts. */
final class Endpoints {

    private static final int MOST_SEGMENTS = 6;
    private static final int LONGEST = 100;

    private final Map<String, DeliveryEndpoint> byPath = new HashMap<>();

    Endpoints(List<DeliveryEndpoint> endpoints) {
        endpoints.forEach(endpoint -> byPath.put(endpoint.path(), endpoint));
    }

    /** The endpoint of an address, and what stands behind it. */
    record Match(DeliveryEndpoint endpoint, List<String> rest) {}

    /** The address that is most like this one, if it is like one. */
    Optional<String> nearest(List<String> segments) {
        List<String> below = segments.size() > 1 && segments.getFirst().equals(".rest")
                ? segments.subList(1, Math.min(segments.size(), MOST_SEGMENTS))
                : List.of();
        return IntStream.iterate(below.size(), size -> size > 0, size -> size - 1)
                .mapToObj(size -> String.join("/", below.subList(0, size)))
                .filter(path -> path.length() <= LONGEST)
                .flatMap(path -> beside(path).stream())
                .findFirst();
    }

    private Optional<String> beside(String path) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        List<String> names = byPath.keySet().stream()
                .filter(other -> other.startsWith(folder))
                .map(other -> other.substring(folder.length()))
                .toList();
        return Nearest.to(path.substring(folder.length()), names).map(name -> folder + name);
    }

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
