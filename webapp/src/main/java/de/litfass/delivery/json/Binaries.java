package de.litfass.delivery.json;

import java.util.Optional;

/** The bytes behind stored values of the type {@code Binary}. */
@FunctionalInterface
public interface Binaries {

    /** No bytes at all: binary values are told by their keys. */
    Binaries NONE = key -> Optional.empty();

    /** The bytes of that key, if they are known. */
    Optional<byte[]> bytes(String key);
}
