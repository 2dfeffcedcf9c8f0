package de.litfass.delivery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;

/** A site on any Jakarta EE server: answers what is the site's and passes on all else. */
public final class DeliveryFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Site site;

    /** Answers from that site. */
    public DeliveryFilter(Site site) {
        this.site = site;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Answer> answer = site.answer(question(request));
        if (answer.isPresent()) {
            send(answer.get(), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The question that a servlet request asks, at its path below the context. */
    static DeliveryRequest question(HttpServletRequest request) {
        String query = request.getQueryString();
        boolean body = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        return new DeliveryRequest(
                request.getMethod(),
                request.getRequestURI().substring(request.getContextPath().length()),
                query == null ? "" : query,
                name -> String.join(", ", Collections.list(request.getHeaders(name))),
                body);
    }

    /** Sends an answer; more of its body may follow. */
    static void send(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(header -> response.setHeader(header.name(), header.value()));
        if (answer.length() > 0) {
            answer.writeTo(response.getOutputStream());
        }
    }
}
