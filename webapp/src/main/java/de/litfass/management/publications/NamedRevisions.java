package de.litfass.management.publications;

import de.litfass.publish.Draft;
import de.litfass.publish.DraftReader;
import de.litfass.repository.Refusal;
import de.litfass.type.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Drafts of which only the revisions that somebody has seen may be published.
 *
 * @param revisions by identifier; what is not named may be at any
 */
record NamedRevisions(DraftReader drafts, Map<String, Long> revisions) implements DraftReader {

    @Override
    public String user() {
        return drafts.user();
    }

    /** @throws Refusal.StaleRevision if it is at another revision than was named */
    @Override
    public Optional<Draft> draft(String id) {
        Optional<Draft> found = drafts.draft(id);
        found.filter(draft -> revisions.getOrDefault(id, draft.revision()) != draft.revision())
                .ifPresent(draft -> {
                    throw new Refusal.StaleRevision(draft);
                });
        return found;
    }

    @Override
    public List<Draft> ancestors(Content content) {
        return drafts.ancestors(content);
    }

    @Override
    public boolean mayPublish(Content content) {
        return drafts.mayPublish(content);
    }
}
