package de.litfass.benchmark.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What wrk saw of one load.
 *
 * @param failed answers that were neither 2xx nor 3xx, and requests without an answer
 */
public record Load(long requests, double perSecond, double p50Millis, double p99Millis, long failed) {

    private static final Pattern REQUESTS = Pattern.compile("(\\d+) requests in");
    private static final Pattern PER_SECOND = Pattern.compile("Requests/sec:\\s+([\\d.]+)");
    private static final Pattern NOT_OK = Pattern.compile("Non-2xx or 3xx responses: (\\d+)");
    private static final Pattern SOCKETS =
            Pattern.compile("Socket errors: connect (\\d+), read (\\d+), write (\\d+), timeout (\\d+)");

    /**
     * Reads what {@code wrk --latency} prints.
     *
     * @throws IllegalArgumentException if it is not that; the message holds it
     */
    public static Load parse(String output) {
        Matcher sockets = SOCKETS.matcher(output);
        long lost = 0;
        if (sockets.find()) {
            for (int group = 1; group <= sockets.groupCount(); group++) {
                lost += Long.parseLong(sockets.group(group));
            }
        }
        Matcher refused = NOT_OK.matcher(output);
        long notOk = refused.find() ? Long.parseLong(refused.group(1)) : 0;
        return new Load(
                Long.parseLong(first(REQUESTS, output)),
                Double.parseDouble(first(PER_SECOND, output)),
                percentile(50, output),
                percentile(99, output),
                lost + notOk);
    }

    private static double percentile(int percent, String output) {
        Matcher line = Pattern.compile(percent + "%\\s+([\\d.]+)(us|ms|s|m)\\b").matcher(output);
        if (!line.find()) {
            throw unreadable(output);
        }
        double number = Double.parseDouble(line.group(1));
        return switch (line.group(2)) {
            case "us" -> number / 1000;
            case "ms" -> number;
            case "s" -> number * 1000;
            default -> number * 60_000;
        };
    }

    private static String first(Pattern pattern, String output) {
        Matcher matcher = pattern.matcher(output);
        if (!matcher.find()) {
            throw unreadable(output);
        }
        return matcher.group(1);
    }

    private static IllegalArgumentException unreadable(String output) {
        return new IllegalArgumentException("wrk did not measure: " + output);
    }
}
