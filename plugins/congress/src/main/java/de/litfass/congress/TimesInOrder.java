package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Node;
import de.litfass.type.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** V1: an end comes after its start, and a session has either an end or an open end. */
final class TimesInOrder implements PublishCheck {

    @Override
    public List<Problem> check(Content content, Outlook outlook, Messages messages) {
        Wording wording = Wording.of(content, outlook, messages);
        Optional<Problem> order = Kind.SESSION.has(content) || Kind.WORKSHOP.has(content)
                ? order(content.node(), wording)
                : Optional.empty();
        Optional<Problem> openness = Kind.SESSION.has(content) ? openness(content.node(), wording) : Optional.empty();
        return Stream.of(order, openness).flatMap(Optional::stream).toList();
    }

    private static Optional<Problem> order(Node node, Wording wording) {
        return Stored.moment(node, "start")
                .flatMap(start -> Stored.moment(node, "end").flatMap(end -> order(start, end, wording)));
    }

    private static Optional<Problem> order(Instant start, Instant end, Wording wording) {
        if (start.isBefore(end)) {
            return Optional.empty();
        }
        String key = start.equals(end) ? "times.equal" : "times.reversed";
        return Optional.of(wording.error("end", key, wording.told(end, start), wording.told(start, end)));
    }

    private static Optional<Problem> openness(Node node, Wording wording) {
        Optional<Instant> end = Stored.moment(node, "end");
        if (Stored.flag(node, "openEnded")) {
            return end.map(moment -> wording.error("end", "times.openWithEnd", wording.time(moment)));
        }
        return end.isPresent() ? Optional.empty() : Optional.of(wording.error("end", "times.noEnd"));
    }
}
