package de.litfass.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import de.litfass.boot.RunningLitfass;
import de.litfass.browser.Browser;
import de.litfass.management.editor.EditorFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A real server with the real congress and the built editor in it. What it needs is built by Maven, or by {@code npm run
 * build} in {@code editor/}.
 *
 * <p>Everybody's password is {@link RunningLitfass#PASSWORD}.
 */
public final class Editor implements AutoCloseable {

    /** The person who may do everything. */
    public static final String SUPERUSER = "superuser";

    static final ObjectMapper JSON = new ObjectMapper();
    private static final Path BUILT = Path.of("../editor/target/classes/de/litfass/editor");

    private final RunningLitfass server;
    private final Browser browser;

    private Editor(RunningLitfass server, Browser browser) {
        this.server = server;
        this.browser = browser;
    }

    /** Starts a server with its content in that folder; close it after the test. */
    public static Editor start(Path data, Browser browser, String... options) {
        demandBuilt();
        return new Editor(RunningLitfass.start(data, options), browser);
    }

    /** Starts a server in that environment. */
    public static Editor start(Path data, Browser browser, Map<String, String> environment) {
        demandBuilt();
        return new Editor(RunningLitfass.start(data, environment), browser);
    }

    private static void demandBuilt() {
        try {
            if (EditorFiles.packaged().read("index.html").isPresent()) {
                return;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!Files.exists(BUILT.resolve("index.html"))) {
            throw new IllegalStateException("The editor is not built. Run: cd editor && npm run build");
        }
        System.setProperty(EditorFiles.FOLDER, BUILT.toString());
    }

    /** The address of a view, such as {@code /content/session}. */
    public String address(String view) {
        return server.address() + "/editor" + view;
    }

    /** The address of something beside the editor, such as {@code /.rest/me}; {@code /} is the public page. */
    public String site(String path) {
        return server.address() + path;
    }

    /** What the server has printed on its terminal. */
    public String printed() {
        return server.printed();
    }

    /** Asks the editing API as {@link #SUPERUSER}. */
    public Api api() {
        return new Api(server.address(), SUPERUSER);
    }

    /** Makes an account in these groups ({@code authors}, {@code publishers}, {@code administrators}). */
    public void account(String user, String name, String... groups) {
        JsonNode account = JSON.valueToTree(
                Map.of("user", user, "name", name, "groups", List.of(groups), "password", RunningLitfass.PASSWORD));
        api().post("/.rest/accounts", account);
    }

    /** Someone who is not signed in, with a window of 1280 by 800. */
    public Visit visit() {
        return visit(new NewContextOptions().setViewportSize(1280, 800));
    }

    /** Someone who is not signed in, in such a browser. */
    public Visit visit(NewContextOptions options) {
        BrowserContext profile = browser.profile(options);
        return new Visit(this, profile);
    }

    /** That person, signed in, at no view yet; with a window of 1280 by 800. */
    public Visit visitAs(String user) {
        return visit().signedInAs(user);
    }

    @Override
    public void close() {
        server.close();
    }
}
