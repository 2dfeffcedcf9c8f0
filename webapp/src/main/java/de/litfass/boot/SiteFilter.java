package de.litfass.boot;

import de.litfass.delivery.Answer;
import de.litfass.delivery.DeliveryFilter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** The site on any Jakarta EE server: answers what needs no session and passes on all else. */
final class SiteFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Site site;

    SiteFilter(Site site) {
        this.site = site;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        Optional<Answer> answer = site.answer(DeliveryFilter.question(request, path));
        if (answer.isPresent()) {
            DeliveryFilter.send(answer.get(), response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
