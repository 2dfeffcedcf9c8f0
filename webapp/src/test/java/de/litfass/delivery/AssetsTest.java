package de.litfass.delivery;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.delivery.json.Binaries;
import de.litfass.publish.PublishedSnapshot;
import de.litfass.type.Content;
import de.litfass.type.Node;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {

    private static final String PICTURE = "71111111-1111-4111-8111-111111111111";
    private static final String PROGRAMME = "72222222-2222-4222-8222-222222222222";
    private static final String FILM = "73333333-3333-4333-8333-333333333333";
    private static final String DRAFT_BYTES = "kanarienvogel";
    private static final int FILM_LENGTH = 3 << 20;

    private static final Map<String, byte[]> BYTES = Map.of(
            "hash-of-picture", "PNG bytes".getBytes(ISO_8859_1),
            "hash-of-programme", "PDF bytes".getBytes(ISO_8859_1),
            "hash-of-film", new byte[FILM_LENGTH],
            "hash-of-draft", DRAFT_BYTES.getBytes(ISO_8859_1));

    private final PublishedSnapshot snapshot = PublishedSnapshot.of(List.of(
            new Content(
                    "dam", "/bilder", new Node("bilder", "folder", "mgnl:folder", Programme.properties(), List.of())),
            asset("/bilder/stadt.png", PICTURE, "hash-of-picture", "image/png", "Stadt \"Nord\" äöü.png"),
            asset("/programm.pdf", PROGRAMME, "hash-of-programme", "application/pdf", "programm.pdf"),
            asset("/film.mp4", FILM, "hash-of-film", "video/mp4", "film.mp4"),
            Programme.opening()));
    private final Assets assets =
            new Assets(() -> snapshot, Programme::modules, key -> Optional.ofNullable(BYTES.get(key)), 64L << 20);

    private static Content asset(String path, String id, String key, String type, String fileName) {
        Node file = new Node(
                "jcr:content",
                id.replace('7', '8'),
                "mgnl:resource",
                Programme.properties(
                        "jcr:data", Value.of(ValueType.BINARY, key),
                        "jcr:mimeType", Value.of(type),
                        "fileName", Value.of(fileName)),
                List.of());
        String name = path.substring(path.lastIndexOf('/') + 1);
        return new Content("dam", path, new Node(name, id, "mgnl:asset", Programme.properties(), List.of(file)));
    }

    private AssetReply ask(String method, String path, Map<String, String> headers) {
        return assets.answer(Asking.request(method, path, headers));
    }

    private AssetReply get(String path) {
        return ask("GET", path, Map.of());
    }

    private static String body(AssetReply reply) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(reply.answer().text().getBytes(ISO_8859_1));
        if (reply.more().isPresent()) {
            reply.more().get().send(out);
        }
        return out.toString(ISO_8859_1);
    }

    private static Map<String, String> headers(AssetReply reply) {
        return reply.answer().headers().stream().collect(Collectors.toMap(Header::name, Header::value));
    }

    @Test
    void a_picture_is_sent_with_everything_that_a_browser_must_know() throws IOException {
        AssetReply reply = get("/dam/jcr:" + PICTURE + "/egal.png");

        assertThat(reply.answer().status()).isEqualTo(200);
        assertThat(body(reply)).isEqualTo("PNG bytes");
        assertThat(headers(reply))
                .isEqualTo(Map.of(
                        "Content-Type", "image/png",
                        "Content-Length", "9",
                        "Content-Disposition",
                                "inline; filename=\"Stadt _Nord_ ___.png\"; "
                                        + "filename*=UTF-8''Stadt%20%22Nord%22%20%C3%A4%C3%B6%C3%BC.png",
                        "ETag", "\"hash-of-picture\"",
                        "Accept-Ranges", "bytes",
                        "Cache-Control", "public, max-age=0, must-revalidate",
                        "X-Content-Type-Options", "nosniff",
                        "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox",
                        "Cross-Origin-Resource-Policy", "cross-origin"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dam/jcr:" + PICTURE,
                "/dam/jcr:" + PICTURE + "/",
                "/dam/bilder/stadt.png",
                "/dam/bilder/stadt.png.png",
                "/en/dam/jcr:" + PICTURE + "/stadt.png",
                "/en/dam/bilder/stadt.png",
                "/.imaging/default/dam/bilder/stadt.png/jcr:content.png"
            })
    void all_addresses_of_a_picture_lead_to_it(String path) throws IOException {
        assertThat(assets.serves(path)).isTrue();
        assertThat(body(get(path))).isEqualTo("PNG bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/dam",
                "/dam/",
                "/dam/" + PICTURE,
                "/dam/jcr:",
                "/dam/jcr:" + PICTURE + "/a/b",
                "/dam/jcr:" + Programme.OPENING,
                "/dam/jcr:74444444-4444-4444-8444-444444444444/entwurf.png",
                "/dam/jcr:folder",
                "/dam/bilder",
                "/dam/opening",
                "/dam/hash-of-draft",
                "/dam/jcr:hash-of-draft",
                "/dam/../dam/bilder/stadt.png",
                "/dam/bilder%2Fstadt.png",
                "/en/dam/jcr:hash-of-draft",
                "/.imaging/default/dam/bilder/stadt.png",
                "/.imaging/mte/x/y/dam/bilder/stadt.png/jcr:content/stadt.png"
            })
    void there_is_nothing_but_files_of_published_assets(String path) throws IOException {
        assertThat(assets.serves(path)).isTrue();
        AssetReply reply = get(path);
        assertThat(reply.answer().status()).isEqualTo(404);
        assertThat(body(reply)).isEqualTo("Diese Datei gibt es nicht.\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/damals", "/fr/dam/bilder/stadt.png", "/.rest/dam/x", "/en/damals"})
    void other_addresses_are_left_to_others(String path) {
        assertThat(assets.serves(path)).isFalse();
    }

    @Test
    void what_a_browser_could_run_is_saved_not_shown() {
        assertThat(headers(get("/dam/programm.pdf")))
                .containsEntry("Content-Type", "application/pdf")
                .containsEntry(
                        "Content-Disposition", "attachment; filename=\"programm.pdf\"; filename*=UTF-8''programm.pdf");
    }

    @Test
    void who_has_it_already_gets_304() {
        AssetReply reply = ask("GET", "/dam/programm.pdf", Map.of("If-None-Match", "\"hash-of-programme\""));

        assertThat(reply.answer().status()).isEqualTo(304);
        assertThat(reply.answer().length()).isZero();
        assertThat(headers(reply)).containsEntry("ETag", "\"hash-of-programme\"");
    }

    @Test
    void a_part_of_a_file_is_206() throws IOException {
        AssetReply reply = ask("GET", "/dam/programm.pdf", Map.of("Range", "bytes=4-6"));

        assertThat(reply.answer().status()).isEqualTo(206);
        assertThat(body(reply)).isEqualTo("byt");
        assertThat(headers(reply)).containsEntry("Content-Range", "bytes 4-6/9").containsEntry("Content-Length", "3");
    }

    @Test
    void a_part_of_another_version_is_the_whole() throws IOException {
        Map<String, String> changed = Map.of("Range", "bytes=4-6", "If-Range", "\"older\"");
        Map<String, String> same = Map.of("Range", "bytes=4-6", "If-Range", "\"hash-of-programme\"");

        assertThat(body(ask("GET", "/dam/programm.pdf", changed))).isEqualTo("PDF bytes");
        assertThat(body(ask("GET", "/dam/programm.pdf", same))).isEqualTo("byt");
    }

    @Test
    void a_part_that_the_file_does_not_have_is_416() throws IOException {
        AssetReply reply = ask("GET", "/dam/programm.pdf", Map.of("Range", "bytes=9-"));

        assertThat(reply.answer().status()).isEqualTo(416);
        assertThat(headers(reply)).containsEntry("Content-Range", "bytes */9");
        assertThat(body(reply)).contains("The file has only 9 bytes");
    }

    @Test
    void a_large_file_is_sent_piece_by_piece() throws IOException {
        AssetReply whole = get("/dam/film.mp4");
        assertThat(whole.answer().length()).isZero();
        assertThat(headers(whole)).containsEntry("Content-Length", Integer.toString(FILM_LENGTH));
        assertThat(body(whole)).hasSize(FILM_LENGTH);

        AssetReply end = ask("GET", "/dam/film.mp4", Map.of("Range", "bytes=-5"));
        assertThat(end.answer().status()).isEqualTo(206);
        assertThat(body(end)).hasSize(5);
    }

    @Test
    void a_head_tells_the_same_without_the_bytes() throws IOException {
        for (String path : List.of("/dam/film.mp4", "/dam/programm.pdf")) {
            AssetReply head = ask("HEAD", path, Map.of("Range", "bytes=0-1"));
            assertThat(head.answer().status()).isEqualTo(200);
            assertThat(headers(head)).isEqualTo(headers(get(path)));
            assertThat(body(head)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "TRACE", "OPTIONS"})
    void files_are_only_read(String method) {
        AssetReply reply = ask(method, "/dam/programm.pdf", Map.of());

        assertThat(reply.answer().status()).isEqualTo(405);
        assertThat(headers(reply)).containsEntry("Allow", "GET, HEAD");
    }

    @Test
    void a_small_file_is_at_hand_the_second_time() {
        DeliveryRequest request = Asking.request("GET", "/dam/programm.pdf", Map.of());
        assertThat(assets.known(request)).isEmpty();

        Answer first = assets.answer(request).answer();

        assertThat(assets.known(request)).contains(first);
        assertThat(assets.known(Asking.request("GET", "/dam/film.mp4", Map.of())))
                .isEmpty();
    }

    @Test
    void bytes_that_are_gone_are_404_and_a_failing_store_is_500_without_its_words() throws IOException {
        Assets without = new Assets(() -> snapshot, Programme::modules, Binaries.NONE, 0);
        Assets broken = new Assets(
                () -> snapshot,
                Programme::modules,
                key -> {
                    throw new IllegalStateException("/srv/secret");
                },
                0);
        DeliveryRequest request = Asking.request("GET", "/dam/programm.pdf", Map.of());

        assertThat(without.answer(request).answer().status()).isEqualTo(404);
        AssetReply failed = broken.answer(request);
        assertThat(failed.answer().status()).isEqualTo(500);
        assertThat(body(failed)).doesNotContain("secret").doesNotContain("IllegalState");
    }
}
