package de.litfass.boot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiOverHttpTest {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    @TempDir
    private static Path data;

    private static RunningLitfass litfass;
    private static Http http;
    private static JsonNode document;

    @BeforeAll
    static void start() throws Exception {
        litfass = RunningLitfass.start(data, Map.of("LITFASS_ADMIN_PASSWORD", RunningLitfass.PASSWORD));
        http = Http.at(litfass);
        document = new ObjectMapper().readTree(http.get("/openapi").body());
    }

    @AfterAll
    static void stop() {
        litfass.close();
    }

    @Test
    void programs_get_json_and_people_a_page() {
        assertThat(type(http.get("/openapi"))).isEqualTo("application/json;charset=utf-8");
        var page = http.get("/openapi", "Accept", "text/html,application/xhtml+xml");
        assertThat(type(page)).isEqualTo("text/html;charset=utf-8");
        assertThat(page.body())
                .contains("<code>POST /.rest/publications</code>", "<code>GET /.rest/delivery/sessions</code>")
                .doesNotContain("<script", "de.litfass");
    }

    @Test
    void each_endpoint_of_the_light_module_is_described_with_its_filters() {
        JsonNode query = document.at("/paths").path("/.rest/delivery/sessions").path("get");
        Set<String> parameters = StreamSupport.stream(query.path("parameters").spliterator(), false)
                .map(parameter -> parameter.path("name").asText())
                .collect(Collectors.toSet());
        assertThat(parameters)
                .contains("q", "orderBy", "limit", "offset", "lang", "@ancestor", "type", "start", "speakers");
        assertThat(document.at("/components/schemas/delivery.session/properties/type/enum"))
                .hasSize(15);
        assertThat(document.at("/paths").has("/.rest/delivery/congress/{path}@nodes"))
                .isTrue();
    }

    @Test
    void what_is_never_delivered_is_not_described_as_a_filter() {
        JsonNode query = document.at("/paths").path("/.rest/delivery/speakers").path("get");
        assertThat(query.toString()).contains("familyName").doesNotContain("internalEmail", "internalNote");
        assertThat(document.at("/components/schemas/delivery.speaker").toString())
                .contains("familyName")
                .doesNotContain("internalEmail", "internalNote");
    }

    @Test
    void every_reference_in_the_document_leads_somewhere() {
        assertThat(document.findValuesAsText("$ref")).isNotEmpty().allSatisfy(reference -> assertThat(
                        document.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @Test
    void no_description_is_cut_at_its_comma() {
        assertThat(nulls(document)).isEmpty();
    }

    private static List<String> nulls(JsonNode node) {
        return node.propertyStream()
                .flatMap(member ->
                        member.getValue().isNull() ? Stream.of(member.getKey()) : nulls(member.getValue()).stream())
                .toList();
    }

    @Test
    void routes_and_document_name_the_same_methods() {
        Map<String, Set<String>> documented = new TreeMap<>();
        Map<String, Set<String>> answered = new TreeMap<>();
        document.path("paths").properties().forEach(path -> {
            if (!path.getKey().startsWith("/.rest/delivery/")) {
                Set<String> methods = new TreeSet<>();
                path.getValue().fieldNames().forEachRemaining(name -> {
                    if (METHODS.contains(name)) {
                        methods.add(name.toUpperCase(Locale.ROOT));
                    }
                });
                documented.put(path.getKey(), methods);
                answered.put(path.getKey(), allowed(path.getKey()));
            }
        });
        assertThat(answered).isEqualTo(documented);
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
    }

    /** What the address itself says that it takes, apart from what every address takes. */
    private static Set<String> allowed(String path) {
        String address = path.replaceAll("\\{[^}]*}", "x");
        String basic = Base64.getEncoder().encodeToString(("superuser:" + RunningLitfass.PASSWORD).getBytes(UTF_8));
        var answer = http.send("PROPFIND", address, BodyPublishers.noBody(), "Authorization", "Basic " + basic);
        String allow = answer.headers().firstValue("Allow").orElse("");
        return Arrays.stream(allow.split(",\\s*"))
                .filter(method -> !method.isEmpty() && !method.equals("HEAD") && !method.equals("OPTIONS"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
