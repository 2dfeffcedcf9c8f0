package de.litfass.repository;

import de.litfass.publish.Draft;
import java.util.List;
import java.util.Optional;

/**
 * One page of drafts, in the order of their names; a folder's content follows the folder.
 *
 * @param next what the next page begins after; empty on the last page
 */
public record DraftPage(List<Draft> drafts, Optional<String> next) {

    public DraftPage {
        drafts = List.copyOf(drafts);
    }
}
