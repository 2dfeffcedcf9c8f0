package de.litfass.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.DispatcherType;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.EnumSet;
import java.util.Optional;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DeliveryFilterTest {

    private static final Server SERVER = new Server(0);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @BeforeAll
    static void start() throws Exception {
        Delivery delivery = Asking.programme().delivery();
        WebResources resources = new WebResources(Programme::modules);
        Site site = request -> Optional.of(request)
                .filter(asked -> delivery.serves(asked.path()))
                .map(delivery::answer)
                .or(() -> Optional.of(request)
                        .filter(asked -> resources.serves(asked.path()))
                        .map(resources::answer));
        DeliveryFilter filter = new DeliveryFilter(site);
        ServletContextHandler context = new ServletContextHandler("/litfass");
        context.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST));
        SERVER.setHandler(context);
        SERVER.start();
    }

    @AfterAll
    static void stop() throws Exception {
        SERVER.stop();
    }

    private static HttpResponse<String> send(String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(SERVER.getURI().resolve(URI.create("/litfass" + path)))
                .method(method, HttpRequest.BodyPublishers.noBody());
        return CLIENT.send(
                headers.length == 0 ? request.build() : request.headers(headers).build(), BodyHandlers.ofString());
    }

    @Test
    void answers_below_the_context_path() throws Exception {
        HttpResponse<String> answer = send("GET", "/.rest/delivery/sessions?orderBy=seats&limit=1");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .startsWith("{\"total\":2,\"offset\":0,\"limit\":1,")
                .contains("Energie für alle");
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .isEqualToIgnoringCase("application/json;charset=UTF-8");
        assertThat(answer.headers().allValues("Content-Length"))
                .containsExactly(
                        Integer.toString(answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length));
    }

    @Test
    void sends_304_and_head_without_body() throws Exception {
        String tag = send("GET", "/.rest/delivery/sessions")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        HttpResponse<String> again = send("GET", "/.rest/delivery/sessions", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        HttpResponse<String> head = send("HEAD", "/.rest/delivery/sessions");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).contains(tag);
    }

    @Test
    void refuses_to_write() throws Exception {
        assertThat(send("DELETE", "/.rest/delivery/sessions").statusCode()).isEqualTo(405);
    }

    @Test
    void passes_on_what_is_not_its_own() throws Exception {
        HttpResponse<String> answer = send("GET", "/.rest/nodes/v1");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).isEmpty();
        assertThat(send("GET", "/.resources/x/webresources/a.css").headers().firstValue("X-Content-Type-Options"))
                .contains("nosniff");
    }
}
