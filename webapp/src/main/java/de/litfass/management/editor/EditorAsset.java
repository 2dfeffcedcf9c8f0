package de.litfass.management.editor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;

/** A file whose name carries the hash of its content. */
final class EditorAsset {

    private static final Map<String, String> TEXTS = Map.of(
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml",
            "json", "application/json",
            "map", "application/json");
    private static final Map<String, String> OTHERS =
            Map.of("woff2", "font/woff2", "png", "image/png", "webp", "image/webp", "avif", "image/avif");

    private final String type;
    private final byte[] plain;
    private final Optional<byte[]> gzip;

    private EditorAsset(String type, byte[] plain, Optional<byte[]> gzip) {
        this.type = type;
        this.plain = plain;
        this.gzip = gzip;
    }

    /** The file of that name; its last letters say what it is. */
    static EditorAsset of(String name, byte[] bytes) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        return Optional.ofNullable(TEXTS.get(extension))
                .map(type -> new EditorAsset(type, bytes, Optional.of(compressed(bytes))))
                .orElseGet(() -> new EditorAsset(
                        OTHERS.getOrDefault(extension, "application/octet-stream"), bytes, Optional.empty()));
    }

    /** Its media type. */
    String type() {
        return type;
    }

    byte[] plain() {
        return plain;
    }

    /** The same compressed, where that makes it smaller. */
    Optional<byte[]> gzip() {
        return gzip;
    }

    private static byte[] compressed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
