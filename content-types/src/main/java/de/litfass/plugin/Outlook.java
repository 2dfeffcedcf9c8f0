package de.litfass.plugin;

import de.litfass.type.Content;
import java.util.Optional;
import java.util.stream.Stream;

/** What the public would see after a publication: what is published now, with the publication's changes applied. */
public interface Outlook {

    /** The item with that identifier, if it would be public. */
    Optional<Content> find(String id);

    /** All items of a workspace that would be public, in no promised order. */
    Stream<Content> in(String workspace);
}
