package de.litfass.management.rest;

import de.litfass.type.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A problem as the API tells it ({@code Problem} of the contract). */
public record ProblemJson(
        String severity, Optional<String> item, Optional<String> title, String where, String what, String hint) {

    private static final Pattern ITEM = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/(.*))?");

    /** The problem; where its place begins with an item's identifier, as publishing writes it, that becomes the item. */
    public static ProblemJson of(Problem problem) {
        Matcher place = ITEM.matcher(problem.where());
        boolean ofItem = place.matches();
        Optional<String> item = ofItem ? Optional.of(place.group(1)) : Optional.empty();
        String where = ofItem ? Optional.ofNullable(place.group(2)).orElse("") : problem.where();
        String severity = problem.severity().name().toLowerCase(Locale.ROOT);
        return new ProblemJson(severity, item, Optional.empty(), where, problem.what(), problem.hint());
    }

    /** The same with what people call the item. */
    public ProblemJson titled(String itemTitle) {
        return new ProblemJson(severity, item, Optional.of(itemTitle), where, what, hint);
    }

    /** The same at another place. */
    public ProblemJson at(String place) {
        return new ProblemJson(severity, item, title, place, what, hint);
    }
}
