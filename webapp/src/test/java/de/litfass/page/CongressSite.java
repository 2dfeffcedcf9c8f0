package de.litfass.page;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import de.litfass.delivery.Answer;
import de.litfass.delivery.DeliveryRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A congress page on a free port, for browsers. */
final class CongressSite implements AutoCloseable {

    private final CongressPage page;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);

    private CongressSite(CongressPage page, int port) throws IOException {
        this.page = page;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    static CongressSite of(CongressPage page) throws IOException {
        return new CongressSite(page, 0);
    }

    /** Scheme, host and port. */
    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = page.answer(new DeliveryRequest(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getRawPath(),
                    Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
                    name -> String.join(", ", exchange.getRequestHeaders().getOrDefault(name, java.util.List.of())),
                    false));
            answer.headers().stream()
                    .filter(header -> !header.name().equals("Content-Length"))
                    .forEach(header -> exchange.getResponseHeaders().add(header.name(), header.value()));
            byte[] body = new byte[answer.length()];
            answer.body().get(body);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
