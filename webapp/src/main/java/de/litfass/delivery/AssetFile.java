package de.litfass.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.litfass.publish.PublishedItem;
import de.litfass.type.Node;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The file of a published asset.
 *
 * @param key of its bytes; stands for them in the entity tag
 * @param type media type, such as {@code image/png}
 */
record AssetFile(String key, String type, String name) implements AnswerCache.Asked {

    private static final Set<String> SHOWN_IN_PLACE =
            Set.of("image/png", "image/jpeg", "image/gif", "image/webp", "image/avif");
    private static final String UNKNOWN_TYPE = "application/octet-stream";

    /** The file of that item, if it has one. */
    static Optional<AssetFile> of(PublishedItem item) {
        Node asset = item.content().node();
        return asset.node("jcr:content").flatMap(file -> file.property("jcr:data")
                .filter(data -> data.type() == ValueType.BINARY && !data.multiple())
                .map(Value::text)
                .map(key -> new AssetFile(
                        key,
                        file.text("jcr:mimeType").filter(AssetFile::isMediaType).orElse(UNKNOWN_TYPE),
                        file.text("fileName").orElse(asset.name()))));
    }

    private static boolean isMediaType(String type) {
        return type.matches("[A-Za-z0-9!#$&^_.+-]{1,63}/[A-Za-z0-9!#$&^_.+-]{1,63}");
    }

    @Override
    public long weight() {
        return AnswerCache.weight(Stream.of(key, type, name));
    }

    /** All headers but the length. */
    List<Header> headers() {
        return Stream.concat(Stream.of(new Header("ETag", tag())), headersWithoutTag().stream())
                .toList();
    }

    List<Header> headersWithoutTag() {
        return List.of(
                new Header("Content-Type", type),
                new Header("Content-Disposition", disposition()),
                new Header("Accept-Ranges", "bytes"),
                new Header("Cache-Control", "public, max-age=0, must-revalidate"),
                WebHeaders.NO_SNIFFING,
                WebHeaders.NOTHING_RUNS,
                new Header("Cross-Origin-Resource-Policy", "cross-origin"));
    }

    String tag() {
        return "\"" + key + "\"";
    }

    /** What a browser could run is saved to disk; only plain pictures are shown (RFC 6266). */
    private String disposition() {
        String plain = name.replaceAll("[^A-Za-z0-9._ -]", "_");
        String encoded = URLEncoder.encode(name, UTF_8).replace("+", "%20").replace("*", "%2A");
        return (SHOWN_IN_PLACE.contains(type) ? "inline" : "attachment") + "; filename=\"" + plain
                + "\"; filename*=UTF-8''" + encoded;
    }
}
