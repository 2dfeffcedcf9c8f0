package de.litfass.type;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The node types that are there without any definition: those of JCR 2.0 that Magnolia 6.2 builds on, and its own. */
final class BaseNodeTypes {

    static final List<NodeType> ALL = List.of(
            primary("nt:base"),
            mixin("mix:referenceable"),
            mixin("mix:lockable"),
            mixin("mix:created"),
            mixin("mix:lastModified"),
            mixin("mix:mimeType"),
            mixin("mix:title"),
            mixin("mix:language"),
            primary("nt:hierarchyNode", "nt:base", "mix:created"),
            primary("nt:folder", "nt:hierarchyNode"),
            primary("nt:file", "nt:hierarchyNode"),
            primary("nt:resource", "nt:base", "mix:mimeType", "mix:lastModified", "mix:referenceable"),
            primary("nt:unstructured", "nt:base"),
            mixin("mgnl:created"),
            mixin("mgnl:lastModified"),
            mixin("mgnl:activatable", "mix:lockable"),
            mixin("mgnl:versionable", "mix:lockable"),
            mixin("mgnl:renderable"),
            mixin("mgnl:deleted", "mgnl:versionable"),
            mixin("mgnl:hasVersion"),
            mixin("mgnl:variants"),
            node("mgnl:contentNode", "nt:hierarchyNode", "mgnl:renderable"),
            node("mgnl:content", "nt:hierarchyNode", "mgnl:renderable", "mgnl:versionable"),
            primary("mgnl:page", "mgnl:content"),
            primary("mgnl:user", "mgnl:content"),
            primary("mgnl:role", "mgnl:content"),
            primary("mgnl:group", "mgnl:content"),
            primary("mgnl:area", "mgnl:contentNode"),
            primary("mgnl:component", "mgnl:contentNode"),
            node("mgnl:folder", "nt:folder"),
            node("mgnl:asset", "nt:hierarchyNode", "mgnl:versionable"),
            primary("mgnl:resource", "nt:resource", "mgnl:activatable", "mgnl:created", "mgnl:lastModified"),
            primary("mgnl:metaData", "nt:base"),
            primary("mgnl:reserve", "nt:hierarchyNode"));

    private BaseNodeTypes() {}

    private static NodeType primary(String name, String... superTypes) {
        return new NodeType(name, false, List.of(superTypes));
    }

    private static NodeType mixin(String name, String... superTypes) {
        return new NodeType(name, true, List.of(superTypes));
    }

    /** A primary type with the four mixins that all content of Magnolia carries. */
    private static NodeType node(String name, String... superTypes) {
        return primary(
                name,
                Stream.concat(
                                Arrays.stream(superTypes),
                                Stream.of("mix:referenceable", "mgnl:activatable", "mgnl:created", "mgnl:lastModified"))
                        .toArray(String[]::new));
    }
}
