package de.litfass.delivery.json;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256. */
public final class Digest {

    private Digest() {}

    /** The digest of all these bytes as if they were one text; each part's length counts too. */
    public static byte[] of(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update((byte) (part.length >>> 24));
                digest.update((byte) (part.length >>> 16));
                digest.update((byte) (part.length >>> 8));
                digest.update((byte) part.length);
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
