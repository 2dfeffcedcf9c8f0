package de.litfass.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryTest {

    private static final String PANEL =
            """
            {"@name":"panel","@path":"/panel","@id":"22222222-2222-4222-8222-222222222222","@nodeType":"kg:session",\
            "seats":30,"speaker":"44444444-4444-4444-8444-444444444444","start":"2026-04-29T09:30:00.000+02:00",\
            "tags":["energie","netz"],"title":"Panel: Energie für alle","@nodes":[]}""";

    private static final String OPENING =
            """
            {"@name":"opening","@path":"/opening","@id":"11111111-1111-4111-8111-111111111111","@nodeType":"kg:session",\
            "seats":200,"speaker":{"@name":"ada","@path":"/ada","@id":"33333333-3333-4333-8333-333333333333",\
            "@nodeType":"kg:speaker","name":"Ada Lovelace","@nodes":[]},"start":"2026-04-28T10:00:00.000+02:00",\
            "title":"Eröffnung","rooms":{"@name":"rooms","@path":"/opening/rooms",\
            "@id":"52222222-2222-4222-8222-222222222222","@nodeType":"mgnl:contentNode",\
            "0":{"@name":"0","@path":"/opening/rooms/0","@id":"51111111-1111-4111-8111-111111111111",\
            "@nodeType":"kg:room","floor":2,"@nodes":[]},"@nodes":["0"]},"@nodes":["rooms"]}""";

    private final Asking asking = Asking.programme();

    @Test
    void reads_one_node() {
        Answer answer = asking.get("sessions/panel");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo(PANEL);
        assertThat(answer.header("Content-Type")).contains("application/json;charset=UTF-8");
        assertThat(answer.header("Content-Language")).contains("de");
        assertThat(answer.header("Vary")).contains("Accept-Encoding, Accept-Language");
        assertThat(answer.header("Cache-Control")).contains("public, max-age=0, must-revalidate");
        assertThat(answer.header("Content-Length")).contains(Integer.toString(answer.length()));
    }

    @Test
    void nests_child_nodes_and_resolves_references() {
        assertThat(asking.get("sessions/opening").text()).isEqualTo(OPENING);
    }

    @Test
    void lists_children_as_a_bare_array() {
        assertThat(asking.get("sessions/@nodes").text()).isEqualTo("[" + OPENING + "," + PANEL + "]");
        assertThat(asking.get("sessions/panel@nodes").text()).isEqualTo("[]");
        assertThat(asking.get("sessions@nodes").status()).isEqualTo(404);
    }

    @Test
    void answers_a_query_in_an_envelope() {
        assertThat(asking.get("sessions?orderBy=seats&limit=1").text())
                .isEqualTo("{\"total\":2,\"offset\":0,\"limit\":1,\"results\":[" + PANEL + "]}");
        assertThat(asking.get("sessions?limit=0").text())
                .isEqualTo("{\"total\":2,\"offset\":0,\"limit\":0,\"results\":[]}");
    }

    @Test
    void tells_a_translation_under_the_plain_name() {
        assertThat(asking.get("plain/opening?lang=en").text())
                .contains("\"title\":\"Opening\"")
                .doesNotContain("Eröffnung", "title_en");
        assertThat(asking.get("plain/opening?lang=all").text())
                .contains("\"title\":\"Eröffnung\",\"title_en\":\"Opening\"");
        assertThat(asking.get("plain/opening", Map.of("Accept-Language", "fr, en;q=0.8"))
                        .header("Content-Language"))
                .contains("en");
    }

    @Test
    void refuses_what_is_no_language() {
        Answer answer = asking.get("sessions?lang=zz");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .isEqualTo("{\"error\":{\"code\":\"badRequest\",\"message\":\"Language parameter: zz is not allowed\"},"
                        + "\"problems\":[{\"where\":\"lang\",\"what\":\"is not a language\","
                        + "\"hint\":\"Such as lang=de, lang=fr-CH or lang=all.\"}]}");
    }

    @Test
    void names_every_mistake_of_a_question_at_once() {
        Answer answer = asking.get("sessions?tilte=x&seats=many&limit=-1&seats%5Bfoo%5D=1&orderBy=strat");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .startsWith("{\"error\":{\"code\":\"invalidQuery\",\"message\":\"Invalid query\"},\"problems\":[")
                .contains(
                        "{\"where\":\"tilte\",\"what\":\"there is no property 'tilte'\",\"hint\":\"Did you mean title?\"}")
                .contains(
                        "{\"where\":\"seats\",\"what\":\"'many' can't be read\",\"hint\":\"seats is a Long such as 42.\"}")
                .contains("\"where\":\"limit\"", "\"where\":\"seats[foo]\"", "Did you mean start?");
    }

    @ParameterizedTest
    @CsvSource({
        "ITEM?limit=5&foo=1, limit foo",
        "ITEM?q=x, q",
        "FOLDER?foo=1, foo",
        "?title[in]=a~b~c, title[in]",
        "?title[in]=a%7Cb, title[in]",
        "?title[not-in]=a~b%7Cc, title[not-in]"
    })
    void what_would_be_ignored_is_named(String question, String names) {
        Answer answer =
                asking.get("sessions" + question.replace("ITEM", "/opening").replace("FOLDER", "/panel@nodes"));

        assertThat(answer.status()).isEqualTo(400);
        for (String name : names.split(" ", -1)) {
            assertThat(answer.text()).contains("\"where\":\"" + name + "\"");
        }
    }

    @Test
    void a_known_entity_tag_is_answered_with_304() {
        String tag = asking.get("sessions").header("ETag").orElseThrow();
        Answer again = asking.get("sessions", Map.of("If-None-Match", "\"other\", W/" + tag));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.length()).isZero();
        assertThat(again.header("ETag")).contains(tag);
        assertThat(again.header("Content-Length")).isEmpty();
        assertThat(asking.get("sessions", Map.of("If-None-Match", "*")).status())
                .isEqualTo(304);
        assertThat(asking.get("sessions", Map.of("If-None-Match", "\"other\"")).status())
                .isEqualTo(200);
    }

    @Test
    void an_answer_is_at_hand_only_in_the_encoding_that_was_asked_for_before() {
        Map<String, String> zip = Map.of("Accept-Encoding", "gzip");
        DeliveryRequest plain = Asking.request("GET", "/.rest/delivery/sessions", Map.of());
        DeliveryRequest zipped = Asking.request("GET", "/.rest/delivery/sessions", zip);
        assertThat(asking.delivery().known(plain)).isEmpty();

        Answer first = asking.get("sessions");
        assertThat(asking.delivery().known(plain)).contains(first);
        assertThat(asking.delivery().known(zipped)).isEmpty();

        Answer second = asking.get("sessions", zip);
        assertThat(asking.delivery().known(zipped)).contains(second);
        assertThat(second.header("Content-Encoding")).contains("gzip");
    }

    @Test
    void gzip_has_an_entity_tag_of_its_own() throws IOException {
        Answer plain = asking.get("sessions");
        Answer zipped = asking.get("sessions", Map.of("Accept-Encoding", "br, gzip;q=0.9"));
        assertThat(zipped.header("Content-Encoding")).contains("gzip");
        assertThat(zipped.header("ETag").orElseThrow())
                .isEqualTo(plain.header("ETag").orElseThrow().replaceAll("\"$", "-gzip\""));
        byte[] bytes = new byte[zipped.length()];
        zipped.body().get(bytes);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(plain.text());
        }
        assertThat(asking.get("sessions", Map.of("Accept-Encoding", "gzip;q=0")).header("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void equal_questions_share_an_entity_tag_however_they_are_spelled() {
        String one = asking.get("sessions?seats%5Bgt%5D=1&title%5Blike%5D=P%25")
                .header("ETag")
                .orElseThrow();
        String other = asking.get("sessions?title[like]=P%25&seats[GT]=1&limit=10")
                .header("ETag")
                .orElseThrow();
        assertThat(other).isEqualTo(one);
        assertThat(asking.get("sessions?seats[gt]=1").header("ETag"))
                .isPresent()
                .isNotEqualTo(one);
    }

    @Test
    void head_has_the_headers_of_get_and_no_body() {
        Answer get = asking.get("sessions/panel");
        Answer head = asking.ask("HEAD", "/.rest/delivery/sessions/panel", Map.of());
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.headers()).isEqualTo(get.headers());
        assertThat(head.length()).isZero();
        assertThat(asking.ask("HEAD", "/.rest/delivery/sessions/nothing", Map.of())
                        .length())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "TRACE", "get"})
    void other_methods_are_not_allowed(String method) {
        Answer answer = asking.ask(method, "/.rest/delivery/sessions", Map.of());
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET, HEAD, OPTIONS");
        assertThat(answer.text()).contains("\"code\":\"methodNotAllowed\"");
    }

    @Test
    void options_tells_what_is_allowed() {
        Answer answer = asking.ask("OPTIONS", "/.rest/delivery/sessions", Map.of());
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.headers()).containsExactly(new Header("Allow", "GET, HEAD, OPTIONS"));
    }

    @Test
    void a_question_with_a_body_is_refused() {
        DeliveryRequest request = new DeliveryRequest("GET", "/.rest/delivery/sessions", "", name -> "", true);
        assertThat(asking.delivery().answer(request).status()).isEqualTo(400);
    }

    @Test
    void a_language_that_the_site_does_not_have_counts_as_none_and_the_answer_says_which_it_is_in() {
        Answer german = asking.get("plain/opening?lang=fr");
        Answer english = asking.get("plain/opening?lang=fr", Map.of("Accept-Language", "en"));

        assertThat(german.status()).isEqualTo(200);
        assertThat(german.header("Content-Language")).contains("de");
        assertThat(english.header("Content-Language")).contains("en");
        assertThat(english.header("Vary")).contains("Accept-Encoding, Accept-Language");
        assertThat(asking.get("plain/opening?lang=xx").status()).isEqualTo(400);
    }

    @Test
    void a_language_is_asked_for_once() {
        Answer answer = asking.get("sessions?lang=de&lang=en");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text())
                .contains("\"where\":\"lang\",\"what\":\"is given more than once\",\"hint\":\"Give it once.\"");
    }

    @Test
    void only_json_can_be_had() {
        Answer answer = asking.get("sessions", Map.of("Accept", "application/xml, text/html;q=0.9"));
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.text()).contains("\"code\":\"notAcceptable\"");
        assertThat(asking.get("sessions", Map.of("Accept", "text/html, */*;q=0.1"))
                        .status())
                .isEqualTo(200);
        assertThat(asking.get("sessions", Map.of("Accept", "*")).status()).isEqualTo(200);
        assertThat(asking.get("sessions", Map.of("Accept", "application/json;q=0"))
                        .status())
                .isEqualTo(406);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sessions/panel/", "sessions//panel", "sessions/p%61nel", "//sessions/panel"})
    void slashes_and_encoding_of_a_path_do_not_matter(String path) {
        assertThat(asking.get(path).text()).isEqualTo(PANEL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sessions/x/../panel",
                "sessions/%2e%2e/panel",
                "sessions/%252e%252e/panel",
                "sessions%2fpanel",
                "sessions/panel%00",
                "sessions/panel%0a",
                "sessions/%zz",
                "sessions/%c3%28",
                "sessions/..%5cpanel",
                "sessions/Panel",
                "sessions/panel.json",
                "nothing",
                "sessions/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a/a",
                ""
            })
    void a_path_that_leads_nowhere_is_404(String path) {
        Answer answer = asking.get(path);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).contains("application/json;charset=UTF-8");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void a_mistyped_address_names_the_nearest() {
        assertThat(asking.get("sesions").text()).contains("Did you mean /.rest/delivery/sessions?");
        assertThat(asking.get("sesions/panel").text()).contains("Did you mean /.rest/delivery/sessions?");
        assertThat(asking.get("nothing").text()).endsWith("\"problems\":[]}");
    }

    @Test
    void missing_and_unfitting_nodes_have_magnolias_codes() {
        assertThat(asking.get("sessions/nothing").text())
                .isEqualTo("{\"error\":{\"code\":\"pathNotFound\",\"message\":\"/nothing\"},\"problems\":[]}");
        assertThat(asking.get("sessions/opening/rooms").text()).contains("\"code\":\"notFound\"");
    }

    @Test
    void serves_its_own_addresses_only() {
        Delivery delivery = asking.delivery();
        assertThat(delivery.serves("/.rest/delivery")).isTrue();
        assertThat(delivery.serves("/.rest/delivery/nothing")).isTrue();
        assertThat(delivery.serves("/.rest/deliveryX")).isFalse();
        assertThat(delivery.serves("/.rest/nodes/v1")).isFalse();
        assertThat(delivery.serves("/")).isFalse();
    }

    @Test
    void a_query_may_not_be_endless() {
        assertThat(asking.get("sessions?q=" + "a".repeat(9000)).status()).isEqualTo(400);
    }
}
