package de.litfass.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StopTest {

    @TempDir
    private Path folder;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    /** Answers when it is told to. */
    private final class Slow extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            asked.countDown();
            await(released);
            response.getOutputStream().print("done");
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_request_at_work_is_answered_before_the_server_ends() {
        Options options = CommandLine.parse(
                RunningLitfass.line(folder.resolve("data"), "--light-modules", folder.toString()), Map.of());
        HttpServer server = new HttpServer(options, new StartingSite());
        server.listen();
        server.serve(request -> Optional.empty(), (classes, context) -> context.addServlet("slow", new Slow())
                .addMapping("/*"));
        Http http = Http.at(server.port());

        CompletableFuture<HttpResponse<String>> answer = CompletableFuture.supplyAsync(() -> http.get("/slow"));
        await(asked);
        CompletableFuture<Void> stopped = CompletableFuture.runAsync(server::close);
        Patience.until("nobody listens", () -> refusesConnections(http));
        assertThat(stopped).isNotDone();
        released.countDown();

        assertThat(answer.join().body()).isEqualTo("done");
        stopped.join();
    }

    private static boolean refusesConnections(Http http) {
        try {
            new Wire(http.address().getPort()).close();
            return false;
        } catch (IOException e) {
            return true;
        }
    }

    @Test
    void closing_twice_is_harmless_and_afterwards_the_folder_is_free() {
        Notes module = new Notes(folder);
        String[] options = {"--light-modules", module.modules().toString()};
        RunningLitfass first = RunningLitfass.start(folder.resolve("data"), options);
        Http http = Http.at(first);
        first.close();
        first.close();

        assertThatThrownBy(() -> http.get("/health/live")).isInstanceOf(UncheckedIOException.class);
        RunningLitfass.start(folder.resolve("data"), options).close();
    }
}
