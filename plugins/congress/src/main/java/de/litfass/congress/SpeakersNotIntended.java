package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Node;
import de.litfass.type.Problem;
import java.util.List;

/** V23: where people are named, they are not said to be unintended. */
final class SpeakersNotIntended implements PublishCheck {

    @Override
    public List<Problem> check(Content content, Outlook outlook, Messages messages) {
        Node node = content.node();
        boolean contradicts = (Kind.SESSION.has(content) || Kind.WORKSHOP.has(content))
                && !Stored.isBlank(node, "speakers")
                && Stored.is(node, "speakersStatus", "none");
        return contradicts
                ? List.of(Wording.of(content, outlook, messages).warning("speakersStatus", "speakersNotIntended"))
                : List.of();
    }
}
