package de.litfass.delivery;

import de.litfass.module.LightModules;
import de.litfass.publish.PublishedSnapshot;
import java.util.List;
import java.util.function.Supplier;

/**
 * The delivery endpoints: answers a question of a web team from the current publication and definitions. For any number
 * of threads.
 */
public final class Delivery {

    /** Takes the newest of both for each question; equal instances are taken as unchanged. */
    public Delivery(Supplier<PublishedSnapshot> snapshots, Supplier<LightModules> modules, DeliverySettings settings) {}

    /**
     * Whether an address is answered here: all below {@code /.rest/delivery}, and every endpoint's own path below
     * {@code /.rest}.
     */
    public boolean serves(String rawPath) {
        return rawPath.startsWith("/.rest/delivery");
    }

    /** The answer, whatever the question: mistakes and missing content are answers too. Never throws. */
    public Answer answer(DeliveryRequest request) {
        return Answer.empty(404, List.of());
    }
}
