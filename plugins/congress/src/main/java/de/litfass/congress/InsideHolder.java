package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.util.List;
import java.util.stream.Stream;

/** V3: a track or a workshop lies within the time of the session that holds it, seen from either side. */
final class InsideHolder implements PublishCheck {

    private final PerOutlook<Programme> programmes;

    InsideHolder(PerOutlook<Programme> programmes) {
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
                .flatMap(slot -> Stream.concat(above(slot, programme, wording), below(slot, programme, wording)))
                .toList();
    }

    private static Stream<Problem> above(Slot inner, Programme programme, Wording wording) {
        return Stored.holder(inner.content()).flatMap(programme::slot).stream()
                .filter(outer -> !outer.time().holds(inner.time()))
                .map(outer -> problem("inside.holder", inner, outer, wording));
    }

    private static Stream<Problem> below(Slot outer, Programme programme, Wording wording) {
        return programme.heldBy(outer.id()).stream()
                .flatMap(content -> programme.slot(content.id()).stream())
                .filter(inner -> !outer.time().holds(inner.time()))
                .limit(Programme.TOLD)
                .map(inner -> problem("inside.held", inner, outer, wording));
    }

    private static Problem problem(String key, Slot inner, Slot outer, Wording wording) {
        return wording.error(
                inner.time().start().isBefore(outer.time().start()) ? "start" : "end",
                key,
                wording.span(inner.time()),
                wording.span(outer.time()),
                wording.name(key.equals("inside.holder") ? outer.content() : inner.content()));
    }
}
