package de.litfass.delivery;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a body.
 *
 * <pre>
 * range = "bytes=", ( first, "-", [ last ] | "-", how many at the end );
 * </pre>
 *
 * @param length 0 if the body has nothing of what was asked for
 */
record ByteRange(long first, long length) {

    private static final Pattern FORM = Pattern.compile("bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})");

    /**
     * What the header {@code Range} asks of a body of that length; empty if the whole body is to be sent: no header,
     * another unit, several ranges, or one that is none (RFC 9110, 14.2).
     */
    static Optional<ByteRange> of(String header, long whole) {
        Matcher matcher = FORM.matcher(header.strip());
        if (!matcher.matches() || (matcher.group(1) + matcher.group(2)).isEmpty()) {
            return Optional.empty();
        }
        if (matcher.group(1).isEmpty()) {
            long wanted = Math.min(Long.parseLong(matcher.group(2)), whole);
            return Optional.of(new ByteRange(whole - wanted, wanted));
        }
        long first = Long.parseLong(matcher.group(1));
        long last = matcher.group(2).isEmpty() ? whole - 1 : Long.parseLong(matcher.group(2));
        if (!matcher.group(2).isEmpty() && last < first) {
            return Optional.empty();
        }
        return Optional.of(new ByteRange(first, Math.max(0, Math.min(last, whole - 1) - first + 1)));
    }

    /** The value of {@code Content-Range}. */
    String of(long whole) {
        return length == 0 ? "bytes */" + whole : "bytes " + first + "-" + (first + length - 1) + "/" + whole;
    }
}
