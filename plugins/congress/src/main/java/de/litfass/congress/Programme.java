package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.type.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All sessions and workshops that would be public: when they are, what holds them, and whom and what they need. */
final class Programme {

    /** More of the same helps nobody, and the agenda of a large congress could hold thousands. */
    static final int TOLD = 3;

    /** No chain is legally deeper than block, track, workshop. */
    private static final int DEPTH = 3;

    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<String, List<Content>> held = new HashMap<>();
    private final Map<String, Timeline> agendas;
    private final Map<String, Timeline> people;
    private final Map<String, Timeline> rooms;

    private Programme(List<Content> sessions, List<Content> workshops) {
        sessions.forEach(session -> Slot.ofSession(session).ifPresent(this::add));
        workshops.forEach(
                workshop -> Slot.ofWorkshop(workshop, Stored.holder(workshop).flatMap(this::slot))
                        .ifPresent(this::add));
        Stream.concat(sessions.stream(), workshops.stream()).forEach(this::hold);
        agendas = timelines(Slot::agenda);
        people = timelines(Slot::people);
        rooms = timelines(Slot::room);
    }

    /** The programme as it would be public. */
    static Programme of(Outlook outlook) {
        return new Programme(
                Kind.SESSION.in(outlook).toList(), Kind.WORKSHOP.in(outlook).toList());
    }

    private void add(Slot slot) {
        slots.put(slot.id(), slot);
    }

    private void hold(Content content) {
        Stored.holder(content).ifPresent(holder -> held.computeIfAbsent(holder, id -> new ArrayList<>())
                .add(content));
    }

    private Map<String, Timeline> timelines(Function<Slot, Stream<String>> keys) {
        Map<String, List<Slot>> groups = new HashMap<>();
        slots.values().stream()
                .filter(slot -> Stored.takesPlace(slot.content()))
                .forEach(slot -> keys.apply(slot).forEach(key -> groups.computeIfAbsent(key, k -> new ArrayList<>())
                        .add(slot)));
        Map<String, Timeline> timelines = new HashMap<>();
        groups.forEach((key, group) -> timelines.put(key, new Timeline(group)));
        return timelines;
    }

    /** When the session or workshop with that identifier is; empty if nothing says so. */
    Optional<Slot> slot(String id) {
        return Optional.ofNullable(slots.get(id));
    }

    /** The tracks and workshops directly below a session. */
    List<Content> heldBy(String session) {
        return held.getOrDefault(session, List.of());
    }

    /** What stands in the agenda of a congress itself and takes place. */
    Timeline agenda(String congress) {
        return agendas.getOrDefault(congress, Timeline.EMPTY);
    }

    /** Where somebody speaks or moderates. */
    Timeline person(String speaker) {
        return people.getOrDefault(speaker, Timeline.EMPTY);
    }

    /** What takes place in a room. */
    Timeline room(String room) {
        return rooms.getOrDefault(room, Timeline.EMPTY);
    }

    /** The first few that take place at the same time; what lies within the other is no clash. */
    List<Slot> clashes(Slot slot, Timeline among) {
        if (!Stored.takesPlace(slot.content())) {
            return List.of();
        }
        return among.overlapping(slot.time())
                .filter(other -> !isWithin(slot, other) && !isWithin(other, slot))
                .limit(TOLD)
                .toList();
    }

    private boolean isWithin(Slot inner, Slot outer) {
        return Stream.iterate(Optional.of(inner.id()), Optional::isPresent, id -> id.flatMap(this::slot)
                        .map(Slot::content)
                        .flatMap(Stored::holder))
                .limit(DEPTH)
                .anyMatch(id -> id.equals(Optional.of(outer.id())));
    }
}
