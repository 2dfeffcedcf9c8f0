package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.util.List;

/** V8: the workshops of a session have numbers or letters, each its own. */
final class LabelTwice implements PublishCheck {

    private final PerOutlook<Programme> programmes;

    LabelTwice(PerOutlook<Programme> programmes) {
        this.programmes = programmes;
    }

    @Override
    public List<Problem> check(Content content, Outlook outlook, Messages messages) {
        if (!Kind.WORKSHOP.has(content)) {
            return List.of();
        }
        Wording wording = Wording.of(content, outlook, messages);
        Programme programme = programmes.of(outlook);
        return content.node().text("label").stream()
                .flatMap(label -> Stored.holder(content).stream()
                        .flatMap(session -> programme.heldBy(session).stream())
                        .filter(other -> !other.id().equals(content.id()) && hasLabel(other, label))
                        .limit(1)
                        .map(other -> wording.error("label", "label.twice", label, wording.name(other))))
                .toList();
    }

    private static boolean hasLabel(Content workshop, String label) {
        return Kind.WORKSHOP.has(workshop)
                && workshop.node()
                        .text("label")
                        .map(String::strip)
                        .filter(label.strip()::equalsIgnoreCase)
                        .isPresent();
    }
}
