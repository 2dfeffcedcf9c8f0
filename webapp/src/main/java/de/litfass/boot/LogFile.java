package de.litfass.boot;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import java.nio.file.Path;
import java.util.Objects;
import org.slf4j.LoggerFactory;

/**
 * The log: everything in {@code logs/litfass.log} of the data folder, and what an operator must see on the terminal, in
 * one line each.
 */
final class LogFile {

    private LogFile() {}

    /** Logs into that data folder from now on. */
    static void openIn(Path data) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        context.putProperty("logs", data.resolve("logs").toString());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        try {
            configurator.doConfigure(Objects.requireNonNull(LogFile.class.getResource("log-file.xml")));
        } catch (JoranException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where the newest lines are. */
    static Path path(Path data) {
        return data.resolve("logs").resolve("litfass.log");
    }
}
