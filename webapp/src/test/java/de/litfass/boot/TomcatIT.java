package de.litfass.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleEvent;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged war in another server, below a context path. */
class TomcatIT {

    private static final Path WAR = Path.of("target", "litfass.war").toAbsolutePath();

    @TempDir
    private static Path folder;

    private static final Tomcat TOMCAT = new Tomcat();
    private static Map<String, String> options;
    private static Context context;
    private static Http http;

    @BeforeAll
    static void start() throws Exception {
        Notes module = new Notes(folder);
        module.note("a", "A");
        Path base = folder.resolve("tomcat");
        Files.createDirectories(base.resolve("webapps"));
        TOMCAT.setBaseDir(base.toString());
        TOMCAT.setPort(0);
        TOMCAT.setAddDefaultWebXmlToWebapp(false);
        TOMCAT.getEngine().setParentClassLoader(Tomcat.class.getClassLoader());
        options = Map.of(
                "LITFASS_DATA",
                folder.resolve("data").toString(),
                "LITFASS_LIGHT_MODULES",
                module.modules().toString(),
                "LITFASS_BASE_URL",
                "https://kongress.example.de/litfass",
                "LITFASS_ADMIN_PASSWORD",
                RunningLitfass.PASSWORD,
                "LITFASS_MIN_FREE",
                "0");
        context = deployed("/litfass");
        TOMCAT.getConnector();
        TOMCAT.start();
        http = new Http(URI.create("http://127.0.0.1:" + TOMCAT.getConnector().getLocalPort() + "/litfass"));
    }

    /** Deploys the war at that path, with the options as context parameters. */
    private static Context deployed(String path) {
        ContextConfig config = new ContextConfig() {
            @Override
            public void lifecycleEvent(LifecycleEvent event) {
                if (event.getType().equals(Lifecycle.BEFORE_START_EVENT)) {
                    setOptions((Context) event.getLifecycle());
                }
                super.lifecycleEvent(event);
            }
        };
        return TOMCAT.addWebapp(TOMCAT.getHost(), path, WAR.toString(), config);
    }

    /** A context forgets its parameters when it stops. */
    private static void setOptions(Context starting) {
        options.forEach((name, value) -> {
            starting.removeParameter(name);
            starting.addParameter(name, value);
        });
    }

    @AfterAll
    static void stop() throws LifecycleException {
        TOMCAT.stop();
        TOMCAT.destroy();
    }

    @Test
    void it_is_ready_and_delivers_below_the_context_path() {
        assertThat(context.getState()).isEqualTo(LifecycleState.STARTED);
        assertThat(http.get("/health/ready").body())
                .isEqualTo("{\"status\":\"ready\",\"delivery\":\"publication 1\",\"writing\":\"ok\"}");
        HttpResponse<String> notes = http.get("/.rest/delivery/notes");
        assertThat(notes.body()).startsWith("{\"total\":1,").contains("\"title\":\"A\"");
        String tag = notes.headers().firstValue("ETag").orElseThrow();
        assertThat(http.get("/.rest/delivery/notes", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        assertThat(http.get("/.rest/delivery/notes?limit=x").statusCode()).isEqualTo(400);
    }

    @Test
    void the_api_the_editor_and_files_answer_with_strict_headers() {
        HttpResponse<String> me = http.get("/.rest/me");
        assertThat(me.statusCode()).isEqualTo(401);
        assertThat(me.headers().map())
                .containsEntry("X-Content-Type-Options", List.of("nosniff"))
                .containsEntry("Strict-Transport-Security", List.of("max-age=63072000; includeSubDomains"));
        assertThat(http.get("/editor").headers().firstValue("Location")).contains("/litfass/editor/");
        assertThat(http.get("/dam/x.png").statusCode()).isEqualTo(404);
        String body = "{\"user\":\"superuser\",\"password\":\"" + RunningLitfass.PASSWORD + "\"}";
        assertThat(http.send(
                                "POST",
                                "/.rest/sign-in",
                                BodyPublishers.ofString(body),
                                "Content-Type",
                                "application/json")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_the_server_refuses_is_told_like_everything_else() {
        assertThat(http.get("/.rest/nothing").body()).startsWith("{\"error\":{\"code\":\"");
        HttpResponse<String> large = http.send(
                "POST",
                "/.rest/sign-in",
                BodyPublishers.ofByteArray(new byte[2 << 20]),
                "Content-Type",
                "application/json");
        assertThat(large.statusCode()).isEqualTo(413);
        HttpResponse<String> hidden = http.get("/WEB-INF/web.xml");
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.body()).doesNotContain("Tomcat");
    }

    @Test
    void a_second_one_on_the_same_data_does_not_start_and_the_first_goes_on() {
        Context second = deployed("/second");

        assertThat(second.getState()).isNotEqualTo(LifecycleState.STARTED);
        assertThat(http.get("/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void it_stops_and_starts_again_with_all_its_content() throws LifecycleException {
        context.stop();
        assertThat(folder.resolve("data/snapshot")).exists();
        context.start();
        assertThat(http.get("/.rest/delivery/notes").body()).startsWith("{\"total\":1,");
    }
}
