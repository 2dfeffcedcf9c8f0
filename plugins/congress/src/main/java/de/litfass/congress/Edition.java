package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.type.Content;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** One congress, with its calendar. */
record Edition(Content congress) {

    /** Where the days are counted if a congress does not say it, or says it wrong. */
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** The congress that a session or workshop belongs to, or the congress itself. */
    static Optional<Edition> of(Content content, Outlook outlook) {
        return switch (Kind.of(content).orElse(Kind.CONTACT)) {
            case CONGRESS -> Optional.of(new Edition(content));
            case SESSION ->
                content.node()
                        .text("congress")
                        .flatMap(id -> Kind.CONGRESS.find(outlook, id))
                        .map(Edition::new);
            case WORKSHOP ->
                Stored.holder(content)
                        .flatMap(id -> Kind.SESSION.find(outlook, id))
                        .flatMap(session -> of(session, outlook));
            default -> Optional.empty();
        };
    }

    /** The zone whose calendar counts. */
    ZoneId zone() {
        return congress.node().text("timeZone").flatMap(Edition::zone).orElse(BERLIN);
    }

    /** The zone of that name, if there is one. */
    static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The days of the congress, as they are written: {@code 2026-04-28}. */
    List<String> days() {
        return Stored.list(congress.node(), "days").stream()
                .flatMap(day -> day.text("date").stream())
                .toList();
    }

    /** The calendar day of a moment, where the congress is. */
    String dayOf(Instant moment) {
        return moment.atZone(zone()).toLocalDate().toString();
    }
}
