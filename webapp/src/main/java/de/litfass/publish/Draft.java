package de.litfass.publish;

import de.litfass.type.Content;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One item as editors see it, with what is known about it.
 *
 * @param revision counts the saves of this item, from 1; every change names the one it builds on
 * @param publishedRevision the revision that is public now; empty if none is
 * @param published when it last became public, if ever
 * @param withdrawn when it ceased to be public, where it is not public any more
 */
public record Draft(
        Content content,
        long revision,
        OptionalLong publishedRevision,
        Stamp created,
        Stamp changed,
        Optional<Stamp> published,
        Optional<Stamp> withdrawn) {

    /** Who did something, and when. */
    public record Stamp(Instant time, String user) {}

    /** Where a draft stands towards the public. */
    public enum State {
        /** Nothing of it is public. */
        DRAFT,
        /** It is public as it is. */
        PUBLISHED,
        /** It is public in an older state. */
        CHANGED
    }

    /** Where this draft stands towards the public. */
    public State state() {
        if (publishedRevision.isEmpty()) {
            return State.DRAFT;
        }
        return publishedRevision.getAsLong() == revision ? State.PUBLISHED : State.CHANGED;
    }

    public String id() {
        return content.id();
    }
}
