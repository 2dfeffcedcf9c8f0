package de.litfass.management.publications;

import de.litfass.management.drafts.Desk;
import de.litfass.management.rest.Refused;
import de.litfass.publish.LogEntry;
import de.litfass.publish.PublicationLog;
import de.litfass.type.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * Which part of the log is wanted, newest first.
 *
 * @param before only entries with a smaller number
 */
record LogPage(long before, int limit) {

    private static final int USUAL_LIMIT = 50;
    private static final int MOST = 200;

    /** @throws Refused naming each parameter that is no number */
    static LogPage read(Optional<String> before, Optional<String> limit, Desk desk) {
        List<Problem> problems = new ArrayList<>();
        if (before.filter(text -> !text.matches("\\d{1,18}")).isPresent()) {
            problems.add(desk.problem("before", "publication.before", before.get()));
        }
        boolean good = limit.filter(text -> !isLimit(text)).isEmpty();
        if (!good) {
            problems.add(desk.problem("limit", "list.limit", limit.get(), MOST));
        }
        if (!problems.isEmpty()) {
            throw Refused.badRequest(problems);
        }
        return new LogPage(
                before.map(Long::parseLong).orElse(Long.MAX_VALUE),
                limit.map(Integer::parseInt).orElse(USUAL_LIMIT));
    }

    private static boolean isLimit(String text) {
        return text.matches("[1-9]\\d{0,2}") && Integer.parseInt(text) <= MOST;
    }

    List<LogEntry> of(PublicationLog log) {
        long last = log.last().map(LogEntry::sequence).orElse(0L);
        long first = Math.min(last, before - 1);
        return LongStream.iterate(first, sequence -> sequence > 0, sequence -> sequence - 1)
                .limit(limit)
                .mapToObj(log::entry)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Where the next page begins; empty after the first entry of the log. */
    Optional<Long> next(List<LogEntry> entries) {
        return entries.isEmpty() || entries.getLast().sequence() == 1
                ? Optional.empty()
                : Optional.of(entries.getLast().sequence());
    }
}
