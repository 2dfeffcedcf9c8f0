package de.litfass.publish;

import de.litfass.type.Content;
import java.util.List;
import java.util.Optional;

/** The drafts, as one person may see them. One per request; used by one thread. */
public interface DraftReader {

    /** The name of the person, for log and stamps. */
    String user();

    /** The draft of that identifier; empty if it does not exist or this person may not read it. */
    Optional<Draft> draft(String id);

    /** The folders and items that hold this one, outermost first, as drafts. */
    List<Draft> ancestors(Content content);

    /** Whether this person may publish and unpublish at that place. */
    boolean mayPublish(Content content);

    /** Whether drafts that are referred to will be published too, so that their not being public is no mistake. */
    default boolean comeAlong() {
        return false;
    }
}
