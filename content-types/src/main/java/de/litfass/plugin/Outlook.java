package de.litfass.plugin;

import de.litfass.type.Content;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the public would see after a publication: what is published now, with the publication's changes applied.
 *
 * <p>One outlook belongs to one publication and stays the same while checks are asked, so that they may work something
 * out once and keep it for this outlook. Every publication, also one that is only tried, has an outlook of its own.
 */
public interface Outlook {

    /** The item with that identifier, if it would be public. */
    Optional<Content> find(String id);

    /** All items of a workspace that would be public, in no promised order. */
    Stream<Content> in(String workspace);
}
