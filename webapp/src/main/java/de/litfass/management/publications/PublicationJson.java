package de.litfass.management.publications;

import de.litfass.management.drafts.Desk;
import de.litfass.management.drafts.ToldProblems;
import de.litfass.management.rest.ProblemJson;
import de.litfass.publish.LogEntry;
import de.litfass.publish.Publication;
import de.litfass.publish.Publishing;
import de.litfass.repository.list.DraftEntry;
import de.litfass.repository.list.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One entry of the publication log ({@code Publication} of the contract). */
record PublicationJson(
        long sequence,
        String hash,
        Instant time,
        String user,
        String name,
        String reason,
        List<Change> changes,
        List<ProblemJson> remarks) {

    /** What happened to one item ({@code PublicationChange} of the contract). */
    record Change(
            String id,
            String workspace,
            String path,
            Optional<String> type,
            Optional<String> title,
            boolean published) {}

    /** Reads entries of the log for one person; items are called as they were called when they became public. */
    record Reading(Desk desk, Publishing publishing) {

        /** What was done just now. */
        PublicationJson of(Publication publication) {
            return of(publication.entry(), new ToldProblems(desk).of(publication.remarks()));
        }

        /** An entry of the log, without the remarks that were made at the time. */
        PublicationJson of(LogEntry entry) {
            return of(entry, List.of());
        }

        private PublicationJson of(LogEntry entry, List<ProblemJson> remarks) {
            Finding finding = desk.drafts().finding();
            return new PublicationJson(
                    entry.sequence(),
                    entry.hash(),
                    entry.time(),
                    entry.user(),
                    desk.caller().nameOf(entry.user()),
                    entry.reason(),
                    entry.changes().stream()
                            .filter(change -> finding.readable().contains(change.workspace()))
                            .map(change -> change(change, finding.find(change.id())))
                            .toList(),
                    remarks);
        }

        private Change change(LogEntry.Change change, Optional<DraftEntry> draft) {
            return new Change(
                    change.id(),
                    change.workspace(),
                    change.path(),
                    draft.map(entry -> desk.types().nameOf(entry.workspace(), entry.nodeType())),
                    publishing.published(change).map(desk::titleOf).or(() -> draft.map(desk::titleOf)),
                    change.content().isPresent());
        }
    }
}
