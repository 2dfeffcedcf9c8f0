package de.litfass.delivery.json;

import java.util.Set;

/** One node as JSON. The arrays are shared and never changed. */
public final class Rendered {

    private final byte[] bytes;
    private final byte[] digest;
    private final Set<Dependency> used;

    Rendered(byte[] bytes, Set<Dependency> used) {
        this.bytes = bytes;
        this.digest = Digest.of(bytes);
        this.used = Set.copyOf(used);
    }

    /** One JSON object in UTF-8. */
    public byte[] bytes() {
        return bytes;
    }

    /** SHA-256 of the bytes; equal bytes, equal digest. */
    public byte[] digest() {
        return digest;
    }

    /** All that the rendering read. */
    public Set<Dependency> used() {
        return used;
    }
}
