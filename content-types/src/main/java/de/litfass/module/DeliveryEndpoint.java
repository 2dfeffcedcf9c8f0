package de.litfass.module;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A delivery endpoint as its definition declares it, with Magnolia's defaults (6.2, delivery endpoint v2) filled in.
 *
 * @param id reference id, the path below {@code restEndpoints} without extension, such as {@code delivery/books_v1}
 * @param path address below {@code /.rest}, without slashes at the ends, such as {@code delivery/books/v1}
 * @param module the light module that defines it
 * @param workspace absent if the definition names none: the endpoint can't answer then
 * @param nodeTypes which nodes may be read, listed and queried
 * @param childNodeTypes which child nodes are nested in the output
 * @param strict node types must match exactly, without sub-types
 * @param depth levels of child nodes nested; -1 for all
 * @param systemProperties names, with {@code *} as wildcard, of system properties that are delivered; takes precedence
 *     over {@code includeSystemProperties}
 * @param limit page size where a question names none
 * @param referenceDepth levels of references inside referenced nodes that are resolved
 * @param referenceRepeat whether a node that is already on the path is resolved again
 */
public record DeliveryEndpoint(
        String id,
        String path,
        String module,
        Optional<String> workspace,
        String rootPath,
        List<String> nodeTypes,
        List<String> childNodeTypes,
        boolean strict,
        int depth,
        boolean includeSystemProperties,
        List<String> systemProperties,
        int limit,
        List<Reference> references,
        int referenceDepth,
        boolean referenceRepeat) {

    /**
     * Which properties are references, and how they are resolved.
     *
     * @param propertyName must match the whole name
     * @param nodeType only on nodes of this type; any where absent
     */
    public record Reference(Pattern propertyName, Optional<String> nodeType, Resolver resolver) {}

    /** How a reference becomes part of an answer. */
    public sealed interface Resolver {

        /** An item by its UUID; {@code depth} levels of its child nodes are nested, -1 for all. */
        record Item(String targetWorkspace, boolean expand, boolean generateLink, int depth) implements Resolver {}

        /** A file of the workspace {@code dam} by its key {@code jcr:<uuid>}. */
        record Asset(boolean expand, boolean metadata, boolean downloadLink, List<String> renditions)
                implements Resolver {}

        /** The links inside rich text. */
        record RichTextLinks(boolean completeUrl) implements Resolver {}
    }
}
