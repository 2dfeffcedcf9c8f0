package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.util.List;

/** V5: nobody is needed in two places at once. Whoever leads through a day may speak as well. */
final class PersonTwice implements PublishCheck {

    private final PerOutlook<Programme> programmes;

    PersonTwice(PerOutlook<Programme> programmes) {
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
                .flatMap(slot -> slot.people()
                        .flatMap(person -> programme.clashes(slot, programme.person(person)).stream()
                                .map(other -> wording.warning(
                                        list(slot, person),
                                        "personTwice",
                                        wording.name(person, outlook),
                                        wording.name(other.content()),
                                        wording.span(other.time())))))
                .toList();
    }

    private static String list(Slot slot, String person) {
        return slot.content().node().texts("speakers").contains(person) ? "speakers" : "moderators";
    }
}
