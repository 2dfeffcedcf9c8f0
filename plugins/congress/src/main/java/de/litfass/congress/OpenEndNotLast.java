package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/** V10: only the last item of a day has an open end, seen from the open end and from what follows it. */
final class OpenEndNotLast implements PublishCheck {

    private final PerOutlook<Programme> programmes;

    OpenEndNotLast(PerOutlook<Programme> programmes) {
        this.programmes = programmes;
    }

    @Override
    public List<Problem> check(Content content, Outlook outlook, Messages messages) {
        if (!Kind.SESSION.has(content)) {
            return List.of();
        }
        Wording wording = Wording.of(content, outlook, messages);
        Programme programme = programmes.of(outlook);
        return programme.slot(content.id()).stream()
                .filter(slot -> Stored.takesPlace(content))
                .flatMap(slot -> content.node().text("congress").stream()
                        .map(programme::agenda)
                        .flatMap(agenda -> Stream.concat(after(slot, agenda, wording), before(slot, agenda, wording))))
                .toList();
    }

    private static Stream<Problem> after(Slot open, Timeline agenda, Wording wording) {
        Instant start = open.time().start();
        return agenda.startingIn(start.plusNanos(1), midnight(start, 1, wording))
                .filter(next -> isOpen(open))
                .limit(1)
                .map(next -> problem("openEnd.after", next, wording));
    }

    private static Stream<Problem> before(Slot later, Timeline agenda, Wording wording) {
        Instant start = later.time().start();
        return agenda.startingIn(midnight(start, 0, wording), start)
                .filter(earlier -> isOpen(earlier) && later.agenda().findAny().isPresent())
                .limit(1)
                .map(earlier -> problem("openEnd.before", earlier, wording));
    }

    private static Instant midnight(Instant moment, int daysLater, Wording wording) {
        ZonedDateTime local = moment.atZone(wording.zone());
        return local.toLocalDate()
                .plusDays(daysLater)
                .atStartOfDay(wording.zone())
                .toInstant();
    }

    private static Problem problem(String key, Slot other, Wording wording) {
        String where = key.equals("openEnd.after") ? "openEnded" : "start";
        return wording.warning(
                where,
                key,
                wording.name(other.content()),
                wording.time(other.time().start()));
    }

    private static boolean isOpen(Slot slot) {
        return Stored.flag(slot.content().node(), "openEnded");
    }
}
