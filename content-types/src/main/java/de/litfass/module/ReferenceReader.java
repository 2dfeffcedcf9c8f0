package de.litfass.module;

import de.litfass.module.DeliveryEndpoint.Reference;
import de.litfass.module.DeliveryEndpoint.Resolver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads what an endpoint says about references (Magnolia 6.2). */
final class ReferenceReader {

    private static final Set<String> KNOWN =
            Set.of("name", "propertyName", "nodeType", "referenceResolver", "enabled", "$type", "class");

    private static final String JCR = "jcrReferenceResolver";
    private static final String ASSET = "assetReferenceResolver";
    private static final String RICH_TEXT = "richTextLinkReferenceResolver";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry(JCR, JCR),
            Map.entry("info.magnolia.rest.reference.jcr.JcrReferenceResolverDefinition", JCR),
            Map.entry("info.magnolia.rest.reference.jcr.ConfiguredJcrReferenceResolverDefinition", JCR),
            Map.entry(ASSET, ASSET),
            Map.entry("info.magnolia.rest.reference.dam.AssetReferenceResolverDefinition", ASSET),
            Map.entry("info.magnolia.rest.reference.dam.ConfiguredAssetReferenceResolverDefinition", ASSET),
            Map.entry(RICH_TEXT, RICH_TEXT),
            Map.entry("info.magnolia.rest.reference.link.RichTextLinkResolverDefinition", RICH_TEXT),
            Map.entry("info.magnolia.rest.reference.link.ConfiguredRichTextLinkResolverDefinition", RICH_TEXT));

    private ReferenceReader() {}

    /** The references in order; one that can't be used is left out with a problem. */
    static List<Reference> read(Fields endpoint) {
        return endpoint.named("references").stream()
                .flatMap(named -> reference(named.fields()).stream())
                .toList();
    }

    private static Optional<Reference> reference(Fields fields) {
        fields.only(KNOWN);
        if (fields.text("propertyName").isEmpty()) {
            fields.warn(fields.mapping().place(), "a reference without 'propertyName' is left out", "Add it.");
        }
        return RulesReader.pattern(fields, "propertyName").flatMap(name -> resolver(fields)
                .map(resolver -> new Reference(name, fields.text("nodeType"), resolver)));
    }

    private static Optional<Resolver> resolver(Fields reference) {
        Fields fields = reference.fields("referenceResolver");
        String key = fields.text("class").isPresent() ? "class" : "$type";
        Optional<String> written = fields.text(key);
        Optional<String> type = written.map(TYPES::get);
        if (type.isEmpty()) {
            String what = written.map(name -> "unknown reference resolver '" + name + "'")
                    .orElse("a reference without resolver");
            String hint = Nearest.hint(written.orElse(""), new TreeSet<>(TYPES.keySet()));
            Place place = written.isPresent() ? fields.place(key) : reference.place("referenceResolver");
            reference.warn(place, what + " is left out", hint);
        }
        return type.flatMap(name -> resolver(name, fields));
    }

    private static Optional<Resolver> resolver(String type, Fields fields) {
        return switch (type) {
            case JCR -> item(fields);
            case ASSET -> Optional.of(asset(fields));
            default -> Optional.of(richText(fields));
        };
    }

    private static Optional<Resolver> item(Fields fields) {
        only(fields, "targetWorkspace", "expand", "generateLink", "depthInReferencedNode");
        Optional<String> workspace = fields.text("targetWorkspace");
        if (workspace.isEmpty()) {
            fields.warn(fields.mapping().place(), "a resolver without 'targetWorkspace' is left out", "Add it.");
        }
        return workspace.map(name -> new Resolver.Item(
                name,
                fields.flag("expand", true),
                fields.flag("generateLink", false),
                fields.number("depthInReferencedNode", -1)));
    }

    private static Resolver asset(Fields fields) {
        only(fields, "expand", "includeAssetMetadata", "includeDownloadLink", "assetRenditions", "targetWorkspace");
        return new Resolver.Asset(
                fields.flag("expand", true),
                fields.flag("includeAssetMetadata", true),
                fields.flag("includeDownloadLink", true),
                fields.texts("assetRenditions"));
    }

    private static Resolver richText(Fields fields) {
        only(fields, "completeUrl", "targetWorkspace");
        return new Resolver.RichTextLinks(fields.flag("completeUrl", true));
    }

    private static void only(Fields fields, String... own) {
        Set<String> known = new TreeSet<>(List.of(own));
        known.addAll(List.of("$type", "class", "implementationClass"));
        fields.only(known);
    }
}
