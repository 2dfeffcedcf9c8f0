package de.litfass.boot;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.LifeCycle;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * Litfass on a server of its own, as {@code java -jar} runs it. It listens at once; until content is imported, published
 * and delivered it answers 503.
 */
final class Standalone implements AutoCloseable {

    private static final int THREADS = 64;

    private final AtomicReference<Site> site = new AtomicReference<>(new StartingSite());
    private final AtomicReference<Optional<Litfass>> litfass = new AtomicReference<>(Optional.empty());
    private final Handler.Sequence handlers = new Handler.Sequence(true, List.of(new PublicSiteHandler(site::get)));
    private final Server server = new Server(new QueuedThreadPool(THREADS));
    private final ServerConnector connector = connector(server);

    private Standalone(Options options) {
        connector.setHost(options.host());
        connector.setPort(options.port());
        server.addConnector(connector);
        server.setHandler(handlers);
        server.setErrorHandler(new PlainErrors());
    }

    /**
     * Listens, then opens the store and imports; returns when everything is answered.
     *
     * @throws StartRefused if the port is taken or the store does not open; nothing runs then
     */
    static Standalone start(Options options, Terminal terminal) {
        Standalone standalone = new Standalone(options);
        try {
            standalone.listen(options);
            standalone.open(options.onPort(standalone.port()), terminal);
            return standalone;
        } catch (RuntimeException e) {
            standalone.close();
            throw e;
        }
    }

    private void listen(Options options) {
        try {
            server.start();
        } catch (IOException e) {
            throw new StartRefused(
                    "Port " + options.port() + " of " + options.host() + " can't be used (" + e.getMessage()
                            + "). Stop the program that uses it, or give another with --port.",
                    e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void open(Options options, Terminal terminal) {
        Litfass opened = Litfass.open(options, terminal);
        litfass.set(Optional.of(opened));
        opened.importContent().forEach(result -> terminal.say(result.toString()));
        ServletContextHandler context = new ServletContextHandler("/", ServletContextHandler.NO_SESSIONS);
        context.addServletContainerInitializer((classes, servletContext) -> Servlets.register(servletContext, opened));
        handlers.addHandler(context);
        handlers.manage(context);
        LifeCycle.start(context);
        site.set(opened.site(""));
    }

    private static ServerConnector connector(Server server) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendDateHeader(false);
        http.setSendServerVersion(false);
        http.setOutputAggregationSize(0);
        return new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    }

    /** The port on which it listens. */
    int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        LifeCycle.stop(server);
        litfass.getAndSet(Optional.empty()).ifPresent(Litfass::close);
    }
}
