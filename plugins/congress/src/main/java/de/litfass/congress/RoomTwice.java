package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.util.List;

/** V6: a room holds one thing at a time. */
final class RoomTwice implements PublishCheck {

    private final PerOutlook<Programme> programmes;

    RoomTwice(PerOutlook<Programme> programmes) {
        this.programmes = programmes;
    }

    @Override
    public List<Problem> check(Content content, Outlook outlook, Messages messages) {
        if (!Kind.SESSION.has(content) && !Kind.WORKSHOP.has(content)) {
            return List.of();
        }
        Programme programme = programmes.of(outlook);
        Wording wording = Wording.of(content, outlook, messages);
        return programme.slot(content.id()).stream()
                .flatMap(slot -> slot.room().flatMap(room -> programme.clashes(slot, programme.room(room)).stream()
                        .map(other -> wording.warning(
                                "room",
                                "roomTwice",
                                wording.name(room, outlook),
                                wording.name(other.content()),
                                wording.span(other.time())))))
                .toList();
    }
}
