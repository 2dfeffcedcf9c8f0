package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.type.Content;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Address names by where they must be the only one: people and congresses among all of their kind, whatever belongs to a
 * congress within its folder, so that an edition can be copied with its address names.
 */
record Slugs(Map<Address, List<Content>> byAddress) {

    /** An address name and where it counts. */
    record Address(Kind kind, String folder, String slug) {}

    /** All address names that would be public. */
    static Slugs of(Outlook outlook) {
        return new Slugs(Stream.of(Kind.CONGRESS, Kind.SESSION, Kind.WORKSHOP, Kind.SPEAKER, Kind.FAQ)
                .flatMap(kind -> kind.in(outlook))
                .filter(content -> content.node().text("slug").isPresent())
                .collect(Collectors.groupingBy(Slugs::address)));
    }

    /** Others at the same address. */
    Stream<Content> like(Content content) {
        return Kind.of(content).isEmpty() || content.node().text("slug").isEmpty()
                ? Stream.empty()
                : byAddress.getOrDefault(address(content), List.of()).stream()
                        .filter(other -> !other.id().equals(content.id()));
    }

    private static Address address(Content content) {
        Kind kind = Kind.of(content).orElseThrow();
        return new Address(
                kind, folder(kind, content.path()), content.node().text("slug").orElseThrow());
    }

    private static String folder(Kind kind, String path) {
        boolean everywhere = kind == Kind.CONGRESS || kind == Kind.SPEAKER;
        int end = path.indexOf('/', 1);
        return everywhere || end < 0 ? "" : path.substring(1, end);
    }
}
