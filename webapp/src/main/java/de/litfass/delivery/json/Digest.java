package de.litfass.delivery.json;

import de.litfass.type.Sha256;
import java.security.MessageDigest;

/** One digest of several texts. */
public final class Digest {

    private Digest() {}

    /** The SHA-256 of all these bytes as if they were one text; each part's length counts too. */
    public static byte[] of(byte[]... parts) {
        MessageDigest digest = Sha256.digest();
        for (byte[] part : parts) {
            digest.update((byte) (part.length >>> 24));
            digest.update((byte) (part.length >>> 16));
            digest.update((byte) (part.length >>> 8));
            digest.update((byte) part.length);
            digest.update(part);
        }
        return digest.digest();
    }
}
