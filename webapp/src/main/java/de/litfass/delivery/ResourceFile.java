package de.litfass.delivery;

import de.litfass.delivery.json.Digest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** One file as it was read, ready to be sent. */
final class ResourceFile {

    private static final long FRESH_NANOS = 1_000_000_000L;
    private static final long LARGEST = 16L << 20;
    private static final Header FOREVER = new Header("Cache-Control", "public, max-age=31536000, immutable");
    private static final Header BRIEFLY = new Header("Cache-Control", "public, max-age=60");

    private final Path path;
    private final FileTime modified;
    private final String hash;
    private final Prepared named;
    private final Prepared unnamed;
    private volatile long checked = System.nanoTime();

    private ResourceFile(Path path, String type) throws IOException {
        this.path = path;
        this.modified = Files.getLastModifiedTime(path);
        byte[] bytes = Files.readAllBytes(path);
        this.hash = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Digest.of(bytes))
                .substring(0, 12);
        Prepared prepared = Prepared.of(hash, WebHeaders.ofFile(type), bytes, MediaTypes.isText(type));
        this.named = prepared.with(List.of(FOREVER));
        this.unnamed = prepared.with(List.of(BRIEFLY));
    }

    /**
     * Reads a file below the folder of the light modules.
     *
     * @param segments module, {@code webresources}, and the rest of the path
     */
    static Optional<ResourceFile> read(Path folder, List<String> segments) {
        Optional<String> type = MediaTypes.of(segments.getLast());
        if (type.isEmpty() || segments.stream().anyMatch(segment -> segment.startsWith("."))) {
            return Optional.empty();
        }
        try {
            Path root = folder.resolve(segments.get(0)).resolve(segments.get(1)).toRealPath();
            Path file = root.resolve(String.join("/", segments.subList(2, segments.size())))
                    .toRealPath();
            return file.startsWith(root) && Files.isRegularFile(file) && Files.size(file) <= LARGEST
                    ? Optional.of(new ResourceFile(file, type.get()))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether the file was unchanged within the last second. */
    boolean isFresh() {
        if (System.nanoTime() - checked < FRESH_NANOS) {
            return true;
        }
        try {
            if (Files.getLastModifiedTime(path).equals(modified)) {
                checked = System.nanoTime();
                return true;
            }
            return false;
        } catch (IOException e) {
            return false;
        }
    }

    /** The start of the SHA-256 of its bytes, fit for an address. */
    String hash() {
        return hash;
    }

    /** The answer to an address that names the hash. */
    Prepared named() {
        return named;
    }

    /** The answer to an address without it, or with an old one. */
    Prepared unnamed() {
        return unnamed;
    }
}
