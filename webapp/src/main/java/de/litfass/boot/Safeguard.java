package de.litfass.boot;

import de.litfass.type.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands before all servlets: gives every answer the strictest headers, which a servlet may loosen; knows no
 * {@code TRACE}; and tells nothing about the inside where a servlet fails.
 */
final class Safeguard extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(Safeguard.class);
    private static final Set<String> UNKNOWN_METHODS = Set.of("TRACE", "CONNECT");
    private static final Map<String, String> STRICTEST = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()",
            "Cache-Control", "no-store");

    private final transient HttpsOnly httpsOnly;

    Safeguard(HttpsOnly httpsOnly) {
        this.httpsOnly = httpsOnly;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        STRICTEST.forEach(response::setHeader);
        if (httpsOnly.isOn()) {
            response.setHeader(HttpsOnly.NAME, HttpsOnly.VALUE);
        }
        if (UNKNOWN_METHODS.contains(request.getMethod())) {
            JsonAnswers.refuse(response, 405, StatusTexts.code(405), StatusTexts.problem(405));
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            failed(response, e);
        }
    }

    private static void failed(HttpServletResponse response, Exception e) throws IOException {
        String id = UUID.randomUUID().toString();
        LOG.error("a request failed, {}", id, e);
        if (!response.isCommitted()) {
            response.resetBuffer();
            Problem problem = Problem.error("", "Something went wrong here.", "The log has it under " + id + ".");
            JsonAnswers.refuse(response, 500, "unknown", problem);
        }
    }
}
