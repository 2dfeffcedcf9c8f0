package de.litfass.boot;

import de.litfass.delivery.Answer;
import de.litfass.delivery.Delivery;
import de.litfass.delivery.DeliveryRequest;
import de.litfass.delivery.PublicPages;
import de.litfass.delivery.WebResources;
import java.util.List;
import java.util.Optional;

/**
 * Everything that needs no session: health, delivery, files of the light modules, and public pages at all other
 * addresses.
 */
record PublicSite(HealthAnswers health, Delivery delivery, WebResources resources, PublicPages pages) implements Site {

    /** First path segments that belong to the servlets. */
    private static final List<String> SERVLETS =
            List.of("/.rest", "/openapi", "/editor", "/metrics", "/dam", "/.imaging");

    @Override
    public Optional<Answer> answer(DeliveryRequest request) {
        String path = request.path();
        if (delivery.serves(path)) {
            return Optional.of(delivery.answer(request));
        }
        if (resources.serves(path)) {
            return Optional.of(resources.answer(request));
        }
        if (SERVLETS.stream().anyMatch(prefix -> isBelow(path, prefix))) {
            return Optional.empty();
        }
        return health.answer(request).or(() -> Optional.of(pages.answer(request)));
    }

    private static boolean isBelow(String path, String prefix) {
        return path.startsWith(prefix) && (path.length() == prefix.length() || path.charAt(prefix.length()) == '/');
    }
}
