package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.util.List;
import java.util.Optional;
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
                .flatMap(block -> problem(content, programme.heldBy(block), wording))
                .toList();
    }

    private static Stream<Problem> problem(Content track, List<Content> siblings, Wording wording) {
        Optional<String> number = track.node().text("track");
        if (number.isEmpty()) {
            return Stream.of(wording.error("track", "track.missing"));
        }
        return siblings.stream()
                .filter(other -> Kind.SESSION.has(other) && !other.id().equals(track.id()))
                .filter(other -> other.node().text("track").equals(number))
                .limit(1)
                .map(other -> wording.error("track", "track.twice", number.orElse(""), wording.name(other)));
    }
}
