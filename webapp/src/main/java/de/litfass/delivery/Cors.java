package de.litfass.delivery;

import de.litfass.module.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which other origins may read answers, by the site's rules; without rules all may, as in Magnolia 6.2. */
final class Cors {

    private final List<Site.Cors> rules;

    Cors(Site site) {
        this.rules = site.cors();
    }

    /** Whether answers differ by origin. */
    boolean namesOrigins() {
        return rules.stream().anyMatch(rule -> !rule.allowedOrigins().contains("*"));
    }

    /**
     * The headers for a plain request from that origin; none without an origin.
     *
     * @throws Refusal 403 if the origin may not read there
     */
    List<Header> headers(String path, String origin) {
        if (origin.isEmpty()) {
            return List.of();
        }
        if (rules.isEmpty()) {
            return List.of(new Header("Access-Control-Allow-Origin", "*"));
        }
        return rule(path).map(rule -> headers(rule, origin)).orElse(List.of());
    }

    private static List<Header> headers(Site.Cors rule, String origin) {
        if (!allows(rule.allowedOrigins(), origin)) {
            throw forbidden("The origin is not among those allowed.");
        }
        List<Header> headers = new ArrayList<>();
        boolean any = rule.allowedOrigins().contains("*");
        headers.add(new Header("Access-Control-Allow-Origin", any ? "*" : origin));
        if (rule.supportsCredentials() && !any) {
            headers.add(new Header("Access-Control-Allow-Credentials", "true"));
        }
        if (!rule.exposedHeaders().isEmpty()) {
            headers.add(new Header("Access-Control-Expose-Headers", String.join(",", rule.exposedHeaders())));
        }
        return headers;
    }

    /**
     * The headers of the answer 204 to a preflight request.
     *
     * @throws Refusal 403 if origin, method or a header is not allowed
     */
    List<Header> preflight(String path, DeliveryRequest request) {
        if (rules.isEmpty()) {
            return List.of(
                    new Header("Access-Control-Allow-Origin", "*"),
                    new Header("Access-Control-Allow-Methods", "*"),
                    new Header("Access-Control-Allow-Headers", "*"),
                    new Header("Vary", "Access-Control-Request-Method,Access-Control-Request-Headers"));
        }
        return rule(path).map(rule -> preflight(rule, request)).orElse(List.of());
    }

    private static List<Header> preflight(Site.Cors rule, DeliveryRequest request) {
        List<Header> headers = new ArrayList<>(headers(rule, request.header("Origin")));
        if (!allows(rule.allowedMethods(), request.header("Access-Control-Request-Method"))
                || !allowsHeaders(rule.allowedHeaders(), request.header("Access-Control-Request-Headers"))) {
            throw forbidden("The method or a header is not among those allowed.");
        }
        headers.add(new Header("Access-Control-Allow-Methods", String.join(",", rule.allowedMethods())));
        headers.add(new Header("Access-Control-Allow-Headers", String.join(",", lower(rule.allowedHeaders()))));
        headers.add(new Header("Access-Control-Max-Age", Long.toString(rule.maxAge())));
        headers.add(new Header("Vary", "Access-Control-Request-Method,Access-Control-Request-Headers,Origin"));
        return headers;
    }

    /** Magnolia 6.2 compares with capitals; browsers send small letters only and must not fail for that. */
    private static boolean allowsHeaders(List<String> allowed, String requested) {
        boolean small = requested.equals(requested.toLowerCase(Locale.ROOT));
        List<String> known = small ? lower(allowed) : allowed;
        return requested.isBlank()
                || Stream.of(requested.split(",")).map(String::strip).allMatch(name -> allows(known, name));
    }

    private static List<String> lower(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    private static boolean allows(List<String> allowed, String wanted) {
        return !wanted.isEmpty() && (allowed.contains("*") || allowed.contains(wanted));
    }

    private Optional<Site.Cors> rule(String path) {
        return rules.stream()
                .filter(rule -> rule.uris().stream().anyMatch(pattern -> fits(pattern, path)))
                .findFirst();
    }

    private static boolean fits(String pattern, String path) {
        String expression = Stream.of(pattern.split("\\*", -1))
                .map(Pattern::quote)
                .reduce((one, other) -> one + ".*" + other)
                .orElse("");
        return path.matches(expression);
    }

    private static Refusal forbidden(String message) {
        return new Refusal(403, "accessDenied", message, List.of());
    }
}
