package de.litfass.delivery;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The media types of the files that pages use, by extension; what is not listed is not served. */
final class MediaTypes {

    private static final Map<String, String> BY_EXTENSION = Map.ofEntries(
            entry("css", "text/css;charset=UTF-8"),
            entry("js", "text/javascript;charset=UTF-8"),
            entry("mjs", "text/javascript;charset=UTF-8"),
            entry("json", "application/json;charset=UTF-8"),
            entry("txt", "text/plain;charset=UTF-8"),
            entry("md", "text/plain;charset=UTF-8"),
            entry("svg", "image/svg+xml"),
            entry("png", "image/png"),
            entry("jpg", "image/jpeg"),
            entry("jpeg", "image/jpeg"),
            entry("gif", "image/gif"),
            entry("webp", "image/webp"),
            entry("avif", "image/avif"),
            entry("ico", "image/x-icon"),
            entry("woff", "font/woff"),
            entry("woff2", "font/woff2"),
            entry("pdf", "application/pdf"));

    private MediaTypes() {}

    /** The type of a file of that name. */
    static Optional<String> of(String fileName) {
        String extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(BY_EXTENSION.get(extension));
    }

    /** Whether gzip makes files of that type smaller. */
    static boolean isText(String type) {
        return type.contains("charset") || type.equals("image/svg+xml");
    }
}
