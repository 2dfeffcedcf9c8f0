package de.litfass.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebResourcesTest {

    private static final String ROOT = "/.resources/test/webresources/";

    @TempDir
    private Path folder;

    private WebResources resources;

    @BeforeEach
    void fill() throws IOException {
        Path files = Files.createDirectories(folder.resolve("modules/test/webresources/css"));
        Files.writeString(files.resolve("page.css"), "p { color: red }".repeat(100));
        Files.writeString(files.resolve(".hidden.css"), "geheim");
        Files.writeString(files.resolve("run.exe"), "geheim");
        Files.writeString(files.resolve("../pic.svg"), "<svg/>");
        Files.createDirectories(folder.resolve("modules/test/webresources/.git"));
        Files.writeString(folder.resolve("modules/test/webresources/.git/a.txt"), "geheim");
        Files.writeString(folder.resolve("modules/test/secret.txt"), "geheim");
        Files.writeString(folder.resolve("secret.txt"), "geheim");
        Files.createSymbolicLink(folder.resolve("modules/test/webresources/out.txt"), folder.resolve("secret.txt"));
        Files.createSymbolicLink(folder.resolve("modules/test/webresources/outside"), folder);
        resources = new WebResources(() -> Programme.modules(Programme.SITE, List.of(), folder.resolve("modules")));
    }

    private Answer get(String path, Map<String, String> headers) {
        return resources.answer(Asking.request("GET", path, headers));
    }

    @Test
    void a_file_is_sent_with_its_type() {
        Answer answer = get(ROOT + "css/page.css", Map.of());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).startsWith("p { color: red }");
        assertThat(answer.header("Content-Type")).contains("text/css;charset=UTF-8");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("Cache-Control")).contains("public, max-age=60");
    }

    @Test
    void below_a_context_path_addresses_begin_with_it() {
        WebResources below = new WebResources(
                () -> Programme.modules(Programme.SITE, List.of(), folder.resolve("modules")), "/litfass");

        assertThat(below.address("test", "css/page.css"))
                .isEqualTo("/litfass" + resources.address("test", "css/page.css"));
        assertThat(below.address("test", "none.css")).isEqualTo("/litfass" + ROOT + "none.css");
    }

    @Test
    void an_address_with_the_hash_may_be_kept_for_ever() {
        String address = resources.address("test", "css/page.css");
        assertThat(get(address, Map.of()).header("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(get(ROOT + "css/page.css?v=old", Map.of()).header("Cache-Control"))
                .contains("public, max-age=60");
    }

    @Test
    void text_is_sent_as_gzip_and_known_files_not_at_all() {
        Answer zipped = get(ROOT + "css/page.css", Map.of("Accept-Encoding", "gzip"));
        assertThat(zipped.header("Content-Encoding")).contains("gzip");
        assertThat(zipped.length()).isLessThan(200);
        String tag = zipped.header("ETag").orElseThrow();
        Answer again = get(ROOT + "css/page.css", Map.of("Accept-Encoding", "gzip", "If-None-Match", tag));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.header("Cache-Control")).contains("public, max-age=60");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ROOT + "css/../../secret.txt",
                ROOT + "%2e%2e/secret.txt",
                ROOT + "..%2fsecret.txt",
                ROOT + "..%5csecret.txt",
                ROOT + "css/.hidden.css",
                ROOT + ".git/a.txt",
                ROOT + "out.txt",
                ROOT + "outside/secret.txt",
                ROOT + "css",
                ROOT + "css/",
                ROOT + "css/run.exe",
                ROOT + "css/page.css%00.txt",
                ROOT,
                "/.resources",
                "/.resources/test/secret.txt",
                "/.resources/../secret.txt",
                "/.resources/./webresources/x.txt",
                "/.resources/%2e%2e/webresources/x.txt",
                "/.resources/test/webresources"
            })
    void nothing_else_is_sent(String path) {
        Answer answer = get(path, Map.of());
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).doesNotContain("geheim");
    }

    @ParameterizedTest
    @CsvSource({"/.resources, true", "/.resources/x, true", "/.resourcesX, false", "/, false"})
    void its_addresses(String path, boolean own) {
        assertThat(resources.serves(path)).isEqualTo(own);
    }

    @Test
    void a_file_of_images_runs_nothing() {
        Answer answer = get(ROOT + "pic.svg", Map.of());
        assertThat(answer.header("Content-Type")).contains("image/svg+xml");
        assertThat(answer.header("Content-Security-Policy").orElseThrow()).contains("default-src 'none'", "sandbox");
    }
}
