package de.litfass.management.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Refuses changes that a page of another site sends with a person's browser, before anything else is looked at. */
@Priority(Priorities.AUTHENTICATION - 100)
final class SameOrigin implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final String ownOrigin;

    SameOrigin(URI baseUrl) {
        this.ownOrigin = (baseUrl.getScheme() + "://" + baseUrl.getRawAuthority()).toLowerCase(Locale.ROOT);
    }

    /** Whether the request may change something. */
    static boolean changes(ContainerRequestContext request) {
        return !READING.contains(request.getMethod());
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (changes(request) && (isFromElsewhere(request) || !isOwnOrigin(request))) {
            throw Refused.of(403, "foreignOrigin");
        }
    }

    private static boolean isFromElsewhere(ContainerRequestContext request) {
        String site = request.getHeaderString("Sec-Fetch-Site");
        return site != null && !OWN_SITE.contains(site);
    }

    /** The address in the configuration, or the one that the browser itself has asked. */
    private boolean isOwnOrigin(ContainerRequestContext request) {
        Optional<String> origin =
                Optional.ofNullable(request.getHeaderString("Origin")).map(text -> text.toLowerCase(Locale.ROOT));
        String host = Optional.ofNullable(request.getHeaderString(HttpHeaders.HOST))
                .orElse("")
                .toLowerCase(Locale.ROOT);
        return origin.isEmpty()
                || origin.get().equals(ownOrigin)
                || origin.get().replaceFirst("^https?://", "").equals(host);
    }
}
