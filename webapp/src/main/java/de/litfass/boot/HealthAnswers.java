package de.litfass.boot;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.litfass.delivery.Answer;
import de.litfass.delivery.DeliveryRequest;
import de.litfass.delivery.Header;
import de.litfass.delivery.Site;
import de.litfass.type.Problem;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * {@code /health/live}: the process answers. {@code /health/ready}: 200 when content is imported, published and
 * delivered, 503 before; stays 200 while only writing fails, because delivery goes on, and then says so.
 */
record HealthAnswers(Supplier<Health> health) implements Site {

    private static final String ROOT = "/health";
    private static final Header ALLOW = new Header("Allow", "GET, HEAD");

    /**
     * How this machine is.
     *
     * @param ready whether the public is answered with all content
     * @param delivery what the delivery serves, in words
     * @param writing {@code ok}, or why writes are refused
     */
    record Health(boolean ready, String delivery, String writing) {

        static final Health STARTING = new Health(false, "nothing yet", "starting");

        private String status() {
            if (!ready) {
                return "starting";
            }
            return writing.equals("ok") ? "ready" : "degraded";
        }
    }

    @Override
    public Optional<Answer> answer(DeliveryRequest request) {
        String path = request.path();
        if (!path.equals(ROOT) && !path.startsWith(ROOT + "/")) {
            return Optional.empty();
        }
        boolean head = request.method().equals("HEAD");
        if (!head && !request.method().equals("GET")) {
            Problem problem = Problem.error(path, request.method() + " is not answered here.", "Use GET.");
            return Optional.of(JsonAnswers.refusal(405, "methodNotAllowed", problem, ALLOW));
        }
        Answer answer = answer(path);
        return Optional.of(head ? answer.withoutBody() : answer);
    }

    private Answer answer(String path) {
        return switch (path) {
            case ROOT + "/live" -> JsonAnswers.of(200, JsonAnswers.object().put("status", "live"));
            case ROOT + "/ready" -> ready(health.get());
            default ->
                JsonAnswers.refusal(
                        404,
                        "pathNotFound",
                        Problem.error(path, "There is nothing here.", "Ask /health/live or /health/ready."));
        };
    }

    private static Answer ready(Health now) {
        ObjectNode answer = JsonAnswers.object()
                .put("status", now.status())
                .put("delivery", now.delivery())
                .put("writing", now.writing());
        return now.ready() ? JsonAnswers.of(200, answer) : JsonAnswers.of(503, answer, StartingSite.RETRY_AFTER);
    }
}
