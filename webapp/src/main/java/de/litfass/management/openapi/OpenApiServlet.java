package de.litfass.management.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.litfass.management.rest.SecurityHeaders;
import de.litfass.module.LightModules;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The API documents, to be mapped to {@code /openapi}: JSON, or a page where {@code Accept} asks for {@code text/html}.
 * Open to everybody: it says what there is, not what is in it.
 */
public final class OpenApiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> KNOWN = Set.of("GET", "HEAD", "OPTIONS");

    /** The documents made of one state of the light modules. */
    @SuppressWarnings("ArrayRecordComponent") // written out, never compared
    private record Made(LightModules modules, byte[] json, byte[] page) {}

    private final transient Supplier<LightModules> modules;
    private final transient String baseUrl;
    private transient volatile Made made;

    /** Describes the light modules in force at each request. */
    public OpenApiServlet(Supplier<LightModules> modules, String baseUrl) {
        this.modules = modules;
        this.baseUrl = baseUrl;
        this.made = made(modules.get());
    }

    private Made made(LightModules from) {
        ObjectNode document = ApiDocument.of(from, baseUrl);
        return new Made(
                from,
                document.toPrettyString().getBytes(UTF_8),
                ApiPage.of(document).getBytes(UTF_8));
    }

    /** Other methods are no failure of ours: 405, also those that no servlet knows. */
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (KNOWN.contains(request.getMethod())) {
            super.service(request, response);
        } else {
            response.setHeader("Allow", "GET, HEAD, OPTIONS");
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Made now = current();
        boolean page =
                Objects.requireNonNullElse(request.getHeader("Accept"), "").contains("text/html");
        byte[] body = page ? now.page() : now.json();
        SecurityHeaders.add(response);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept");
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setContentType(page ? "text/html;charset=UTF-8" : "application/json;charset=UTF-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    @SuppressWarnings("ReferenceEquality") // new definitions are a new value
    private Made current() {
        LightModules inForce = modules.get();
        Made now = made;
        if (now.modules() != inForce) {
            now = made(inForce);
            made = now;
        }
        return now;
    }
}
