package de.litfass.management.drafts;

import de.litfass.management.rest.Caller;
import de.litfass.publish.Draft;
import java.time.Instant;

/** Who did something, and when ({@code Stamp} of the contract). */
public record StampJson(Instant time, String user, String name) {

    /** That stamp, with the name of the person. */
    public static StampJson of(Draft.Stamp stamp, Caller caller) {
        return new StampJson(stamp.time(), stamp.user(), caller.nameOf(stamp.user()));
    }
}
