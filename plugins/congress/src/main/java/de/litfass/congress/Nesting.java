package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** V7: a parallel block holds tracks, a session of workshops holds workshops, and nothing goes deeper or in a circle. */
final class Nesting implements PublishCheck {

    private final PerOutlook<Programme> programmes;

    Nesting(PerOutlook<Programme> programmes) {
        this.programmes = programmes;
    }

    @Override
    public List<Problem> check(Content content, Outlook outlook, Messages messages) {
        Wording wording = Wording.of(content, outlook, messages);
        return switch (Kind.of(content).orElse(Kind.CONTACT)) {
            case SESSION ->
                Stream.concat(above(content, outlook, wording), below(content, programmes.of(outlook), wording))
                        .toList();
            case WORKSHOP ->
                holder(content, outlook)
                        .filter(session -> !isOf("workshops", session))
                        .map(session -> wording.error("session", "nesting.noWorkshops", wording.name(session)))
                        .toList();
            default -> List.of();
        };
    }

    private static Stream<Problem> above(Content track, Outlook outlook, Wording wording) {
        if (isInCircle(track, outlook)) {
            return Stream.of(wording.error("parent", "nesting.circle"));
        }
        return holder(track, outlook)
                .flatMap(block -> Stream.concat(
                        isOf("parallel", block)
                                ? Stream.empty()
                                : Stream.of(wording.error("parent", "nesting.notParallel", wording.name(block))),
                        Stored.holder(block).isEmpty()
                                ? Stream.empty()
                                : Stream.of(wording.error("parent", "nesting.tooDeep", wording.name(block)))));
    }

    private static Stream<Problem> below(Content session, Programme programme, Wording wording) {
        List<Content> held = programme.heldBy(session.id());
        Stream<Problem> tracks = isOf("parallel", session)
                ? Stream.empty()
                : first(held, Kind.SESSION)
                        .map(track -> wording.error("type", "nesting.hasTracks", wording.name(track)));
        Stream<Problem> workshops = isOf("workshops", session)
                ? Stream.empty()
                : first(held, Kind.WORKSHOP)
                        .map(one -> wording.error("type", "nesting.hasWorkshops", wording.name(one)));
        return Stream.concat(tracks, workshops);
    }

    private static Stream<Content> first(List<Content> held, Kind kind) {
        return held.stream().filter(kind::has).limit(1);
    }

    private static boolean isInCircle(Content track, Outlook outlook) {
        Set<String> seen = new HashSet<>();
        Optional<Content> above = Optional.of(track);
        while (above.isPresent() && seen.add(above.get().id())) {
            above = above.flatMap(Stored::holder).flatMap(id -> Kind.SESSION.find(outlook, id));
        }
        return above.filter(end -> end.id().equals(track.id())).isPresent();
    }

    private static Stream<Content> holder(Content content, Outlook outlook) {
        return Stored.holder(content).flatMap(id -> Kind.SESSION.find(outlook, id)).stream();
    }

    private static boolean isOf(String type, Content session) {
        return Stored.is(session.node(), "type", type);
    }
}
