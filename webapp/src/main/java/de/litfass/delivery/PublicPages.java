package de.litfass.delivery;

import de.litfass.module.LightModules;
import de.litfass.publish.PublishedSnapshot;
import java.util.List;
import java.util.function.Supplier;

/** The public pages: the light modules' templates over delivery answers. For any number of threads. */
public final class PublicPages {

    /** Asks the questions of the pages through {@code delivery}. */
    public PublicPages(
            Delivery delivery,
            Supplier<PublishedSnapshot> snapshots,
            Supplier<LightModules> modules,
            DeliverySettings settings) {}

    /** The page at that address, or the page that says that there is none. Never throws. */
    public Answer answer(DeliveryRequest request) {
        return Answer.empty(404, List.of());
    }
}
