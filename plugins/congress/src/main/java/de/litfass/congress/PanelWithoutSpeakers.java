package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Node;
import de.litfass.type.Problem;
import java.util.List;

/** V12: a panel has people on it, now or announced. */
final class PanelWithoutSpeakers implements PublishCheck {

    @Override
    public List<Problem> check(Content content, Outlook outlook, Messages messages) {
        Node node = content.node();
        boolean empty = Kind.SESSION.has(content)
                && Stored.is(node, "type", "panel")
                && Stored.isBlank(node, "speakers")
                && node.text("speakersStatus").orElse("none").equals("none");
        return empty
                ? List.of(Wording.of(content, outlook, messages).warning("speakers", "panelWithoutSpeakers"))
                : List.of();
    }
}
