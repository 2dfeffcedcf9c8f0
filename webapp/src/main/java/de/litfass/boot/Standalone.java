package de.litfass.boot;

import de.litfass.delivery.Assets;
import de.litfass.delivery.Site;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/**
 * Litfass on a server of its own, as {@code java -jar} runs it. It listens at once; until content is imported, published
 * and delivered it answers 503.
 */
final class Standalone implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Standalone.class);

    private final Options options;
    private final StartReport report;
    private final DataFolder folder;
    private final HttpServer server;
    private Optional<Litfass> litfass = Optional.empty();
    private volatile boolean stopping;

    /** @throws StartRefused if the data folder can't be had; else it is to be closed */
    Standalone(Options options, Terminal terminal) {
        this.options = options;
        this.report = new StartReport(terminal);
        this.folder = DataFolder.take(options.data());
        LogFile.openIn(folder.path());
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        this.server = new HttpServer(options, new StartingSite());
    }

    /**
     * Listens, opens the store and imports; returns when everything is answered, or when it was closed meanwhile.
     *
     * @throws StartRefused if the port is taken or the store does not open
     */
    synchronized void start() {
        long begin = System.nanoTime();
        report.begins(options);
        server.listen();
        try {
            open(options.onPort(server.port()));
            litfass.ifPresent(opened -> report.ready(opened, Duration.ofNanos(System.nanoTime() - begin)));
        } catch (ContentImport.Stopped e) {
            LOG.info("Stopped while importing");
        }
    }

    private void open(Options found) {
        Litfass opened = Litfass.open(found);
        litfass = Optional.of(opened);
        report.opened(opened);
        opened.importContent(() -> stopping).forEach(report::imported);
        if (stopping) {
            throw new ContentImport.Stopped();
        }
        Assets assets = opened.assets();
        Site site = opened.site(assets);
        server.serve(site, (classes, context) -> Servlets.register(context, opened, site, assets));
    }

    /** The port on which it listens. */
    int port() {
        return server.port();
    }

    /** Ends the requests at work, brings everything to disk and gives the data folder free. Doing it again is harmless. */
    @Override
    public void close() {
        stopping = true;
        server.close();
        closeStore();
    }

    private synchronized void closeStore() {
        litfass.ifPresent(Litfass::close);
        litfass = Optional.empty();
        folder.close();
    }
}
