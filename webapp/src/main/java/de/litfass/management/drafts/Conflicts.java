package de.litfass.management.drafts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.litfass.management.rest.Caller;
import de.litfass.management.rest.Refusals;
import de.litfass.management.rest.Refused;
import de.litfass.repository.Refusal;
import java.util.Optional;

/** Refusals of the repository, with what helps to get over them ({@code Conflict} of the contract). */
record Conflicts(Caller caller, DraftTypes types, Summaries summaries) {

    /** The answer to that refusal: where somebody else was faster, with both versions; where it is in use, with where. */
    Refused told(Refusal refusal, Optional<ObjectNode> yours) {
        Refused refused = Refusals.of(refusal);
        return switch (refusal) {
            case Refusal.StaleRevision stale -> {
                Refused both = refused.with("current", DraftJson.of(stale.current(), caller, types));
                yield yours.isPresent() ? both.with("yours", yours.get()) : both;
            }
            case Refusal.InUse used -> refused.with("usages", summaries.of(used.usages()));
            default -> refused;
        };
    }
}
