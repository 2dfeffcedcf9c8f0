package de.litfass.delivery;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Files of assets on any Jakarta EE server; all else is passed on. */
public final class AssetFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient Assets assets;

    public AssetFilter(Assets assets) {
        this.assets = assets;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        DeliveryRequest question = DeliveryFilter.question(request);
        if (!assets.serves(question.path())) {
            chain.doFilter(request, response);
            return;
        }
        AssetReply reply = assets.answer(question);
        DeliveryFilter.send(reply.answer(), response);
        if (reply.more().isPresent()) {
            reply.more().get().send(response.getOutputStream());
        }
    }
}
