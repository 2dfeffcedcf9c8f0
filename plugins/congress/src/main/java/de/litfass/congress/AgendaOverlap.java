package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.util.List;

/** V4: what stands side by side in the agenda of a congress does not overlap; gaps are fine. */
final class AgendaOverlap implements PublishCheck {

    private final PerOutlook<Programme> programmes;

    AgendaOverlap(PerOutlook<Programme> programmes) {
        this.programmes = programmes;
    }

    @Override
    public List<Problem> check(Content content, Outlook outlook, Messages messages) {
        if (!Kind.SESSION.has(content)) {
            return List.of();
        }
        Programme programme = programmes.of(outlook);
        Wording wording = Wording.of(content, outlook, messages);
        return programme.slot(content.id()).stream()
                .flatMap(slot ->
                        slot.agenda().flatMap(congress -> programme.clashes(slot, programme.agenda(congress)).stream()))
                .map(other ->
                        wording.warning("start", "overlap", wording.name(other.content()), wording.span(other.time())))
                .toList();
    }
}
