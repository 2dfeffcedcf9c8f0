package de.litfass.delivery;

import java.util.Optional;

/** What is answered without a session. For any number of threads; never throws. */
@FunctionalInterface
public interface Site {

    /** The answer; empty if the request is for someone else. */
    Optional<Answer> answer(DeliveryRequest request);

    /** The same answer where it is at hand: found without work or waiting. Empty says nothing. */
    default Optional<Answer> known(DeliveryRequest request) {
        return Optional.empty();
    }
}
