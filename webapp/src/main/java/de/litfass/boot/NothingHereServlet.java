package de.litfass.boot;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers every address that nothing else answers: 404, and where to look. As the error page of another server it tells
 * the status that it is asked to tell.
 */
public final class NothingHereServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        JsonAnswers.refuse(response, status, StatusTexts.code(status), StatusTexts.problem(status));
    }
}
