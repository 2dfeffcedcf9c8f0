package de.litfass.management.publications;

import de.litfass.management.drafts.Desk;
import de.litfass.management.drafts.Summaries;
import de.litfass.management.drafts.SummaryJson;
import de.litfass.publish.Draft;
import de.litfass.publish.PublicationPlan;
import de.litfass.publish.PublishedItem;
import de.litfass.publish.PublishedSnapshot;
import de.litfass.type.Content;
import de.litfass.type.References;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What must become public along with a publication: what it refers to, and what that refers to, and is not public yet. */
record Along(Desk desk, PublishedSnapshot snapshot) {

    /** An item, and the title of the one that refers to it ({@code AlongItem} of the contract). */
    record AlongItem(SummaryJson draft, String because) {}

    /** All of it, each after the one that refers to it first. */
    List<AlongItem> of(PublicationPlan plan) {
        Set<String> seen = new HashSet<>();
        plan.drafts().forEach(draft -> seen.add(draft.id()));
        Set<String> removed = new HashSet<>();
        plan.removed().forEach(item -> removed.add(item.id()));
        Deque<Content> left = new ArrayDeque<>();
        plan.drafts().forEach(draft -> left.add(draft.content()));
        Summaries summaries = desk.summaries();
        List<AlongItem> along = new ArrayList<>();
        while (!left.isEmpty()) {
            Content content = left.removeFirst();
            for (String id : References.of(desk.types().all(), content)) {
                Optional<Draft> needed = isPublic(id, removed) ? Optional.empty() : unseen(id, seen);
                needed.flatMap(draft -> summaries.find(draft.id()))
                        .ifPresent(summary -> along.add(new AlongItem(summary, desk.titleOf(content))));
                needed.ifPresent(draft -> left.add(draft.content()));
            }
        }
        return along;
    }

    private Optional<Draft> unseen(String id, Set<String> seen) {
        return seen.add(id) ? desk.drafts().draft(id) : Optional.empty();
    }

    private boolean isPublic(String id, Set<String> removed) {
        return snapshot.find(id)
                .map(PublishedItem::id)
                .filter(found -> !removed.contains(found))
                .isPresent();
    }
}
