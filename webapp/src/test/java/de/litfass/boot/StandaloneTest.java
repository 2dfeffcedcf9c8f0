package de.litfass.boot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandaloneTest {

    private static final Pattern CODE = Pattern.compile("/editor/first-sign-in#(\\S{32})");

    @TempDir
    private Path folder;

    private Path data;
    private Notes module;

    @BeforeEach
    void write() {
        data = folder.resolve("data");
        module = new Notes(folder);
        module.note("a", "A");
    }

    private RunningLitfass start(Map<String, String> environment, String... options) {
        String[] all = new String[options.length + 2];
        all[0] = "--light-modules";
        all[1] = module.modules().toString();
        System.arraycopy(options, 0, all, 2, options.length);
        return RunningLitfass.start(data, environment, all);
    }

    @Test
    void a_head_tells_the_length_that_a_get_would_have() {
        try (RunningLitfass litfass = RunningLitfass.start(data)) {
            Http http = Http.at(litfass);
            int length = http.get("/.rest/delivery/sessions").body().getBytes(UTF_8).length;
            HttpResponse<String> head = http.send("HEAD", "/.rest/delivery/sessions", BodyPublishers.noBody());
            assertThat(head.headers().firstValue("Content-Length")).hasValue(Integer.toString(length));
            assertThat(head.body()).isEmpty();
        }
    }

    @Test
    void before_there_is_content_health_says_so_and_all_else_is_asked_to_come_back() {
        Options options = CommandLine.parse(
                RunningLitfass.line(data, "--light-modules", module.modules().toString()), Map.of());
        try (HttpServer server = new HttpServer(options, new StartingSite())) {
            server.listen();
            Http http = Http.at(server.port());

            assertThat(http.get("/health/live").body()).isEqualTo("{\"status\":\"live\"}");
            HttpResponse<String> ready = http.get("/health/ready");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body())
                    .isEqualTo("{\"status\":\"starting\",\"delivery\":\"nothing yet\",\"writing\":\"starting\"}");
            for (String path : new String[] {"/", "/.rest/delivery/notes", "/.rest/drafts", "/editor", "/dam/x"}) {
                HttpResponse<String> answer = http.send("POST", path, BodyPublishers.ofString("{}"));
                assertThat(answer.statusCode()).isEqualTo(503);
                assertThat(answer.headers().firstValue("Retry-After")).contains("5");
                assertThat(answer.headers().firstValue("Content-Type")).contains("application/json;charset=UTF-8");
                assertThat(answer.body()).contains("Litfass is starting.").contains("Ask again in some seconds.");
            }
        }
    }

    @Test
    void after_the_start_content_is_delivered_and_health_is_ready() {
        try (RunningLitfass litfass = start(Map.of())) {
            Http http = Http.at(litfass);

            assertThat(http.get("/.rest/delivery/notes").body())
                    .startsWith("{\"total\":1,")
                    .contains("\"title\":\"A\"");
            HttpResponse<String> ready = http.get("/health/ready");
            assertThat(ready.statusCode()).isEqualTo(200);
            assertThat(ready.body())
                    .isEqualTo("{\"status\":\"ready\",\"delivery\":\"publication 1\",\"writing\":\"ok\"}");
            assertThat(http.send("POST", "/health/ready", BodyPublishers.noBody())
                            .statusCode())
                    .isEqualTo(405);
            assertThat(http.send("HEAD", "/health/live", BodyPublishers.noBody())
                            .body())
                    .isEmpty();
            assertThat(http.get("/health/other").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void the_start_tells_what_it_does_and_where_everything_is() {
        try (RunningLitfass litfass = start(Map.of("LITFASS_ADMIN_PASSWORD", RunningLitfass.PASSWORD))) {
            String base = litfass.address().toString().replace("127.0.0.1", "localhost");
            assertThat(litfass.printed().lines().map(line -> line.replaceFirst("\\d+[.]\\d s", "N s")))
                    .containsExactly(
                            "Litfass starts; data in " + data + ", log in " + data + "/logs/litfass.log",
                            "Light modules in " + module.modules()
                                    + ": 2 content types, 1 endpoints, 0 pages. Plug-ins: congress.",
                            "Imported notes/content: 1 files; 1 items and folders are public.",
                            "Ready after N s.",
                            "  Public page        " + base + "/",
                            "  Delivery endpoint  " + base + "/.rest/delivery/ (notes)",
                            "  API documents      " + base + "/openapi",
                            "  Editor             " + base + "/editor");
        }
    }

    @Test
    void problems_of_light_modules_and_content_are_listed_with_place_and_cure() {
        module.write("contentTypes/other.yaml", "datasource:\n  workspce: others\n");
        Path content = module.write("content/notes.b.yaml", "'b': [");
        try (RunningLitfass litfass = start(Map.of())) {
            assertThat(litfass.printed())
                    .contains("Problems of the light modules:\n  notes/contentTypes/other.yaml:2:3: ")
                    .contains("Did you mean 'workspace'?")
                    .contains("  Remarks:\n  " + content + ":1:");
            assertThat(Http.at(litfass).get("/.rest/delivery/notes").body()).startsWith("{\"total\":1,");
        }
    }

    @Test
    void the_first_start_prints_a_link_that_stands_in_no_log_and_sets_the_first_password_once() throws Exception {
        try (RunningLitfass litfass = start(Map.of())) {
            Matcher link = CODE.matcher(litfass.printed());
            assertThat(link.find()).isTrue();
            assertThat(litfass.printed()).contains("It is good once, and until Litfass starts again.");
            assertThat(Files.readString(data.resolve("logs/litfass.log")))
                    .contains("Ready after")
                    .doesNotContain(link.group(1));

            assertThat(redeemed(litfass, link.group(1)).statusCode()).isEqualTo(200);
            assertThat(redeemed(litfass, link.group(1)).statusCode()).isEqualTo(401);
        }
        try (RunningLitfass litfass = start(Map.of())) {
            assertThat(litfass.printed()).doesNotContain("first-sign-in");
        }
    }

    private static HttpResponse<String> redeemed(RunningLitfass litfass, String code) {
        String body = "{\"code\":\"" + code + "\",\"password\":\"" + RunningLitfass.PASSWORD + "\"}";
        return Http.at(litfass)
                .send(
                        "POST",
                        "/.rest/sign-in/first",
                        BodyPublishers.ofString(body),
                        "Content-Type",
                        "application/json");
    }

    @Test
    void the_link_of_an_earlier_start_is_good_no_more() {
        String code;
        try (RunningLitfass litfass = start(Map.of())) {
            Matcher link = CODE.matcher(litfass.printed());
            assertThat(link.find()).isTrue();
            code = link.group(1);
        }
        try (RunningLitfass litfass = start(Map.of())) {
            assertThat(CODE.matcher(litfass.printed()).find()).isTrue();
            assertThat(redeemed(litfass, code).statusCode()).isEqualTo(401);
        }
    }

    @Test
    void a_password_in_the_environment_is_set_and_no_link_is_printed() {
        try (RunningLitfass litfass = start(Map.of("LITFASS_ADMIN_PASSWORD", RunningLitfass.PASSWORD))) {
            assertThat(litfass.printed()).doesNotContain("first-sign-in").doesNotContain(RunningLitfass.PASSWORD);
            String body = "{\"user\":\"superuser\",\"password\":\"" + RunningLitfass.PASSWORD + "\"}";
            assertThat(Http.at(litfass)
                            .send(
                                    "POST",
                                    "/.rest/sign-in",
                                    BodyPublishers.ofString(body),
                                    "Content-Type",
                                    "application/json")
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_port_in_use_is_told_with_the_cure_and_leaves_nothing_behind() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String[] line = {"--light-modules", module.modules().toString(), "--port", "" + taken.getLocalPort()};
            Options options = CommandLine.parse(
                    java.util.List.of("--data", data.toString(), line[0], line[1], line[2], line[3], "--min-free", "0"),
                    Map.of());
            Standalone server = new Standalone(options, new Terminal(System.err));
            assertThatThrownBy(server::start)
                    .isInstanceOf(StartRefused.class)
                    .hasMessageStartingWith("Port " + taken.getLocalPort() + " of 127.0.0.1 can't be used: ")
                    .hasMessageEndingWith("Stop the program that uses it, or give another with --port.");
            server.close();
        }
        start(Map.of()).close();
    }

    @Test
    void a_data_folder_in_use_is_told_with_the_process_that_uses_it() {
        try (RunningLitfass litfass = start(Map.of())) {
            assertThatThrownBy(() -> start(Map.of()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessage("The data folder " + data + " is in use by another Litfass (process "
                            + ProcessHandle.current().pid()
                            + "). Stop that one, or give this one its own folder with --data.");
            assertThat(Http.at(litfass).get("/health/ready").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void a_data_folder_that_can_not_be_written_is_told_with_the_cure() throws Exception {
        Files.writeString(data, "a file");
        assertThatThrownBy(() -> start(Map.of()))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("The data folder " + data + " can't be written")
                .hasMessageEndingWith("Give a folder with --data in which this user may write.");
    }

    @Test
    void a_damaged_store_is_told_and_not_made_worse() throws Exception {
        start(Map.of()).close();
        Path journal = data.resolve("segments/journal.log");
        Files.writeString(journal, "00000000-0000-0000-0000-000000000000:1 root 1\n");

        assertThatThrownBy(() -> start(Map.of()))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The content in " + data + " can't be opened: the repository in " + data
                        + " has lost its content\nPut the last backup in its place; " + data
                        + "/logs/litfass.log tells more.");
        assertThat(Files.readString(journal)).startsWith("00000000");
    }

    @Test
    void a_content_type_that_can_not_be_stored_is_named_and_no_backup_is_asked_for() {
        start(Map.of()).close();
        for (String wrong : new String[] {"workspace: home", "workspace: others"}) {
            String nodeType = wrong.endsWith("home") ? "t:other" : "t:o[the]r";
            module.write(
                    "contentTypes/other.yaml",
                    "datasource:\n  " + wrong + "\n  namespaces: { t: \"https://litfass.example/t\" }\n"
                            + "model:\n  nodeType: " + nodeType + "\n");
            assertThatThrownBy(() -> start(Map.of()))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageStartingWith("A definition of the light modules can't be used: content type 'other': ")
                    .hasMessageEndingWith(
                            "Correct it in " + module.modules() + "; the content in " + data + " is as it was.")
                    .message()
                    .doesNotContain("backup")
                    .contains(wrong.endsWith("home") ? "'home' can't be a workspace" : "content type 'other'");
        }
    }

    @Test
    void a_snapshot_that_is_missing_or_damaged_is_made_anew_from_the_log() throws Exception {
        start(Map.of()).close();
        Path snapshot = data.resolve("snapshot");
        String kept = Files.readString(snapshot);

        for (String text : new String[] {"", "rubbish", kept.substring(0, kept.length() - 5)}) {
            Files.writeString(snapshot, text);
            try (RunningLitfass litfass = start(Map.of())) {
                assertThat(Http.at(litfass).get("/.rest/delivery/notes").body()).startsWith("{\"total\":1,");
            }
            assertThat(Files.readString(snapshot)).isEqualTo(kept);
        }
        Files.delete(snapshot);
        start(Map.of()).close();
        assertThat(Files.readString(snapshot)).isEqualTo(kept);
    }

    @Test
    void with_too_little_room_content_is_delivered_and_nothing_is_imported() {
        start(Map.of()).close();
        module.note("b", "B");
        try (RunningLitfass litfass = start(Map.of(), "--min-free", "1000000000")) {
            assertThat(litfass.printed()).contains("Nothing can be written: ").doesNotContain("first-sign-in");
            assertThat(Http.at(litfass).get("/.rest/delivery/notes").body()).startsWith("{\"total\":1,");
            HttpResponse<String> ready = Http.at(litfass).get("/health/ready");
            assertThat(ready.statusCode()).isEqualTo(200);
            assertThat(ready.body()).startsWith("{\"status\":\"degraded\"").contains("\"writing\":\"refused: ");
        }
        try (RunningLitfass litfass = start(Map.of())) {
            assertThat(Http.at(litfass).get("/.rest/delivery/notes").body()).startsWith("{\"total\":2,");
        }
    }

    @Test
    void a_new_store_with_too_little_room_is_refused_with_the_cure() {
        assertThatThrownBy(() -> start(Map.of(), "--min-free", "1000000000"))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith("Nothing can be written to " + data + ": ")
                .hasMessageEndingWith("Make room on its disk, or ask for less with --min-free.");
    }

    @Test
    void a_delivery_machine_has_no_editor_and_opens_no_session() {
        try (RunningLitfass litfass = start(Map.of(), "--role", "delivery")) {
            Http http = Http.at(litfass);
            assertThat(http.get("/.rest/delivery/notes").statusCode()).isEqualTo(200);
            for (String path : new String[] {"/editor/", "/.rest/me", "/.rest/sign-in", "/.rest/nodes/v1/notes"}) {
                HttpResponse<String> answer = http.get(path);
                assertThat(answer.statusCode()).isEqualTo(404);
                assertThat(answer.body()).contains("There is nothing at this address.");
            }
            assertThat(litfass.printed()).doesNotContain("/editor");
        }
    }

    @Test
    void an_author_machine_delivers_but_shows_no_pages() {
        try (RunningLitfass litfass = start(Map.of(), "--role", "author")) {
            Http http = Http.at(litfass);
            assertThat(http.get("/.rest/delivery/notes").statusCode()).isEqualTo(200);
            assertThat(http.get("/.rest/me").statusCode()).isEqualTo(401);
            HttpResponse<String> start = http.get("/");
            assertThat(start.statusCode()).isEqualTo(302);
            assertThat(start.headers().firstValue("Location")).contains("/editor/");
            assertThat(http.get("/programm").statusCode()).isEqualTo(404);
            assertThat(litfass.printed()).contains("/editor").doesNotContain("Public page");
        }
    }
}
