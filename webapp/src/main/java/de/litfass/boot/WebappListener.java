package de.litfass.boot;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts and stops Litfass in another Jakarta EE server. Options come from the environment, or from context parameters
 * of the same names; {@code --port}, {@code --host} and the address are that server's matter.
 */
public final class WebappListener implements ServletContextListener {

    private static final Logger LOG = LoggerFactory.getLogger(WebappListener.class);

    private Optional<Litfass> litfass = Optional.empty();

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Options options = CommandLine.parse(List.of(), System.getenv());
        Litfass opened = Litfass.open(options, new Terminal(System.out));
        litfass = Optional.of(opened);
        opened.importContent().forEach(result -> LOG.info("{}", result));
        Servlets.register(event.getServletContext(), opened);
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        litfass.ifPresent(Litfass::close);
        litfass = Optional.empty();
    }
}
