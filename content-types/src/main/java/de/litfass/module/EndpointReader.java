package de.litfass.module;

import de.litfass.type.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a delivery endpoint from its definition (Magnolia 6.2, delivery endpoint v2). */
final class EndpointReader {

    private static final Set<String> KNOWN = Set.of(
            "$type",
            "class",
            "name",
            "workspace",
            "rootPath",
            "nodeTypes",
            "childNodeTypes",
            "strict",
            "depth",
            "includeSystemProperties",
            "systemProperties",
            "bypassWorkspaceAcls",
            "limit",
            "references",
            "referenceDepth",
            "referenceRepeat",
            "personalized",
            "endpointPath",
            "enabled",
            "implementationClass");
    private static final Set<String> TYPES = Set.of(
            "jcrDeliveryEndpoint_v2",
            "info.magnolia.rest.delivery.jcr.v2.JcrDeliveryEndpointDefinition",
            "info.magnolia.rest.delivery.jcr.v2.ConfiguredJcrDeliveryEndpointDefinition");

    private final Definition definition;
    private final Fields fields;

    private EndpointReader(Definition definition, List<Problem> problems) {
        this.definition = definition;
        this.fields = new Fields(definition.fields(), problems);
    }

    /** The endpoint; empty if it is switched off, and empty with a problem if it is one of delivery v1. */
    static Optional<DeliveryEndpoint> read(Definition definition, List<Problem> problems) {
        EndpointReader reader = new EndpointReader(definition, problems);
        return reader.fields.flag("enabled", true) && reader.isDelivery()
                ? Optional.of(reader.endpoint())
                : Optional.empty();
    }

    private boolean isDelivery() {
        String key = fields.text("class").isPresent() ? "class" : "$type";
        String type = fields.text(key).orElse("jcrDeliveryEndpoint_v2");
        if (type.contains("delivery.jcr.v1.") || type.equals("jcrDeliveryEndpoint_v1")) {
            fields.warn(
                    fields.place(key),
                    "'" + type + "' is deprecated and left out",
                    "Write '$type: jcrDeliveryEndpoint_v2'.");
            return false;
        }
        if (!TYPES.contains(type)) {
            String hint = Nearest.to(type, TYPES)
                    .map(name -> "Did you mean '" + name + "'?")
                    .orElse("It is read as jcrDeliveryEndpoint_v2.");
            fields.warn(fields.place(key), "unknown endpoint type '" + type + "'", hint);
        }
        return true;
    }

    private DeliveryEndpoint endpoint() {
        fields.only(KNOWN);
        if (fields.text("workspace").isEmpty()) {
            fields.warn(fields.place("workspace"), "the endpoint names no workspace", "Add 'workspace:'.");
        }
        return new DeliveryEndpoint(
                definition.id(),
                path(),
                definition.module(),
                fields.text("workspace"),
                fields.text("rootPath").orElse("/"),
                texts("nodeTypes", List.of("mgnl:content")),
                texts("childNodeTypes", List.of("mgnl:contentNode")),
                fields.flag("strict", false),
                fields.number("depth", 0),
                fields.flag("includeSystemProperties", false),
                fields.texts("systemProperties"),
                fields.number("limit", 10),
                ReferenceReader.read(fields),
                fields.number("referenceDepth", 1),
                fields.flag("referenceRepeat", false));
    }

    private List<String> texts(String key, List<String> otherwise) {
        return fields.value(key).isPresent() ? fields.texts(key) : otherwise;
    }

    private String path() {
        return fields.text("endpointPath")
                .map(path -> path.replaceAll("^/+|/+$", ""))
                .filter(path -> !path.isEmpty())
                .orElseGet(() -> definition.id().replaceFirst("_(v\\d+)$", "/$1"));
    }
}
