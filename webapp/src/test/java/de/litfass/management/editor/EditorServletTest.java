package de.litfass.management.editor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditorServletTest {

    private static final String SCRIPT = "console.log('ä');".repeat(100);
    private static final Server SERVER = new Server(0);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("assets"));
        Files.writeString(folder.resolve("secret.txt"), "geheim");
        Files.writeString(folder.resolve("assets/index-abc_1.js"), SCRIPT);
        Files.write(folder.resolve("assets/Fira-1.woff2"), new byte[] {1, 2, 3});
        Files.writeString(
                folder.resolve("index.html"),
                "<meta name=\"litfass-base\" content=\"/editor/\"><meta property=\"csp-nonce\" content=\"{nonce}\">"
                        + "<script src=\"/editor/assets/index-abc_1.js\"></script>");
        ServletContextHandler context = new ServletContextHandler("/litfass");
        context.addServlet(new ServletHolder(new EditorServlet(EditorFiles.inFolder(folder))), "/editor/*");
        context.addServlet(new ServletHolder(new EditorServlet(name -> Optional.empty())), "/unbuilt/*");
        SERVER.setHandler(context);
        SERVER.start();
    }

    @AfterAll
    static void stop() throws Exception {
        SERVER.stop();
    }

    private static HttpResponse<byte[]> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(SERVER.getURI().resolve(URI.create("/litfass" + path)))
                .method(method, HttpRequest.BodyPublishers.noBody());
        return CLIENT.send(
                headers.length == 0 ? request.build() : request.headers(headers).build(), BodyHandlers.ofByteArray());
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, headers);
    }

    private static List<String> header(HttpResponse<?> answer, String name) {
        return answer.headers().allValues(name);
    }

    private static String nonce(HttpResponse<byte[]> page) {
        Matcher nonce =
                Pattern.compile("\"csp-nonce\" content=\"([\\w-]{24})\"").matcher(text(page));
        assertThat(nonce.find()).isTrue();
        return nonce.group(1);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/editor/", "/editor/sign-in", "/editor/content/session/0b9f", "/editor/%C3%BC?x=1"})
    void every_view_is_the_same_page_with_its_addresses_below_the_context_path(String path) throws Exception {
        HttpResponse<byte[]> page = get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(text(page))
                .isEqualTo("<meta name=\"litfass-base\" content=\"/litfass/editor/\">"
                        + "<meta property=\"csp-nonce\" content=\"" + nonce(page) + "\">"
                        + "<script src=\"/litfass/editor/assets/index-abc_1.js\"></script>");
        assertThat(header(page, "Cache-Control")).containsExactly("no-store");
    }

    @Test
    void each_answer_has_a_nonce_of_its_own_that_the_policy_names() throws Exception {
        HttpResponse<byte[]> one = get("/editor/");
        HttpResponse<byte[]> other = get("/editor/");
        assertThat(nonce(one)).isNotEqualTo(nonce(other));
        assertThat(header(one, "Content-Security-Policy"))
                .containsExactly("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-" + nonce(one)
                        + "'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; base-uri 'none'; "
                        + "form-action 'none'; frame-ancestors 'none'");
    }

    @Test
    void the_page_keeps_other_sites_out() throws Exception {
        HttpResponse<byte[]> page = get("/editor/");
        assertThat(header(page, "Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(header(page, "Cross-Origin-Resource-Policy")).containsExactly("same-origin");
        assertThat(header(page, "Referrer-Policy")).containsExactly("no-referrer");
        assertThat(header(page, "X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(header(page, "X-Frame-Options")).containsExactly("DENY");
        assertThat(header(page, "Permissions-Policy"))
                .containsExactly("camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    }

    @Test
    void hashed_files_are_kept_for_ever() throws Exception {
        HttpResponse<byte[]> script = get("/editor/assets/index-abc_1.js");
        assertThat(text(script)).isEqualTo(SCRIPT);
        assertThat(header(script, "Cache-Control")).containsExactly("public, max-age=31536000, immutable");
        assertThat(header(script, "Content-Type"))
                .first()
                .asString()
                .isEqualToIgnoringCase("text/javascript;charset=UTF-8");
        assertThat(header(script, "Content-Encoding")).isEmpty();
        assertThat(header(script, "Vary")).containsExactly("Accept-Encoding");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "gzip, deflate, br | true",
                "br;q=1.0, gzip;q=0.8 | true",
                "* | true",
                "gzip;q=0 | false",
                "gzip;q=0.000, br | false",
                "br | false",
                "xgzip | false"
            })
    void texts_are_compressed_for_those_who_take_it(String accepted, boolean compressed) throws Exception {
        HttpResponse<byte[]> script = get("/editor/assets/index-abc_1.js", "Accept-Encoding", accepted);
        assertThat(header(script, "Content-Encoding")).isEqualTo(compressed ? List.of("gzip") : List.of());
        byte[] bytes = compressed
                ? new GZIPInputStream(new ByteArrayInputStream(script.body())).readAllBytes()
                : script.body();
        assertThat(new String(bytes, UTF_8)).isEqualTo(SCRIPT);
        assertThat(header(script, "Content-Length")).containsExactly(Integer.toString(script.body().length));
    }

    @Test
    void fonts_are_sent_as_they_are() throws Exception {
        HttpResponse<byte[]> font = get("/editor/assets/Fira-1.woff2", "Accept-Encoding", "gzip");
        assertThat(font.body()).containsExactly(1, 2, 3);
        assertThat(header(font, "Content-Type")).containsExactly("font/woff2");
        assertThat(header(font, "Content-Encoding")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/editor/assets/gone-1.js",
                "/editor/assets/",
                "/editor/assets/..%2fsecret.txt",
                "/editor/assets/%2e%2e/secret.txt",
                "/editor/assets/..%5csecret.txt",
                "/editor/assets/index-abc_1.js%00",
                "/editor/assets/x/y.js"
            })
    void a_file_that_is_none_of_the_editors_is_never_sent(String path) throws Exception {
        HttpResponse<byte[]> answer = get(path);
        assertThat(text(answer)).doesNotContain("geheim");
        assertThat(header(answer, "Cache-Control")).doesNotContain("public, max-age=31536000, immutable");
        assertThat(answer.statusCode() == 404
                        || answer.statusCode() == 400
                        || text(answer).contains("litfass-base"))
                .isTrue();
    }

    @Test
    void a_missing_file_is_told_and_not_remembered() throws Exception {
        HttpResponse<byte[]> answer = get("/editor/assets/gone-1.js");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Cache-Control")).containsExactly("no-store");
        assertThat(text(answer)).contains("reload the page");
    }

    @Test
    void the_address_without_a_slash_leads_to_the_one_with_it() throws Exception {
        HttpResponse<byte[]> answer = get("/editor");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "Location").getFirst()).endsWith("/litfass/editor/");
    }

    @Test
    void nothing_can_be_written_here() throws Exception {
        HttpResponse<byte[]> answer = send("POST", "/editor/sign-in");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).containsExactly("GET, HEAD");
    }

    @Test
    void head_has_the_headers_and_no_body() throws Exception {
        HttpResponse<byte[]> answer = send("HEAD", "/editor/assets/index-abc_1.js");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(header(answer, "Content-Length")).containsExactly(Integer.toString(SCRIPT.getBytes(UTF_8).length));
    }

    @Test
    void a_war_without_editor_says_so() throws Exception {
        HttpResponse<byte[]> answer = get("/unbuilt/");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(text(answer)).contains("-Dlitfass.editor.skip");
    }
}
