package de.litfass.delivery.json;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;

/** The bytes behind stored values of the type {@code Binary}. */
@FunctionalInterface
public interface Binaries {

    /** No bytes at all: binary values are told by their keys. */
    Binaries NONE = key -> Optional.empty();

    /** The bytes of that key, if they are known. */
    Optional<byte[]> bytes(String key);

    /** The same bytes to be read piece by piece, and closed. */
    default Optional<Stream> open(String key) {
        return bytes(key).map(bytes -> new Stream(bytes.length, new ByteArrayInputStream(bytes)));
    }

    /** So many bytes, to be read once. */
    record Stream(long length, InputStream stream) {}
}
