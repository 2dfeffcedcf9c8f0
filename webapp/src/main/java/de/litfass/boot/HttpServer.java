package de.litfass.boot;

import de.litfass.delivery.Site;
import jakarta.servlet.ServletContainerInitializer;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The server of {@code java -jar}: a site, and behind it servlets. */
final class HttpServer implements AutoCloseable {

    private static final int THREADS = 200;
    private static final int LONGEST_HEADERS = 16 * 1024;
    private static final Duration IDLE = Duration.ofSeconds(30);
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(20);
    private static final int SLOWEST_BYTES_A_SECOND = 256;

    private final Server server = new Server(new QueuedThreadPool(THREADS));
    private final ServerConnector connector = connector(server);
    private final SiteHandler handler;
    private final HttpsOnly httpsOnly;

    /** @param first answers until there is another site */
    HttpServer(Options options, Site first) {
        this.httpsOnly = HttpsOnly.at(options.baseUrl());
        this.handler = new SiteHandler(first, httpsOnly);
        connector.setHost(options.host());
        connector.setPort(options.port());
        server.addConnector(connector);
        server.setHandler(new GracefulHandler(handler));
        server.setErrorHandler(new PlainErrors(httpsOnly));
        server.setStopTimeout(LAST_ANSWERS.toMillis());
    }

    private static ServerConnector connector(Server server) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendDateHeader(false);
        http.setSendServerVersion(false);
        http.setOutputAggregationSize(0);
        http.setRequestHeaderSize(LONGEST_HEADERS);
        http.setIdleTimeout(IDLE.toMillis());
        ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setIdleTimeout(IDLE.toMillis());
        return connector;
    }

    /** @throws StartRefused if the port can't be had */
    void listen() {
        try {
            server.start();
        } catch (IOException e) {
            throw new StartRefused(
                    "Port " + connector.getPort() + " of " + connector.getHost() + " can't be used: " + e.getMessage()
                            + ". Stop the program that uses it, or give another with " + Option.PORT.flag() + ".",
                    e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers from that site from now on, and from the servlets that are registered. */
    void serve(Site next, ServletContainerInitializer servlets) {
        ServletContextHandler context = new ServletContextHandler("/", ServletContextHandler.NO_SESSIONS);
        context.addServletContainerInitializer(servlets);
        context.setErrorHandler(new PlainErrors(httpsOnly));
        EagerContentHandler whole = new EagerContentHandler(
                context, new EagerContentHandler.RetainedContentLoaderFactory(Servlets.LARGEST_BODY, 0, false));
        handler.serve(next, new MinimumDataRateHandler(whole, SLOWEST_BYTES_A_SECOND, SLOWEST_BYTES_A_SECOND));
    }

    /** The port on which it listens. */
    int port() {
        return connector.getLocalPort();
    }

    /** Takes no more requests, ends those at work, and stops. */
    @Override
    public void close() {
        LifeCycle.stop(server);
    }
}
