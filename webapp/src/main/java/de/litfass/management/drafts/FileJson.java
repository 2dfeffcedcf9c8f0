package de.litfass.management.drafts;

import de.litfass.type.AssetType;
import de.litfass.type.Node;
import de.litfass.type.Value;
import java.util.Optional;
import java.util.OptionalLong;

/** What is known of an asset's file ({@code AssetFile} of the contract). */
public record FileJson(String fileName, String mediaType, long size, OptionalLong width, OptionalLong height) {

    /** The file of that item, if it is an asset that has one. */
    static Optional<FileJson> of(Node item) {
        return item.node(AssetType.RESOURCE)
                .filter(file -> item.type().equals(AssetType.TYPE.nodeType()))
                .map(file -> new FileJson(
                        file.text("fileName").orElse(item.name()),
                        file.text("jcr:mimeType").orElse(""),
                        number(file, "size").orElse(0),
                        number(file, "width"),
                        number(file, "height")));
    }

    private static OptionalLong number(Node file, String name) {
        return file.property(name).map(Value::text).filter(text -> text.matches("\\d{1,18}")).stream()
                .mapToLong(Long::parseLong)
                .findFirst();
    }
}
