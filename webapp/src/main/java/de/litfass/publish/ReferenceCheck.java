package de.litfass.publish;

import de.litfass.type.Content;
import de.litfass.type.ContentTypes;
import de.litfass.type.Problem;
import de.litfass.type.Problem.Severity;
import de.litfass.type.References;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether all that an item refers to is public with it, and of the type asked for. */
record ReferenceCheck(ContentTypes types, Checks.Occasion occasion) {

    /** What is not public is told once, what is of the wrong type at each place. */
    List<Problem> check(Content content) {
        Set<String> told = new HashSet<>();
        return References.all(types, content).stream()
                .flatMap(reference -> problem(reference, told).stream().map(found -> found.under(reference.where())))
                .toList();
    }

    private Optional<Problem> problem(References.Reference reference, Set<String> told) {
        Optional<Content> target = occasion.overlay().find(reference.id());
        Optional<Content> along = target.isEmpty() ? comingAlong(reference.id()) : Optional.empty();
        Optional<Content> unfit = target.or(() -> along).filter(found -> !types.fits(reference, found));
        if (unfit.isPresent()) {
            return unfit.map(found -> occasion.problem("publish.referenceWrongType", types.titleOf(found)));
        }
        if (target.isPresent() || !told.add(reference.id())) {
            return Optional.empty();
        }
        return along.map(this::remark)
                .or(() -> Optional.of(occasion.problem("publish.referenceNotPublic", title(reference.id()))));
    }

    private Optional<Content> comingAlong(String id) {
        return occasion.drafts().comeAlong() ? occasion.drafts().draft(id).map(Draft::content) : Optional.empty();
    }

    private Problem remark(Content along) {
        return new Problem(
                Severity.INFO, "", occasion.messages().text("publish.referenceComesAlong", types.titleOf(along)), "");
    }

    /** What people call that draft; that it is deleted where there is none. */
    private String title(String id) {
        return occasion.drafts()
                .draft(id)
                .map(draft -> types.titleOf(draft.content()))
                .orElseGet(() -> occasion.messages().text("publish.deletedItem"));
    }
}
