package de.litfass.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.module.Site;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorsTest {

    private static final String GOOD = "https://good.example";
    private static final Site SITE = new Site(
            "de",
            List.of("de"),
            true,
            List.of(new Site.Cors(
                    List.of("/.rest/*"),
                    List.of(GOOD),
                    List.of("GET"),
                    List.of("Accept", "X-Foo"),
                    false,
                    List.of("ETag"),
                    600)));

    private final Asking asking = new Asking(Programme.snapshot(), Programme.modules(SITE, List.of(), Path.of(".")));

    private Answer preflight(String method, String headers) {
        Map<String, String> sent = new HashMap<>();
        sent.put("Origin", GOOD);
        sent.put("Access-Control-Request-Method", method);
        sent.put("Access-Control-Request-Headers", headers);
        return asking.ask("OPTIONS", "/.rest/delivery/sessions", sent);
    }

    @Test
    void without_rules_everyone_may_read() {
        Answer answer = Asking.programme().get("sessions", Map.of("Origin", "https://any.example"));
        assertThat(answer.header("Access-Control-Allow-Origin")).contains("*");
        assertThat(Asking.programme().get("sessions").header("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void an_allowed_origin_is_named_and_caches_are_told() {
        Answer answer = asking.get("sessions", Map.of("Origin", GOOD));
        assertThat(answer.header("Access-Control-Allow-Origin")).contains(GOOD);
        assertThat(answer.header("Access-Control-Expose-Headers")).contains("ETag");
        assertThat(answer.header("Vary")).contains("Accept-Encoding, Origin");
    }

    @Test
    void another_origin_is_refused_and_not_reflected() {
        Answer answer = asking.get("sessions", Map.of("Origin", "https://bad.example"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.headers().toString() + answer.text()).doesNotContain("bad.example", "Eröffnung");
    }

    @Test
    void answers_for_one_origin_are_not_given_to_another() {
        assertThat(asking.get("sessions", Map.of("Origin", GOOD)).status()).isEqualTo(200);
        assertThat(asking.get("sessions", Map.of("Origin", "https://bad.example"))
                        .status())
                .isEqualTo(403);
        assertThat(asking.get("sessions").header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void errors_can_be_read_by_the_allowed_origin() {
        assertThat(asking.get("sessions/nothing", Map.of("Origin", GOOD)).header("Access-Control-Allow-Origin"))
                .contains(GOOD);
    }

    @Test
    void preflight_tells_the_rules() {
        assertThat(preflight("GET", "").headers())
                .containsExactly(
                        new Header("Allow", "GET, HEAD, OPTIONS"),
                        new Header("Access-Control-Allow-Origin", GOOD),
                        new Header("Access-Control-Expose-Headers", "ETag"),
                        new Header("Access-Control-Allow-Methods", "GET"),
                        new Header("Access-Control-Allow-Headers", "accept,x-foo"),
                        new Header("Access-Control-Max-Age", "600"),
                        new Header("Vary", "Access-Control-Request-Method,Access-Control-Request-Headers,Origin"));
    }

    @Test
    void preflight_takes_headers_as_browsers_send_them() {
        assertThat(preflight("GET", "accept,x-foo").status()).isEqualTo(204);
        assertThat(preflight("GET", "X-Foo").status()).isEqualTo(204);
        assertThat(preflight("GET", "x-bar").status()).isEqualTo(403);
        assertThat(preflight("GET", "X-Foo, accept").status()).isEqualTo(403);
    }

    @Test
    void preflight_refuses_other_methods() {
        assertThat(preflight("POST", "").status()).isEqualTo(403);
        assertThat(preflight("", "").status()).isEqualTo(403);
    }
}
