package de.litfass.repository.list;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Optional;

/**
 * Where an entry stands in an order: its group, what it is sorted by, and its path, which no other has.
 *
 * <p>As text it is the end of a page. It says where to go on and not how many to leave out, so that what others write
 * meanwhile neither repeats an entry nor skips one.
 */
record PageKey(Group group, String value, String path) {

    /** What comes before all else, and what comes last in both directions. */
    enum Group {
        FOLDER,
        VALUE,
        NO_VALUE
    }

    private static final String BETWEEN = "\u0000";

    /** The key as text that nobody needs to understand. */
    String text(String sort) {
        String plain = String.join(BETWEEN, sort, group.name(), value, path);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    /** The key that was written for that order; empty if the text is none. */
    static Optional<PageKey> of(String text, String sort) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(BETWEEN, -1);
            return parts.length == 4 && parts[0].equals(sort)
                    ? Optional.of(new PageKey(Group.valueOf(parts[1]), parts[2], parts[3]))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
