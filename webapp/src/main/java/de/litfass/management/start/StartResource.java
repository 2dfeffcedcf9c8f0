package de.litfass.management.start;

import de.litfass.management.drafts.Desk;
import de.litfass.management.drafts.Desks;
import de.litfass.management.drafts.Summaries;
import de.litfass.management.drafts.SummaryJson;
import de.litfass.management.rest.Caller;
import de.litfass.management.rest.Json;
import de.litfass.publish.Draft;
import de.litfass.repository.list.DraftEntry;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What is open, what was changed last, and what is not public yet, of all that the caller may see. */
@Path("start")
@Produces(Json.TYPE)
public final class StartResource {

    private static final int SHOWN = 20;

    private final Desks desks;

    public StartResource(Desks desks) {
        this.desks = desks;
    }

    /** The start page ({@code Start} of the contract). */
    public record Start(
            List<SummaryJson> open,
            int openTotal,
            List<SummaryJson> recent,
            List<SummaryJson> unpublished,
            int unpublishedTotal) {}

    @GET
    public Start start(@Context Caller caller) {
        Desk desk = desks.of(caller);
        Comparator<DraftEntry> newest =
                Comparator.comparing(StartResource::changed).reversed().thenComparing(DraftEntry::path);
        List<DraftEntry> all = desk.drafts()
                .finding()
                .all()
                .filter(entry -> !entry.isFolder())
                .sorted(newest)
                .toList();
        Summaries summaries = desk.summaries();
        List<DraftEntry> open = those(all, entry -> !entry.open().isEmpty());
        List<DraftEntry> unpublished = those(all, entry -> entry.draftState() != Draft.State.PUBLISHED);
        return new Start(
                shown(open, summaries),
                open.size(),
                shown(all, summaries),
                shown(unpublished, summaries),
                unpublished.size());
    }

    private static Instant changed(DraftEntry entry) {
        return entry.stamps().changed().time();
    }

    private static List<DraftEntry> those(List<DraftEntry> all, Predicate<DraftEntry> wanted) {
        return all.stream().filter(wanted).toList();
    }

    private static List<SummaryJson> shown(List<DraftEntry> entries, Summaries summaries) {
        return entries.stream().limit(SHOWN).map(summaries::of).toList();
    }
}
