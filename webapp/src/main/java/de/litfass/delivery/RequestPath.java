package de.litfass.delivery;

import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The segments of a path, decoded once; slashes doubled or at the end make none. */
final class RequestPath {

    private static final int MOST_SEGMENTS = 64;

    private RequestPath() {}

    /**
     * The segments; empty for a path that can lead nowhere: {@code ..}, encoded slashes, control characters, what is
     * not percent-encoded UTF-8, or more levels than content has.
     */
    static Optional<List<String>> segments(String rawPath) {
        List<String> segments = new ArrayList<>();
        for (String raw : rawPath.split("/", -1)) {
            Optional<String> segment = decoded(raw).filter(RequestPath::leadsSomewhere);
            if (segment.isEmpty()) {
                return Optional.empty();
            }
            if (!raw.isEmpty()) {
                segments.add(segment.get());
            }
        }
        return segments.size() > MOST_SEGMENTS ? Optional.empty() : Optional.of(List.copyOf(segments));
    }

    private static boolean leadsSomewhere(String segment) {
        return !segment.equals(".")
                && !segment.equals("..")
                && segment.chars()
                        .noneMatch(character ->
                                character == '/' || character == '\\' || Character.isISOControl(character));
    }

    private static Optional<String> decoded(String raw) {
        if (raw.indexOf('%') < 0) {
            return Optional.of(raw);
        }
        try {
            String octets = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.ISO_8859_1);
            ByteBuffer bytes = ByteBuffer.wrap(octets.getBytes(StandardCharsets.ISO_8859_1));
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(bytes).toString());
        } catch (IllegalArgumentException | CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
