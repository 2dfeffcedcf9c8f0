package de.litfass.boot;

import de.litfass.delivery.Answer;
import de.litfass.delivery.DeliveryRequest;
import de.litfass.delivery.Header;
import de.litfass.delivery.Site;
import de.litfass.type.Problem;
import java.util.Optional;

/** What is answered before there is content: health, and to all else that it comes soon. */
final class StartingSite implements Site {

    static final Header RETRY_AFTER = new Header("Retry-After", "5");

    private final HealthAnswers health = new HealthAnswers(() -> HealthAnswers.Health.STARTING);

    @Override
    public Optional<Answer> answer(DeliveryRequest request) {
        return health.answer(request).or(() -> Optional.of(later(request)));
    }

    private static Answer later(DeliveryRequest request) {
        Problem problem = Problem.error("", "Litfass is starting.", "Ask again in some seconds.");
        Answer answer = JsonAnswers.refusal(503, "starting", problem, RETRY_AFTER);
        return request.method().equals("HEAD") ? answer.withoutBody() : answer;
    }
}
