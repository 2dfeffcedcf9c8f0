package de.litfass.management.rest;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** The API as a servlet, to be mapped to {@code /.rest/*}: no answer is ever kept, and every failure is told in JSON. */
public final class RestServlet extends ServletContainer {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;

    RestServlet(ResourceConfig config, Texts texts) {
        super(config);
        this.texts = texts;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        SecurityHeaders.add(response);
        try {
            super.service(request, response);
        } catch (RuntimeException e) {
            if (!response.isCommitted()) {
                answer(Refusals.of(e), request, response);
            }
        }
    }

    /** What fails before Jersey has a request, such as an address that can't be one. */
    private void answer(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.resetBuffer();
        response.setStatus(refused.status());
        response.setContentType(Json.TYPE);
        Optional<String> wanted = Optional.ofNullable(request.getHeader("Accept-Language"));
        var body = ErrorAnswers.body(refused, texts.in(Texts.language(wanted)));
        response.getOutputStream().write(Json.MAPPER.writeValueAsBytes(body));
    }
}
