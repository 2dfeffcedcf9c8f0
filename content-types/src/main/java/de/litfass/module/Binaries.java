package de.litfass.module;

import de.litfass.type.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Bytes found in a content file, by their SHA-256 in hexadecimal. */
final class Binaries {

    private final Map<String, byte[]> found = new HashMap<>();

    /** Keeps the bytes that the Base64 text stands for; answers their hash. */
    String keep(String base64) {
        byte[] bytes = decode(base64);
        String hash = Sha256.hex(bytes);
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
}
