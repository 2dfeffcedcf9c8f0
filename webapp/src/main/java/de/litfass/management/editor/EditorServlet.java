package de.litfass.management.editor;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The editing application, to be mapped to {@code /editor/*}: its hashed files under {@code assets/}, kept by browsers for
 * ever, and its one page at every other address, kept by nobody.
 */
public final class EditorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String ASSETS = "/assets/";
    private static final Pattern NAME = Pattern.compile("[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern TAKES_GZIP =
            Pattern.compile("(?:^|,)\\s*(?:gzip|\\*)\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[^,]*)?(?:,|$)");
    private static final List<String> READING = List.of("GET", "HEAD");

    private final transient EditorFiles files;
    private final transient Map<String, EditorAsset> assets = new ConcurrentHashMap<>();

    /** Serves those files. */
    public EditorServlet(EditorFiles files) {
        this.files = files;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        EditorHeaders.add(response);
        String path = request.getPathInfo();
        if (!READING.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD");
            say(response, 405, "The editor is only read here: GET or HEAD.");
        } else if (path == null) {
            response.setStatus(302);
            response.setHeader("Location", request.getContextPath() + "/editor/");
        } else if (path.startsWith(ASSETS)) {
            sendAsset(path.substring(ASSETS.length()), request, response);
        } else {
            sendPage(request, response);
        }
    }

    private void sendAsset(String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<EditorAsset> asset = asset(name);
        if (asset.isEmpty()) {
            say(response, 404, "There is no such file. A newer version may be installed: reload the page.");
            return;
        }
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Vary", "Accept-Encoding");
        response.setContentType(asset.get().type());
        Optional<byte[]> gzip = asset.get().gzip().filter(bytes -> takesGzip(request));
        gzip.ifPresent(bytes -> response.setHeader("Content-Encoding", "gzip"));
        send(response, gzip.orElse(asset.get().plain()));
    }

    private Optional<EditorAsset> asset(String name) throws IOException {
        EditorAsset known = assets.get(name);
        if (known != null || !NAME.matcher(name).matches()) {
            return Optional.ofNullable(known);
        }
        Optional<EditorAsset> read = files.read("assets/" + name).map(bytes -> EditorAsset.of(name, bytes));
        read.ifPresent(asset -> assets.put(name, asset));
        return read;
    }

    private void sendPage(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<byte[]> template = files.read("index.html");
        if (template.isEmpty()) {
            say(response, 404, "This Litfass was built without its editor. Build it without -Dlitfass.editor.skip.");
            return;
        }
        EditorPage page = EditorPage.of(template.get(), request.getContextPath());
        response.setHeader("Content-Security-Policy", page.contentSecurityPolicy());
        response.setContentType("text/html;charset=UTF-8");
        send(response, page.html().getBytes(UTF_8));
    }

    private static boolean takesGzip(HttpServletRequest request) {
        String accepted = request.getHeader("Accept-Encoding");
        return accepted != null && TAKES_GZIP.matcher(accepted).find();
    }

    private static void say(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        send(response, (text + "\n").getBytes(UTF_8));
    }

    private static void send(HttpServletResponse response, byte[] bytes) throws IOException {
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
