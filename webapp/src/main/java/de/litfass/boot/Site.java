package de.litfass.boot;

import de.litfass.delivery.Answer;
import de.litfass.delivery.DeliveryRequest;
import java.util.Optional;

/** What this machine answers without a session. For any number of threads. */
@FunctionalInterface
interface Site {

    /** The answer; empty if the request is one for the servlets. */
    Optional<Answer> answer(DeliveryRequest request);
}
