package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import de.litfass.type.Problem.Severity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** Says what a check has found: times as they are where the congress is, things by their names. */
record Wording(Messages messages, ZoneId zone) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** The wording for problems of that content. */
    static Wording of(Content content, Outlook outlook, Messages messages) {
        return new Wording(
                messages, Edition.of(content, outlook).map(Edition::zone).orElse(Edition.BERLIN));
    }

    Problem error(String where, String key, Object... arguments) {
        return problem(Severity.ERROR, where, key, arguments);
    }

    Problem warning(String where, String key, Object... arguments) {
        return problem(Severity.WARNING, where, key, arguments);
    }

    Problem info(String where, String key, Object... arguments) {
        return problem(Severity.INFO, where, key, arguments);
    }

    private Problem problem(Severity severity, String where, String key, Object... arguments) {
        String whole = "congress." + key;
        return new Problem(severity, where, messages.text(whole, arguments), messages.text(whole + ".hint", arguments));
    }

    /** What people call the content. */
    String name(Content content) {
        String words = Name.of(content);
        if (Kind.WORKSHOP.has(content) && words.chars().noneMatch(Character::isLetter)) {
            return messages.text("congress.name.workshop", words);
        }
        return Kind.SESSION.has(content) && Stored.isBlank(content.node(), "title")
                ? Stored.moment(content.node(), "start")
                        .map(start -> messages.text("congress.name.session", moment(start)))
                        .orElse(words)
                : words;
    }

    /** What people call the content with that identifier; the identifier if it would not be public. */
    String name(String id, Outlook outlook) {
        return outlook.find(id).map(this::name).orElse(id);
    }

    /** The time of day. */
    String time(Instant moment) {
        return messages.text("congress.time", CLOCK.format(moment.atZone(zone)));
    }

    /** The time of day, with the day where the other moment lies on another one. */
    String told(Instant moment, Instant other) {
        boolean sameDay =
                moment.atZone(zone).toLocalDate().equals(other.atZone(zone).toLocalDate());
        return sameDay ? time(moment) : moment(moment);
    }

    /** A day that is written as {@code 2026-04-28}; as it stands if it is none. */
    String day(String written) {
        try {
            LocalDate day = LocalDate.parse(written);
            return messages.text(
                    "congress.day", two(day.getDayOfMonth()), two(day.getMonthValue()), String.valueOf(day.getYear()));
        } catch (DateTimeParseException e) {
            return written;
        }
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /** Day and time of day. */
    String moment(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        return messages.text("congress.moment", day(local.toLocalDate().toString()), CLOCK.format(local));
    }

    /** Day, start and end. */
    String span(Interval time) {
        ZonedDateTime start = time.start().atZone(zone);
        String day = day(start.toLocalDate().toString());
        return time.end()
                .map(end -> messages.text("congress.span", day, CLOCK.format(start), CLOCK.format(end.atZone(zone))))
                .orElseGet(() -> messages.text("congress.span.open", day, CLOCK.format(start)));
    }
}
