package de.litfass.delivery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.WritableByteChannel;
import java.util.Collections;

/** Delivery on any Jakarta EE server: answers what is delivery's and passes on all else. */
public final class DeliveryFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Delivery delivery;
    private final transient WebResources resources;

    /** Answers from these two. */
    public DeliveryFilter(Delivery delivery, WebResources resources) {
        this.delivery = delivery;
        this.resources = resources;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (delivery.serves(path)) {
            send(delivery.answer(question(request, path)), response);
        } else if (resources.serves(path)) {
            send(resources.answer(question(request, path)), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** The question that a servlet request asks, at that path below the context. */
    public static DeliveryRequest question(HttpServletRequest request, String path) {
        String query = request.getQueryString();
        boolean body = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
        return new DeliveryRequest(
                request.getMethod(),
                path,
                query == null ? "" : query,
                name -> String.join(", ", Collections.list(request.getHeaders(name))),
                body);
    }

    /** Sends an answer as the whole response. */
    public static void send(Answer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        answer.headers().forEach(header -> response.addHeader(header.name(), header.value()));
        if (answer.length() > 0) {
            WritableByteChannel channel = Channels.newChannel(response.getOutputStream());
            channel.write(answer.body());
        }
    }
}
