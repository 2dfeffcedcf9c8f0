package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** V2: whatever stands in the agenda starts on one of the days of its congress, counted in its time zone. */
final class StartOnCongressDay implements PublishCheck {

    private final PerOutlook<Programme> programmes;

    StartOnCongressDay(PerOutlook<Programme> programmes) {
        this.programmes = programmes;
    }

    @Override
    public List<Problem> check(Content content, Outlook outlook, Messages messages) {
        Wording wording = Wording.of(content, outlook, messages);
        return switch (Kind.of(content).orElse(Kind.CONTACT)) {
            case SESSION -> session(content, outlook, wording).stream().toList();
            case CONGRESS -> congress(new Edition(content), programmes.of(outlook), wording);
            default -> List.of();
        };
    }

    private static Optional<Problem> session(Content session, Outlook outlook, Wording wording) {
        return Stored.moment(session.node(), "start").flatMap(start -> Edition.of(session, outlook)
                .filter(edition -> isOutside(start, edition))
                .map(edition ->
                        wording.error("start", "day.ofSession", wording.moment(start), days(edition, wording))));
    }

    private static List<Problem> congress(Edition edition, Programme programme, Wording wording) {
        Stream<Problem> lost = programme
                .agenda(edition.congress().id())
                .all()
                .filter(slot -> isOutside(slot.time().start(), edition))
                .limit(Programme.TOLD)
                .map(slot -> wording.error(
                        "days",
                        "day.ofCongress",
                        wording.name(slot.content()),
                        wording.moment(slot.time().start())));
        return Stream.concat(zone(edition, wording), lost).toList();
    }

    private static Stream<Problem> zone(Edition edition, Wording wording) {
        return edition.congress().node().text("timeZone").stream()
                .filter(name -> Edition.zone(name).isEmpty())
                .map(name -> wording.error("timeZone", "day.zone", name));
    }

    private static boolean isOutside(Instant start, Edition edition) {
        return !edition.days().contains(edition.dayOf(start));
    }

    private static String days(Edition edition, Wording wording) {
        return String.join(", ", edition.days().stream().map(wording::day).toList());
    }
}
