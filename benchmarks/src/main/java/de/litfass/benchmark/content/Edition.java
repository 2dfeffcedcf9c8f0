package de.litfass.benchmark.content;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * A congress of two days, and when its parallel blocks are: half of them on each day, one after the other.
 *
 * @param name of its folder, and of the congress itself
 * @param first the first of the two days
 * @param begin when the first block of a day begins
 * @param minutes that a block takes
 */
record Edition(String name, String congressId, LocalDate first, LocalTime begin, int minutes) {

    static final int BLOCKS = 20;
    static final int TRACKS = 9;

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** The congress that comes with Litfass; the blocks lie before its programme begins. */
    static final Edition OURS = new Edition(
            "mpsc-kongress-8",
            "ce317955-4626-5350-aaea-daa980d08226",
            LocalDate.of(2026, 4, 28),
            LocalTime.of(5, 0),
            20);

    /** An invented one, a month after the one before. */
    static Edition invented(int number) {
        String name = "mpsc-kongress-9-" + "%03d".formatted(number);
        LocalDate first = LocalDate.of(2026, 4, 28).plusMonths(number);
        return new Edition(name, ContentWriter.id(name), first, LocalTime.of(9, 0), 40);
    }

    ZonedDateTime start(int block) {
        LocalDate day = first.plusDays(block * 2 / BLOCKS);
        return begin.plusMinutes((long) minutes * (block % (BLOCKS / 2)))
                .atDate(day)
                .atZone(BERLIN);
    }

    ZonedDateTime end(int block) {
        return start(block).plusMinutes(minutes);
    }

    /** The congress as a content file. */
    ContentFile congress() {
        ContentWriter out = new ContentWriter()
                .open(name, "kg:congress", congressId)
                .text("title", "Erfundener Kongress " + name)
                .text("slug", name)
                .text("startDate", first.toString())
                .text("endDate", first.plusDays(1).toString())
                .text("timeZone", BERLIN.toString())
                .text("status", "scheduled")
                .text("registrationStatus", "announced")
                .open("days", "mgnl:contentNode", ContentWriter.id(name + " days"));
        day(out, 0);
        day(out, 1);
        return new ContentFile(
                "congresses." + name + ".yaml", out.close().close().yaml());
    }

    private void day(ContentWriter out, int number) {
        out.open(Integer.toString(number), "kg:day", ContentWriter.id(name + " day " + number))
                .text("date", first.plusDays(number).toString())
                .text("name", "Kongresstag " + (number + 1))
                .text("moderationStatus", "none")
                .close();
    }
}
