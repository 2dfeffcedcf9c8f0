package de.litfass.delivery;

import de.litfass.publish.PublishedItem;
import de.litfass.publish.PublishedSnapshot;
import java.util.List;
import java.util.Optional;

/**
 * The addresses of files:
 *
 * <pre>
 * address = [ "/", language ], ( "/dam/jcr:", id, [ "/", any name ] | "/dam", path of the asset )
 *         | "/.imaging/default/dam", path of the asset, "/jcr:content.", ending;
 * </pre>
 *
 * @param languages those of the site
 */
record AssetPaths(PublishedSnapshot snapshot, List<String> languages) {

    private static final String WORKSPACE = "dam";
    private static final String BY_ID = "jcr:";
    private static final List<String> RENDITION = List.of(".imaging", "default", WORKSPACE);

    /** Whether an address can only be one of a file. */
    boolean cover(String rawPath) {
        return isBelow(rawPath, "/dam/")
                || isBelow(rawPath, "/.imaging/")
                || languages.stream().anyMatch(tag -> isBelow(rawPath, "/" + tag + "/dam/"));
    }

    private static boolean isBelow(String path, String root) {
        return path.startsWith(root) || path.equals(root.substring(0, root.length() - 1));
    }

    /** The published item of the workspace {@code dam} at that address. */
    Optional<PublishedItem> find(String rawPath) {
        return RequestPath.segments(rawPath).flatMap(this::find);
    }

    private Optional<PublishedItem> find(List<String> segments) {
        if (segments.size() > 4 && segments.subList(0, 3).equals(RENDITION)) {
            return segments.getLast().startsWith("jcr:content.")
                    ? at(segments.subList(3, segments.size() - 1))
                    : Optional.empty();
        }
        int dam = segments.isEmpty() || !languages.contains(segments.getFirst()) ? 0 : 1;
        return segments.size() > dam + 1 && segments.get(dam).equals(WORKSPACE)
                ? below(segments.subList(dam + 1, segments.size()))
                : Optional.empty();
    }

    private Optional<PublishedItem> below(List<String> segments) {
        String first = segments.getFirst();
        return first.startsWith(BY_ID) && segments.size() <= 2
                ? snapshot.find(first.substring(BY_ID.length()))
                        .filter(item -> item.content().workspace().equals(WORKSPACE))
                : at(segments);
    }

    /** Magnolia also takes the path with the ending written twice. */
    private Optional<PublishedItem> at(List<String> segments) {
        String path = "/" + String.join("/", segments);
        return snapshot.at(WORKSPACE, path)
                .or(() -> snapshot.at(WORKSPACE, path.replaceFirst("(\\.[^./]+)\\1$", "$1")));
    }
}
