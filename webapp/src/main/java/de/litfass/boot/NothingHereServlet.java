package de.litfass.boot;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.litfass.type.Problem;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers every address that nothing else answers: 404, and where to look. */
final class NothingHereServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Problem problem = Problem.error("", "There is nothing at this address.", "See /openapi for all addresses.");
        response.setStatus(404);
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream()
                .write(JsonAnswers.refusal("pathNotFound", problem).toString().getBytes(UTF_8));
    }
}
