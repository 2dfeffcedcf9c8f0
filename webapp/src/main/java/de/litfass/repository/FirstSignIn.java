package de.litfass.repository;

import static java.nio.charset.StandardCharsets.US_ASCII;

import de.litfass.type.Sha256;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.apache.jackrabbit.oak.api.Root;
import org.apache.jackrabbit.oak.api.Tree;

/** The code with which the superuser's first password is set; only its hash is stored. */
final class FirstSignIn {

    private static final String HASH = "firstSignIn";
    private static final int BYTES = 24;

    private final SecureRandom random = new SecureRandom();

    /** A new code in place of any other. */
    String newCode(Root root) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String code = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        state(root).setProperty(HASH, Sha256.hex(code));
        return code;
    }

    /** Whether that is the code; it is none any more then. */
    static boolean use(Root root, String code) {
        String stored = Properties.string(state(root), HASH).orElse("");
        byte[] shown = Sha256.hex(code).getBytes(US_ASCII);
        if (!MessageDigest.isEqual(stored.getBytes(US_ASCII), shown)) {
            return false;
        }
        state(root).removeProperty(HASH);
        return true;
    }

    private static Tree state(Root root) {
        return root.getTree("/" + Names.STATE);
    }
}
