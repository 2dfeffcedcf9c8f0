package de.litfass.repository.list;

import java.util.List;
import java.util.Optional;

/**
 * One page of what was found.
 *
 * @param total how many there are on all pages
 * @param next what the next page begins after; empty on the last page
 */
public record DraftHits(List<DraftEntry> entries, int total, Optional<String> next) {

    public DraftHits {
        entries = List.copyOf(entries);
    }
}
