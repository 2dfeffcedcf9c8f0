package de.litfass.boot;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.litfass.management.Operation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every {@link HostileInputs hostile input} at every address: refused with a cure, and nothing of the inside is told. */
class HostileRequestsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TWO_SENTENCES = Pattern.compile("[.] [^ ]");
    private static final int LONGEST_REFUSAL = 20_000;
    private static final List<String> ADDRESSES = List.of(
            "/",
            "/impressum",
            "/health/live",
            "/health/ready",
            "/openapi",
            "/editor",
            "/editor/",
            "/editor/assets",
            "/dam/jcr:00000000-0000-4000-8000-000000000000/x.png",
            "/.resources/congress/webresources/x.css",
            "/.rest",
            "/.rest/nothing",
            "/metrics");

    /** Names of classes, stack traces, folders of this machine. */
    private static final Pattern INSIDE = Pattern.compile("de\\.litfass|\\b(java|jakarta|org|com)\\.[a-z]{1,20}\\.\\w"
            + "|\\w(Exception|Error)\\b|\\n\\s*at |\\.java:\\d|/(home|root|tmp|var|usr)/");

    @TempDir
    private static Path data;

    private static RunningLitfass litfass;
    private static String authorization;
    private static List<Operation> operations;
    private static List<Route> routes;

    private final Map<String, String> faults = new TreeMap<>();

    /** A request that means well. */
    private record Route(String method, String address, String type, String body) {

        private String line(String verb, String target) {
            return verb + " " + target + " HTTP/1.1\r\n";
        }

        private String target(String query) {
            return address + (address.contains("?") ? "&" : "?") + query;
        }

        private String withPath(String more) {
            int query = address.indexOf('?');
            return query < 0 ? address + more : address.substring(0, query) + more + address.substring(query);
        }
    }

    @BeforeAll
    static void start() throws IOException {
        litfass = RunningLitfass.start(data);
        authorization =
                "Basic " + Base64.getEncoder().encodeToString(("superuser:" + RunningLitfass.PASSWORD).getBytes(UTF_8));
        operations =
                Operation.all(JSON.readTree(Http.at(litfass).get("/openapi").body()));
        Stream<Route> plain = ADDRESSES.stream().map(address -> new Route("GET", address, "", ""));
        routes = Stream.concat(operations.stream().map(HostileRequestsTest::route), plain)
                .toList();
    }

    /** One route for each address. */
    private static Collection<Route> addresses() {
        Map<String, Route> byAddress = new TreeMap<>();
        routes.forEach(route -> byAddress.put(route.address(), route));
        return byAddress.values();
    }

    @AfterAll
    static void stop() {
        litfass.close();
    }

    private static Route route(Operation operation) {
        String body = operation.body(Map.of());
        return new Route(operation.method(), operation.address(Map.of()), "application/json", body);
    }

    @AfterEach
    void the_server_goes_on() {
        assertThat(Http.at(litfass).get("/.rest/delivery/sessions?limit=1").statusCode())
                .isEqualTo(200);
        assertThat(faults).isEmpty();
    }

    @Test
    void hostile_paths() throws IOException {
        for (Route route : addresses()) {
            for (String path : HostileInputs.PATHS) {
                ask(route.line(route.method(), route.withPath(path)), "", route.type(), route.body());
            }
        }
    }

    @Test
    void hostile_queries() throws IOException {
        for (Route route : routes) {
            for (String query : HostileInputs.QUERIES) {
                ask(route.line(route.method(), route.target(query)), "", route.type(), route.body());
            }
        }
    }

    @Test
    void hostile_headers() throws IOException {
        for (Route route : addresses()) {
            for (String header : HostileInputs.HEADERS) {
                String type = header.startsWith("Content-Type") ? "" : route.type();
                ask(route.line(route.method(), route.address()), header + "\r\n", type, route.body());
            }
        }
    }

    @Test
    void hostile_methods() throws IOException {
        for (Route route : addresses()) {
            for (String method : HostileInputs.METHODS) {
                ask(route.line(method, route.address()), "", "", "");
            }
        }
    }

    @Test
    void hostile_bodies() throws IOException {
        for (Route route : routes) {
            for (String body : HostileInputs.BODIES) {
                if (!route.body().isEmpty()) {
                    ask(route.line(route.method(), route.address()), "", route.type(), body);
                }
            }
        }
        for (String body : HostileInputs.BODIES) {
            ask("POST /.rest/assets HTTP/1.1\r\n", "", "multipart/form-data; boundary=b", body);
        }
    }

    @Test
    void hostile_members_of_bodies() throws IOException {
        for (Operation operation : operations) {
            Route route = route(operation);
            for (String body : spoilt(operation)) {
                ask(route.line(route.method(), route.address()), "", route.type(), body);
            }
        }
    }

    /** The body with each of its members spoilt in every way. */
    private static List<String> spoilt(Operation operation) throws IOException {
        List<String> bodies = new ArrayList<>();
        for (String name : operation.members()) {
            for (String member : HostileInputs.MEMBERS) {
                ObjectNode body = (ObjectNode) JSON.readTree(operation.body(Map.of()));
                body.set(name, JsonNodeFactory.instance.nullNode());
                bodies.add(body.toString().replace("\"" + name + "\":null", "\"" + name + "\":" + member));
            }
        }
        return bodies;
    }

    private void ask(String line, String header, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(ISO_8859_1);
        String who = header.startsWith("Authorization") ? "" : "Authorization: " + authorization + "\r\n";
        String what = type.isEmpty() ? "" : "Content-Type: " + type + "\r\n";
        String length = bytes.length == 0 ? "" : "Content-Length: " + bytes.length + "\r\n";
        String request =
                line + "Host: localhost\r\nConnection: close\r\n" + who + header + what + length + "\r\n" + body;
        Heard heard = asked(request);
        fault(heard).ifPresent(fault -> faults.put(cut(line.strip() + " | " + header.strip() + " | " + body), fault));
    }

    private static Heard asked(String request) throws IOException {
        try (Wire wire = new Wire(litfass.address().getPort())) {
            return new Heard(wire.say(request).heard());
        }
    }

    private static Optional<String> fault(Heard heard) {
        String body = heard.body();
        if (heard.status() == 0 || heard.status() >= 500) {
            return Optional.of("status " + heard.status() + " " + cut(body));
        }
        if (heard.status() >= 400 && body.length() > LONGEST_REFUSAL) {
            return Optional.of(heard.status() + " is long: " + body.length() + " " + cut(body));
        }
        if (heard.status() >= 400 && INSIDE.matcher(body).find()) {
            return Optional.of(heard.status() + " tells the inside: " + cut(body));
        }
        boolean json = heard.says("Content-Type: application/json");
        return json && heard.status() >= 400 && !body.isEmpty() ? shape(heard.status(), body) : Optional.empty();
    }

    private static Optional<String> shape(int status, String body) {
        try {
            JsonNode answer = JSON.readTree(body);
            String message = answer.at("/error/message").asText();
            List<JsonNode> problems = answer.get("problems").valueStream().toList();
            boolean named = !answer.at("/error/code").asText().isBlank() && !message.isBlank();
            boolean cured =
                    problems.stream().noneMatch(problem -> isBlank(problem, "what") || isBlank(problem, "hint"));
            boolean reason = status != 400
                    || !problems.isEmpty()
                    || TWO_SENTENCES.matcher(message).find();
            return named && cured && reason ? Optional.empty() : Optional.of(status + " has no cure: " + cut(body));
        } catch (IOException | RuntimeException e) {
            return Optional.of(status + " is no JSON of ours: " + cut(body));
        }
    }

    private static boolean isBlank(JsonNode problem, String name) {
        return problem.path(name).asText().isBlank();
    }

    private static String cut(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
