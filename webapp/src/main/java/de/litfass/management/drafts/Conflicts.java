package de.litfass.management.drafts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.litfass.management.rest.Refusals;
import de.litfass.management.rest.Refused;
import de.litfass.repository.Refusal;
import java.util.Optional;

/** Refusals of the repository, with what helps to get over them ({@code Conflict} of the contract). */
public record Conflicts(Desk desk) {

    /** The answer to that refusal: where somebody else was faster, with both versions; where it is in use, with where. */
    public Refused told(Refusal refusal, Optional<ObjectNode> yours) {
        Refused refused = Refusals.of(refusal);
        return switch (refusal) {
            case Refusal.StaleRevision stale -> {
                Refused both = Refused.of(
                                refused.status(),
                                refused.code(),
                                desk.titleOf(stale.current().content()))
                        .with("current", DraftJson.of(stale.current(), desk));
                yield yours.isPresent() ? both.with("yours", yours.get()) : both;
            }
            case Refusal.InUse used -> refused.with("usages", desk.summaries().of(used.usages()));
            default -> refused;
        };
    }
}
