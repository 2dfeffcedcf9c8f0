package de.litfass.boot;

import de.litfass.type.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * Refuses with 413 what is larger than a person writes. Such a body is read as a whole before anything else happens, so
 * that a servlet never acts on half of one. Uploads ({@code multipart/form-data}) pass: who takes them, bounds them.
 */
final class BodyLimit extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final int most;

    BodyLimit(int most) {
        this.most = most;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isUpload(request)) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > most) {
            refuse(response);
        } else {
            byte[] body = request.getInputStream().readNBytes(most + 1);
            if (body.length > most) {
                refuse(response);
            } else {
                chain.doFilter(new WithBody(request, body), response);
            }
        }
    }

    private static boolean isUpload(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Content-Type"))
                .map(type -> type.toLowerCase(Locale.ROOT))
                .filter(type -> type.startsWith("multipart/"))
                .isPresent();
    }

    private void refuse(HttpServletResponse response) throws IOException {
        Problem problem =
                Problem.error("", "The request is larger than " + most + " bytes.", "Send it in smaller parts.");
        response.setHeader("Connection", "close");
        JsonAnswers.refuse(response, 413, "contentTooLarge", problem);
    }
}
