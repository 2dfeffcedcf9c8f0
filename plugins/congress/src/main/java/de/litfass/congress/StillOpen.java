package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Node;
import de.litfass.type.Problem;
import java.util.List;
import java.util.stream.Stream;

/** V11: what is still to be announced, so that nobody forgets it, or believes that it is shown. */
final class StillOpen implements PublishCheck {

    @Override
    public List<Problem> check(Content content, Outlook outlook, Messages messages) {
        Wording wording = Wording.of(content, outlook, messages);
        return switch (Kind.of(content).orElse(Kind.CONTACT)) {
            case SESSION, WORKSHOP -> item(content.node(), wording).toList();
            case CONGRESS -> days(Stored.list(content.node(), "days"), wording).toList();
            default -> List.of();
        };
    }

    private static Stream<Problem> item(Node node, Wording wording) {
        return Stream.concat(
                state(node, "titleStatus", "tba").map(state -> title(node, wording)),
                Stream.of("tba", "partial")
                        .flatMap(state -> state(node, "speakersStatus", state))
                        .map(state -> wording.info("speakersStatus", "stillOpen.speakers." + state)));
    }

    private static Problem title(Node node, Wording wording) {
        return Stored.isBlank(node, "title")
                ? wording.info("titleStatus", "stillOpen.title")
                : wording.info(
                        "titleStatus",
                        "stillOpen.title.hidden",
                        node.text("title").orElse(""));
    }

    private static Stream<Problem> days(List<Node> days, Wording wording) {
        return days.stream().flatMap(day -> state(day, "moderationStatus", "tba")
                .map(state -> wording.info(
                        "days/" + day.name() + "/moderationStatus",
                        "stillOpen.moderation",
                        wording.day(day.text("date").orElse("")))));
    }

    private static Stream<String> state(Node node, String property, String state) {
        return Stored.is(node, property, state) ? Stream.of(state) : Stream.empty();
    }
}
