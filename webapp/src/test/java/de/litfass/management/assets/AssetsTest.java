package de.litfass.management.assets;

import static de.litfass.management.Items.id;
import static de.litfass.management.TestServer.AUTHOR;
import static de.litfass.management.TestServer.GUEST;
import static de.litfass.management.TestServer.PUBLISHER;
import static de.litfass.management.assets.Files.bytes;
import static de.litfass.management.assets.Files.image;
import static de.litfass.management.assets.Files.joined;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.litfass.management.Client;
import de.litfass.management.Client.Answer;
import de.litfass.management.Items;
import de.litfass.management.TestServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssetsTest {

    @TempDir
    static Path data;

    static TestServer server;
    static Client anna;

    @BeforeAll
    static void start() {
        server = TestServer.start(data);
        anna = server.as(AUTHOR).with("Accept-Language", "de");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Answer upload(Client client, String name, byte[] file) {
        return upload(client, name, file, "/");
    }

    private static Answer upload(Client client, String name, byte[] file, String parent) {
        byte[] head = ("--b\r\nContent-Disposition: form-data; name=\"parent\"\r\n\r\n" + parent
                        + "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: text/html\r\n\r\n")
                .getBytes(UTF_8);
        return client.with("Content-Type", "multipart/form-data; boundary=b")
                .send("POST", "/.rest/assets", BodyPublishers.ofByteArray(joined(head, file, bytes("\r\n--b--\r\n"))));
    }

    private static Answer file(JsonNode asset) {
        return anna.get("/.rest/assets/" + id(asset) + "/file");
    }

    @Test
    void an_image_becomes_an_asset_with_what_is_known_of_it() {
        Answer answer = upload(anna, "Größe & Maß.PNG", image("png"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        JsonNode asset = answer.json();
        assertThat(asset.at("/type").asText()).isEqualTo("asset");
        assertThat(asset.at("/path").asText()).isEqualTo("/groesse-und-mass.png");
        assertThat(asset.at("/title").asText()).isEqualTo("Größe & Maß");
        assertThat(asset.at("/file").toString())
                .isEqualTo(
                        "{\"fileName\":\"Größe & Maß.png\",\"mediaType\":\"image/png\",\"size\":%s,\"width\":40,\"height\":30}"
                                .formatted(file(asset).response().body().length));
        Answer file = file(asset);
        assertThat(file.header("Content-Type")).isEqualTo("image/png");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(file.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(file.header("Content-Disposition"))
                .isEqualTo("inline; filename*=UTF-8''Gr%C3%B6%C3%9Fe%20%26%20Ma%C3%9F.png");
        assertThat(anna.with("If-None-Match", file.header("ETag"))
                        .get("/.rest/assets/" + id(asset) + "/file")
                        .status())
                .isEqualTo(304);
    }

    @Test
    void a_second_file_of_that_name_gets_a_number_and_a_folder_holds_its_own() {
        upload(anna, "zwei.png", image("png"));
        anna.post("/.rest/drafts", Items.json("{'type':'folder','workspace':'dam','parent':'/','name':'bilder'}"));

        assertThat(upload(anna, "zwei.png", image("png")).json().at("/path").asText())
                .isEqualTo("/zwei-2.png");
        assertThat(upload(anna, "zwei.png", image("png"), "/bilder")
                        .json()
                        .at("/path")
                        .asText())
                .isEqualTo("/bilder/zwei.png");
        assertThat(upload(anna, "zwei.png", image("png"), "/nirgends").places()).containsExactly("parent");
        assertThat(upload(anna, "zwei.png", image("png"), "//bilder").places()).containsExactly("parent");
        assertThat(upload(anna, "zwei.png", image("png"), "../sessions").places())
                .containsExactly("parent");
    }

    @Test
    void an_asset_is_described_referred_to_and_published_like_any_item() {
        Items petra = new Items(server.as(PUBLISHER));
        JsonNode asset = upload(server.as(PUBLISHER), "haus.png", image("png")).json();
        JsonNode changed = petra.patch(id(asset), 1, "{'caption':'Das Haus','copyright':'Anna'}")
                .json();
        String venue = id(
                petra.make("venue", "{'name':'Haus','image':'jcr:%s','imageAlt':'Haus','imageCredit':'A'}", id(asset)));

        assertThat(changed.at("/content/caption").asText()).isEqualTo("Das Haus");
        assertThat(changed.at("/file")).isEqualTo(asset.at("/file"));
        assertThat(petra.client()
                        .delete("/.rest/drafts/" + id(asset) + "?revision=2")
                        .code())
                .isEqualTo("inUse");
        assertThat(petra.preview(venue).json().at("/along/0/draft/id").asText()).isEqualTo(id(asset));
        Answer published = petra.publish(venue, id(asset));
        assertThat(published.status()).as(published.text()).isEqualTo(201);
    }

    @Test
    void places_and_comments_leave_a_photo_and_it_stays_upright() throws IOException {
        JsonNode asset = upload(anna, "phone.jpeg", Files.phoneJpeg()).json();

        byte[] stored = file(asset).response().body();
        assertThat(new String(stored, ISO_8859_1))
                .doesNotContain("SECRET-PLACE")
                .contains("Exif");
        assertThat(stored).endsWith(0xFF, 0xD9);
        assertThat(asset.at("/file/width").asInt()).isEqualTo(30);
        assertThat(asset.at("/file/height").asInt()).isEqualTo(40);
        assertThat(Exif.orientation(new Bytes(stored, 0), 12)).isEqualTo(6);
        int[] before = pixels(image("jpg"));
        assertThat(pixels(stored)).isEqualTo(before);
    }

    private static int[] pixels(byte[] image) throws IOException {
        var read = ImageIO.read(new ByteArrayInputStream(image));
        return read.getRGB(0, 0, read.getWidth(), read.getHeight(), null, 0, read.getWidth());
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "gif"})
    void what_a_picture_tells_beside_its_pixels_is_taken_out(String format) throws IOException {
        byte[] talking = format.equals("png") ? Files.talkingPng() : Files.talkingGif();

        byte[] stored = file(upload(anna, "talking." + format, talking).json())
                .response()
                .body();

        assertThat(new String(stored, ISO_8859_1)).doesNotContain("SECRET-PLACE");
        assertThat(pixels(stored)).isEqualTo(pixels(image(format)));
    }

    @Test
    void a_webp_loses_its_camera_data_too() {
        JsonNode asset = upload(anna, "talking.webp", Files.talkingWebp()).json();

        byte[] stored = file(asset).response().body();
        assertThat(new String(stored, ISO_8859_1)).doesNotContain("SECRET-PLACE", "EXIF");
        assertThat((int) stored[4]).isEqualTo(stored.length - 8);
        assertThat((int) stored[20]).isZero();
        assertThat(asset.at("/file/width").asInt()).isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    page.jpg      | <html><script>alert(1)</script>                              | ist kein Bild
                    page.png      | <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>  | ist kein Bild
                    logo.svg      | <svg xmlns="http://www.w3.org/2000/svg"/>                    | ist von keiner Art
                    run.exe       | MZ                                                           | ist von keiner Art
                    empty.png     | ''                                                           | ist kein Bild
                    text.txt      | Hallo                                                        | ist von keiner Art
                    letter.docx   | Hallo                                                        | lässt sich nicht als Word (.docx) lesen
                    """)
    void what_is_not_wanted_is_refused_by_its_bytes_whatever_its_name(String name, String content, String what) {
        Answer answer = upload(anna, name, bytes(content));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.code()).isEqualTo("unwantedFile");
        assertThat(answer.places()).containsExactly("file");
        assertThat(answer.json().at("/problems/0/what").asText()).startsWith("„" + name + "“ " + what);
        assertThat(answer.json().at("/problems/0/hint").asText())
                .contains("Möglich sind: JPEG, PNG, GIF, WebP, PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx).");
    }

    @Test
    void a_name_that_says_something_else_is_refused_with_the_cure() {
        Answer answer = upload(anna, "photo.png", image("jpg"));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.json().at("/problems/0/what").asText())
                .isEqualTo("„photo.png“ ist in Wirklichkeit eine Datei der Art JPEG.");
        assertThat(answer.json().at("/problems/0/hint").asText()).contains(".jpg");
    }

    @Test
    void office_documents_are_taken_without_programs_and_only_given_out_to_be_saved() {
        Map<String, String> parts = Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>");
        byte[] document = Files.zip(parts);
        byte[] withMacros = Files.zip(
                Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>", "word/vbaProject.bin", "x"));

        JsonNode asset = upload(anna, "Programm.docx", document).json();

        assertThat(file(asset).header("Content-Disposition")).startsWith("attachment;");
        assertThat(file(asset).response().body()).isEqualTo(document);
        assertThat(asset.at("/file").has("width")).isFalse();
        assertThat(upload(anna, "Makros.docx", withMacros).status()).isEqualTo(415);
        assertThat(upload(anna, "x.docx", Files.zip(Map.of("a", "b"))).status()).isEqualTo(415);
        assertThat(upload(anna, "x.docx", bytes("PK\u0003\u0004 no archive")).status())
                .isEqualTo(415);
    }

    @Test
    void a_picture_with_too_many_pixels_is_refused_before_anybody_draws_it() {
        Answer answer = upload(anna, "huge.png", Files.hugePng(50_001, 1_000));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("tooManyPixels");
        assertThat(upload(anna, "minus.png", Files.hugePng(-1, -1)).status()).isEqualTo(413);
        assertThat(upload(anna, "none.png", Files.hugePng(0, 5)).status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif"})
    void an_image_cut_off_anywhere_is_refused_and_breaks_nothing(String format) {
        byte[] whole = image(format);
        for (int length = 12; length < whole.length; length += Math.max(1, whole.length / 25)) {
            Answer answer = upload(anna, "cut." + format, Arrays.copyOf(whole, length));
            assertThat(answer.status())
                    .as("%s of %s bytes: %s", length, whole.length, answer.text())
                    .isEqualTo(415);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.png, passwd.png",
        "C:\\\\Users\\\\anna\\\\bild.png, bild.png",
        "a\u202Egnp.png, agnp.png",
        "<b>.png, b.png",
        "....png, datei.png",
        ".png, datei.png",
        "日本.png, datei.png"
    })
    void names_are_freed_from_folders_and_signs_that_mislead(String name, String nodeName) {
        String made = upload(anna, name, image("png")).json().at("/name").asText();

        assertThat(made.replaceAll("-\\d+\\.", ".")).isEqualTo(nodeName);
    }

    @Test
    void a_file_that_is_too_large_is_refused() {
        Answer answer = upload(anna, "large.png", new byte[(int) AssetsResource.MOST_BYTES + 100_000]);

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.code()).isEqualTo("fileTooLarge");
        assertThat(upload(anna, "large.png", new byte[(int) AssetsResource.MOST_BYTES + 1])
                        .status())
                .isEqualTo(413);
    }

    @Test
    void what_is_no_form_is_refused() {
        assertThat(anna.post("/.rest/assets", "{}").status()).isEqualTo(415);
        Client form = anna.with("Content-Type", "multipart/form-data; boundary=b");
        assertThat(form.send("POST", "/.rest/assets", BodyPublishers.ofString("--b--\r\n"))
                        .places())
                .containsExactly("file");
        assertThat(form.send("POST", "/.rest/assets", BodyPublishers.ofString("nonsense"))
                        .status())
                .isIn(400, 415);
        assertThat(anna.with("Content-Type", "multipart/form-data")
                        .send("POST", "/.rest/assets", BodyPublishers.ofString("x"))
                        .status())
                .isIn(400, 415);
    }

    @Test
    void files_are_for_those_who_may_read_and_taken_from_those_who_may_write() {
        JsonNode asset = upload(anna, "privat.png", image("png")).json();

        assertThat(upload(server.as(GUEST), "x.png", image("png")).status()).isEqualTo(403);
        assertThat(upload(server.asNobody(), "x.png", image("png")).status()).isEqualTo(401);
        assertThat(server.as(GUEST).get("/.rest/assets/" + id(asset) + "/file").status())
                .isEqualTo(403);
        assertThat(server.asNobody().get("/.rest/assets/" + id(asset) + "/file").status())
                .isEqualTo(401);
        assertThat(anna.get("/.rest/assets/11111111-1111-4111-8111-111111111111/file")
                        .status())
                .isEqualTo(404);
        Items items = new Items(anna);
        String session = id(items.make("session", "{'title':'Keine Datei'}"));
        assertThat(anna.get("/.rest/assets/" + session + "/file").status()).isEqualTo(404);
    }
}
