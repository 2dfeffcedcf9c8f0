package de.litfass.management.drafts;

import de.litfass.repository.list.DraftEntry;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** What items are called where others refer to them: programme items of the same name are told apart by their time. */
record TimedTitles(Desk desk) {

    /** The clock by which editors plan, wherever their browsers are. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** The title of that draft, after its time if it has one: {@code Di 28.04. 15:30 · Smart City Essentials}. */
    String of(DraftEntry entry) {
        String title = desk.titleOf(entry);
        return desk.types().of(entry.workspace(), entry.nodeType()).stream()
                .flatMap(type -> type.properties().stream())
                .filter(property -> property.rules().time())
                .flatMap(property -> entry.values(property.name()).stream())
                .findFirst()
                .flatMap(this::time)
                .map(time -> desk.text("draft.timed", time, title))
                .orElse(title);
    }

    private Optional<String> time(String stored) {
        try {
            DateTimeFormatter format = DateTimeFormatter.ofPattern(
                    desk.text("draft.time"), desk.caller().language());
            return Optional.of(
                    OffsetDateTime.parse(stored).atZoneSameInstant(ZONE).format(format));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
