package de.litfass.module;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Bytes found in a content file, by their SHA-256 in hexadecimal. */
final class Binaries {

    private final Map<String, byte[]> found = new HashMap<>();

    /** Keeps the bytes that the Base64 text stands for; answers their hash. */
    String keep(String base64) {
        byte[] bytes = decode(base64);
        String hash = HexFormat.of().formatHex(sha256().digest(bytes));
        found.put(hash, bytes);
        return hash;
    }

    Map<String, byte[]> byHash() {
        return found;
    }

    /** Text that XML can't hold is exported as the Base64 of its UTF-8 bytes. */
    static String text(String base64) {
        return new String(decode(base64), StandardCharsets.UTF_8);
    }

    private static byte[] decode(String base64) {
        return Base64.getMimeDecoder().decode(base64);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
