package de.litfass.boot;

import de.litfass.delivery.Assets;
import de.litfass.delivery.Site;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Starts and stops Litfass in another Jakarta EE server. Options come from the environment, or from context parameters of
 * the same names, which come first; {@code --host} and {@code --port} are that server's matter.
 */
public final class WebappListener implements ServletContextListener {

    private Optional<DataFolder> folder = Optional.empty();
    private Optional<Litfass> litfass = Optional.empty();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        Options options = options(context);
        folder = Optional.of(DataFolder.take(options.data()));
        try {
            open(options, context);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    private static Options options(ServletContext context) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        context.getInitParameterNames()
                .asIterator()
                .forEachRemaining(name -> environment.put(name, context.getInitParameter(name)));
        return CommandLine.parse(environment).below(context.getContextPath());
    }

    private void open(Options options, ServletContext context) {
        long begin = System.nanoTime();
        LogFile.openIn(options.data());
        StartReport report = new StartReport(new Terminal(System.err));
        report.begins(options);
        Litfass opened = Litfass.open(options);
        litfass = Optional.of(opened);
        report.opened(opened);
        opened.importContent(() -> false).forEach(report::imported);
        Assets assets = opened.assets();
        Site site = opened.site(assets);
        Servlets.register(context, opened, site, assets);
        report.ready(opened, Duration.ofNanos(System.nanoTime() - begin));
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        close();
    }

    private void close() {
        litfass.ifPresent(Litfass::close);
        litfass = Optional.empty();
        folder.ifPresent(DataFolder::close);
        folder = Optional.empty();
    }
}
