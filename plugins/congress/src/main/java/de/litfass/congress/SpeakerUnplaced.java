package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.util.List;
import java.util.stream.Stream;

/** V18: a person stands for something: an affiliation or a role. */
final class SpeakerUnplaced implements PublishCheck {

    @Override
    public List<Problem> check(Content content, Outlook outlook, Messages messages) {
        boolean placed = Stream.of("affiliationText", "roles").anyMatch(name -> !Stored.isBlank(content.node(), name))
                || !Stored.list(content.node(), "affiliations").isEmpty();
        return placed || !Kind.SPEAKER.has(content)
                ? List.of()
                : List.of(Wording.of(content, outlook, messages).warning("affiliations", "speaker.unplaced"));
    }
}
