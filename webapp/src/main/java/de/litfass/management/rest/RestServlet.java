package de.litfass.management.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** The API as a servlet, to be mapped to {@code /.rest/*}: no answer is ever kept, and every failure is told in JSON. */
public final class RestServlet extends ServletContainer {

    private static final long serialVersionUID = 1L;

    private static final Pattern UTF_8 =
            Pattern.compile("charset\\s*=\\s*\"?(utf-?8|us-ascii)\"?\\s*(;|$)", Pattern.CASE_INSENSITIVE);

    private final transient Texts texts;

    RestServlet(ResourceConfig config, Texts texts) {
        super(config);
        this.texts = texts;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        SecurityHeaders.add(response);
        closeAfterForms(request, response);
        request.setAttribute(SignIn.ADDRESS, ClientAddress.of(request));
        try {
            demandPlain(request);
            demandReadableText(request);
            super.service(request, response);
        } catch (ServletException | RuntimeException e) {
            if (!response.isCommitted()) {
                answer(Refusals.of(reason(e)), request, response);
            }
        }
    }

    /** Jersey wraps what fails while it writes an answer, such as an {@code Accept} that nothing can meet. */
    private static Throwable reason(Exception e) {
        return e instanceof ServletException && e.getCause() instanceof RuntimeException cause ? cause : e;
    }

    /** A form that is refused may not have been read to its end; the line can't be used for anything else then. */
    private static void closeAfterForms(HttpServletRequest request, HttpServletResponse response) {
        String type = Objects.requireNonNullElse(request.getHeader("Content-Type"), "");
        if (type.regionMatches(true, 0, "multipart/", 0, 10)) {
            response.setHeader("Connection", "close");
        }
    }

    /** A packed body may unpack to any size. */
    private static void demandPlain(HttpServletRequest request) {
        String encoding = Objects.requireNonNullElse(request.getHeader("Content-Encoding"), "");
        if (!encoding.isBlank() && !encoding.strip().equalsIgnoreCase("identity")) {
            throw Refused.of(415, "packedBody", encoding).header("Accept-Encoding", "identity");
        }
    }

    /** Jersey fails on a charset that Java doesn't know; JSON is UTF-8 anyway (RFC 8259, 8.1). */
    private static void demandReadableText(HttpServletRequest request) {
        String type = Objects.requireNonNullElse(request.getHeader("Content-Type"), "");
        if (type.toLowerCase(Locale.ROOT).contains("charset")
                && !UTF_8.matcher(type).find()) {
            throw Refused.of(415, "unsupportedMediaType");
        }
    }

    /** What fails before Jersey has a request, such as an address that can't be one. */
    private void answer(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(refused.status());
        response.setContentType(Json.TYPE);
        refused.headers().forEach(response::setHeader);
        Optional<String> wanted = Optional.ofNullable(request.getHeader("Accept-Language"));
        var body = ErrorAnswers.body(refused, texts.in(Texts.language(wanted)));
        response.getOutputStream().write(Json.MAPPER.writeValueAsBytes(body));
    }
}
