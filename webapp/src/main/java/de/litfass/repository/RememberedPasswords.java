package de.litfass.repository;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Passwords that were right a moment ago, as HMAC-SHA-256 under a key that lives as long as the process. The stored hash
 * is part of what is remembered: another password, set on whatever machine, is not taken for the old one.
 */
final class RememberedPasswords {

    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final String ALGORITHM = "HmacSHA256";

    private final Clock clock;
    private final SecretKeySpec key;
    private final Map<String, Remembered> byUser = new ConcurrentHashMap<>();

    private record Remembered(String mac, Instant until) {}

    RememberedPasswords(Clock clock) {
        this.clock = clock;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
    }

    boolean knows(String user, String hash, char[] password) {
        Remembered remembered = byUser.get(user);
        return remembered != null
                && clock.instant().isBefore(remembered.until)
                && MessageDigest.isEqual(
                        remembered.mac.getBytes(UTF_8),
                        mac(user, hash, password).getBytes(UTF_8));
    }

    void remember(String user, String hash, char[] password) {
        byUser.put(
                user, new Remembered(mac(user, hash, password), clock.instant().plus(KEPT)));
    }

    private String mac(String user, String hash, char[] password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((user + '\n' + hash + '\n').getBytes(UTF_8));
            ByteBuffer bytes = UTF_8.encode(CharBuffer.wrap(password));
            mac.update(bytes);
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
