package de.litfass.management.rest;

import jakarta.servlet.http.HttpServletResponse;

/** What every answer of management says to browsers and caches; an answer that needs another value replaces it. */
public final class SecurityHeaders {

    private SecurityHeaders() {}

    /** Adds them to an answer that is not begun yet. */
    public static void add(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    }
}
