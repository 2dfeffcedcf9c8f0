package de.litfass.management.editor;

import de.litfass.management.rest.SecurityHeaders;
import jakarta.servlet.http.HttpServletResponse;

/** What answers of the editor say to browsers beyond those of management. */
final class EditorHeaders {

    private EditorHeaders() {}

    static void add(HttpServletResponse response) {
        SecurityHeaders.add(response);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("X-Frame-Options", "DENY");
    }
}
