package de.litfass.congress;

import de.litfass.type.Content;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** A session or a workshop with the time it takes. */
record Slot(Content content, Interval time) {

    /** A session at its own time; none without a start. */
    static Optional<Slot> ofSession(Content session) {
        return Stored.moment(session.node(), "start")
                .map(start -> new Slot(session, new Interval(start, end(session))));
    }

    /** A workshop at its own time, or at its session's where it has none. */
    static Optional<Slot> ofWorkshop(Content workshop, Optional<Slot> session) {
        Optional<Instant> own = Stored.moment(workshop.node(), "start");
        Optional<Instant> end =
                end(workshop).or(() -> session.flatMap(slot -> slot.time().end()));
        return own.or(() -> session.map(slot -> slot.time().start()))
                .map(start -> new Slot(workshop, new Interval(start, end)));
    }

    private static Optional<Instant> end(Content content) {
        return Stored.moment(content.node(), "end");
    }

    String id() {
        return content.id();
    }

    /** Everybody who is needed there. */
    Stream<String> people() {
        return Stream.of("speakers", "moderators")
                .flatMap(list -> content.node().texts(list).stream())
                .distinct();
    }

    Stream<String> room() {
        return content.node().text("room").stream();
    }

    /** The congress whose agenda shows it; none for workshops and tracks, which stand below another session. */
    Stream<String> agenda() {
        boolean top = Kind.SESSION.has(content) && Stored.holder(content).isEmpty();
        return top ? content.node().text("congress").stream() : Stream.empty();
    }
}
