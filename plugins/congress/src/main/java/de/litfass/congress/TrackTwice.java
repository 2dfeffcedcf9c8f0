package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.util.List;
import java.util.stream.Stream;

/** V8: the tracks of a parallel block have numbers, each its own. */
final class TrackTwice implements PublishCheck {

    private final PerOutlook<Programme> programmes;

    TrackTwice(PerOutlook<Programme> programmes) {
        this.programmes = programmes;
    }

    @Override
    public List<Problem> check(Content content, Outlook outlook, Messages messages) {
        if (!Kind.SESSION.has(content)) {
            return List.of();
        }
        Wording wording = Wording.of(content, outlook, messages);
        Programme programme = programmes.of(outlook);
        return Stored.holder(content).stream()
                .flatMap(block -> content.node()
                        .text("track")
                        .map(track -> twice(content, track, programme.heldBy(block)))
                        .map(others -> others.map(other -> wording.error(
                                "track",
                                "track.twice",
                                content.node().text("track").orElse(""),
                                Name.of(other))))
                        .orElseGet(() -> Stream.of(wording.error("track", "track.missing"))))
                .toList();
    }

    private static Stream<Content> twice(Content content, String track, List<Content> siblings) {
        return siblings.stream()
                .filter(other -> !other.id().equals(content.id()))
                .filter(other -> Kind.SESSION.has(other) && Stored.is(other.node(), "track", track))
                .limit(1);
    }
}
