package de.litfass.delivery;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a client takes: media types, encodings, versions that it has. */
final class Negotiation {

    private static final Set<String> JSON = Set.of("application/json", "application/*", "*/*", "*");
    private static final Set<String> GZIP = Set.of("gzip");
    private static final Set<String> ANY = Set.of("*");
    private static final Pattern PARAMETER = Pattern.compile("\\s*;\\s*");
    private static final Pattern REFUSED = Pattern.compile("q=0(\\.0*)?");

    private Negotiation() {}

    /** Whether {@code Accept} takes JSON; without the header it does, and a lone {@code *} is taken for all types. */
    static boolean takesJson(String accept) {
        return accept.isBlank() || takes(accept, JSON);
    }

    /** Whether {@code Accept-Encoding} takes gzip. Asked for each request, and most ask in one of two ways. */
    static boolean takesGzip(String acceptEncoding) {
        if (acceptEncoding.equals("gzip") || acceptEncoding.startsWith("gzip, ")) {
            return true;
        }
        return acceptEncoding.contains("gzip")
                ? takes(acceptEncoding, GZIP)
                : acceptEncoding.contains("*") && takes(acceptEncoding, ANY);
    }

    private static boolean takes(String header, Set<String> wanted) {
        return Stream.of(header.split(",")).anyMatch(range -> {
            String[] parts = PARAMETER.split(range.strip().toLowerCase(Locale.ROOT), -1);
            return wanted.contains(parts[0])
                    && Stream.of(parts).noneMatch(part -> REFUSED.matcher(part).matches());
        });
    }

    /** Whether {@code If-None-Match} names that entity tag; weak tags count as strong ones (RFC 9110, 13.1.2). */
    static boolean names(String ifNoneMatch, String etag) {
        if (ifNoneMatch.isEmpty()) {
            return false;
        }
        return ifNoneMatch.equals(etag)
                || ifNoneMatch.equals("*")
                || Stream.of(ifNoneMatch.split(","))
                        .map(String::strip)
                        .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                        .anyMatch(etag::equals);
    }
}
