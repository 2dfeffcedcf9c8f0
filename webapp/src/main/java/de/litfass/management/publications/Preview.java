package de.litfass.management.publications;

import de.litfass.management.drafts.Desk;
import de.litfass.management.drafts.Summaries;
import de.litfass.management.drafts.SummaryJson;
import de.litfass.management.drafts.ToldProblems;
import de.litfass.management.publications.PublicationsResource.PlannedItem;
import de.litfass.management.publications.PublicationsResource.PublicationPreview;
import de.litfass.publish.Draft;
import de.litfass.publish.PublicationPlan;
import de.litfass.publish.PublishedItem;
import de.litfass.publish.PublishedSnapshot;
import de.litfass.type.Content;
import java.util.List;
import java.util.stream.Stream;

/** Puts a plan into words: what the public would read differently from what it reads now. */
record Preview(Desk desk, PublishedSnapshot snapshot) {

    PublicationPreview of(PublicationPlan plan) {
        Summaries summaries = desk.summaries();
        Stream<Content> contents = Stream.concat(plan.drafts().stream().map(Draft::content), plan.moved().stream());
        List<SummaryJson> removed = plan.removed().stream()
                .flatMap(item -> summaries.find(item.id()).stream())
                .toList();
        return new PublicationPreview(
                contents.flatMap(content -> planned(content, summaries)).toList(),
                removed,
                new Along(desk, snapshot).of(plan),
                new ToldProblems(desk).of(plan.problems()));
    }

    private Stream<PlannedItem> planned(Content content, Summaries summaries) {
        List<PropertyChange> changes =
                ItemChanges.of(desk, snapshot.find(content.id()).map(PublishedItem::content), content);
        return summaries.find(content.id()).map(draft -> new PlannedItem(draft, changes)).stream();
    }
}
