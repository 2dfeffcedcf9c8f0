package de.litfass.boot;

import de.litfass.delivery.Answer;
import de.litfass.delivery.Assets;
import de.litfass.delivery.Delivery;
import de.litfass.delivery.DeliveryRequest;
import de.litfass.delivery.PublicPages;
import de.litfass.delivery.Site;
import de.litfass.delivery.WebResources;
import java.util.List;
import java.util.Optional;

/**
 * Everything that needs no session: health, delivery, files, and public pages at all other addresses. Files of assets
 * are only known here, not read: that is a servlet's matter, which may wait.
 */
record PublicSite(HealthAnswers health, Delivery delivery, WebResources resources, Assets assets, Site pages)
        implements Site {

    /** What belongs to servlets. */
    private static final List<String> SERVLETS = List.of("/.rest", "/openapi", "/editor");

    static Site of(PublicPages pages) {
        return request -> Optional.of(pages.answer(request));
    }

    @Override
    public Optional<Answer> known(DeliveryRequest request) {
        Optional<Answer> delivered = delivery.known(request);
        return delivered.isEmpty() && assets.serves(request.path()) ? assets.known(request) : delivered;
    }

    @Override
    public Optional<Answer> answer(DeliveryRequest request) {
        String path = request.path();
        if (delivery.serves(path)) {
            return Optional.of(delivery.answer(request));
        }
        if (resources.serves(path)) {
            return Optional.of(resources.answer(request));
        }
        if (assets.serves(path) || SERVLETS.stream().anyMatch(root -> isBelow(path, root))) {
            return Optional.empty();
        }
        return health.answer(request).or(() -> pages.answer(request));
    }

    private static boolean isBelow(String path, String root) {
        return path.startsWith(root) && (path.length() == root.length() || path.charAt(root.length()) == '/');
    }
}
