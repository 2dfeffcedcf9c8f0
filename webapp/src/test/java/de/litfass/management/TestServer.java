package de.litfass.management;

import de.litfass.module.LightModules;
import de.litfass.publish.Checks;
import de.litfass.publish.PublishedSnapshot;
import de.litfass.publish.Publishing;
import de.litfass.publish.Replay;
import de.litfass.repository.Accounts;
import de.litfass.repository.ContentRepository;
import de.litfass.repository.Group;
import de.litfass.repository.NewAccounts;
import de.litfass.repository.Settings;
import de.litfass.type.CoreMessages;
import de.litfass.type.Messages;
import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.EagerContentHandler;

/**
 * Management over real HTTP on a free port, with an empty repository in a folder, the light module of the congress, and
 * one person of each group. All of them have the password {@link #PASSWORD}.
 */
public final class TestServer implements AutoCloseable {

    public static final String PASSWORD = "correct horse battery";
    public static final String AUTHOR = "anna";
    public static final String PUBLISHER = "petra";
    public static final String ADMINISTRATOR = "adam";
    /** May sign in and is in no group. */
    public static final String GUEST = "gustav";

    private static final int MEBIBYTE = 1 << 20;

    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);
    private final ContentRepository repository;
    private final Publishing publishing;
    private final LightModules modules;

    private TestServer(Path data, LightModules modules, Clock clock) {
        this.modules = modules;
        this.repository = ContentRepository.open(
                new Settings(data, 0, clock, () -> UUID.randomUUID().toString()));
        repository.register(modules.types());
        Checks checks = new Checks(modules::types, List.of());
        this.publishing =
                new Publishing(repository.log(), checks, clock, Replay.of(repository.log(), PublishedSnapshot.EMPTY));
        people();
        connector.setHost("127.0.0.1");
        connector.setPort(0);
        server.addConnector(connector);
        Management management = new Management(new Services(
                repository, publishing, checks, () -> modules, this::messages, URI.create("https://litfass.example")));
        serve(management.rest(), "/.rest/*");
    }

    /** A server with the congress. */
    public static TestServer start(Path data) {
        return start(data, Path.of("../light-modules"));
    }

    /** A server with the light modules of that folder. */
    public static TestServer start(Path data, Path lightModules) {
        return start(data, LightModules.load(lightModules), Clock.systemUTC());
    }

    static TestServer start(Path data, LightModules modules, Clock clock) {
        TestServer started = new TestServer(data, modules, clock);
        try {
            started.server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return started;
    }

    /** A client that sends that person's name and password with each request. */
    public Client as(String user) {
        return new Client(base()).with("Authorization", Client.basic(user, PASSWORD));
    }

    /** A client that says nothing about who it is. */
    public Client asNobody() {
        return new Client(base());
    }

    /** A client that has signed in as that person, with cookie and {@code X-CSRF-Token}. */
    public Client signedIn(String user) {
        var answer = asNobody().post("/.rest/sign-in", "{\"user\":\"" + user + "\",\"password\":\"" + PASSWORD + "\"}");
        return asNobody()
                .with("Cookie", answer.header("Set-Cookie").replaceFirst(";.*", ""))
                .with("X-CSRF-Token", answer.json().at("/csrfToken").asText());
    }

    public URI base() {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort());
    }

    public ContentRepository repository() {
        return repository;
    }

    public Publishing publishing() {
        return publishing;
    }

    public LightModules modules() {
        return modules;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            repository.close();
        }
    }

    private void serve(HttpServlet servlet, String path) {
        ServletContextHandler context = new ServletContextHandler();
        server.setHandler(new EagerContentHandler(
                context, new EagerContentHandler.RetainedContentLoaderFactory(MEBIBYTE, 0, false)));
        ServletHolder holder = new ServletHolder(servlet);
        holder.getRegistration().setMultipartConfig(Management.forms());
        context.addServlet(holder, path);
    }

    private void people() {
        add(AUTHOR, "Anna Author", Set.of(Group.AUTHORS));
        add(PUBLISHER, "Petra Publisher", Set.of(Group.PUBLISHERS));
        add(ADMINISTRATOR, "Adam Administrator", Set.of(Group.ADMINISTRATORS));
        add(GUEST, "", Set.of());
    }

    private void add(String user, String name, Set<Group> groups) {
        NewAccounts.in(repository).make(user, name, groups);
        repository.accounts().setPassword(Accounts.SUPERUSER, user, PASSWORD.toCharArray());
    }

    private Messages messages(Locale language) {
        Messages ofModules = modules.bundles().in(language);
        ResourceBundle publish = ResourceBundle.getBundle("de.litfass.publish.messages", language);
        Messages ofJars = CoreMessages.behind(
                (key, arguments) ->
                        publish.containsKey(key) ? MessageFormat.format(publish.getString(key), arguments) : key,
                language);
        return (key, arguments) -> {
            String text = ofModules.text(key, arguments);
            return text.equals(key) ? ofJars.text(key, arguments) : text;
        };
    }
}
