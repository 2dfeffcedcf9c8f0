package de.litfass.type;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, as the log and the hashes of binaries are written: lower-case hexadecimal. */
public final class Sha256 {

    private Sha256() {}

    /** The SHA-256 of these bytes, 64 hexadecimal digits. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(digest().digest(bytes));
    }

    /** The SHA-256 of this text in UTF-8. */
    public static String hex(String text) {
        return hex(text.getBytes(UTF_8));
    }

    /** A digest to feed; every Java platform has SHA-256. */
    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
