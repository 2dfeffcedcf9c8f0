package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.util.List;

/** V15: people want to know where to go. */
final class VenueMissing implements PublishCheck {

    @Override
    public List<Problem> check(Content content, Outlook outlook, Messages messages) {
        return Kind.CONGRESS.has(content) && Stored.isBlank(content.node(), "venue")
                ? List.of(Wording.of(content, outlook, messages).warning("venue", "venue.missing"))
                : List.of();
    }
}
