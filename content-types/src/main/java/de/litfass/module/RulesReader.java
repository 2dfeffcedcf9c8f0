package de.litfass.module;

import de.litfass.type.Rules;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads the key {@code litfass:} of a property. */
final class RulesReader {

    private static final Set<String> KNOWN = Set.of(
            "internal",
            "personal",
            "time",
            "date",
            "rows",
            "maxLength",
            "min",
            "max",
            "pattern",
            "example",
            "requiredUnless",
            "otherwise",
            "default");

    private RulesReader() {}

    static Rules read(Fields litfass) {
        litfass.only(KNOWN);
        return litfass.keys().isEmpty() ? Rules.NONE : rules(litfass);
    }

    private static Rules rules(Fields litfass) {
        Optional<Pattern> pattern = pattern(litfass, "pattern");
        return new Rules(
                litfass.flag("internal", false),
                litfass.flag("personal", false),
                litfass.flag("time", false),
                litfass.flag("date", false),
                litfass.number("rows", 1),
                bound(litfass, "maxLength"),
                bound(litfass, "min"),
                bound(litfass, "max"),
                pattern,
                example(litfass, pattern),
                requiredUnless(litfass.fields("requiredUnless")),
                litfass.texts("otherwise"));
    }

    private static OptionalLong bound(Fields litfass, String key) {
        return litfass.number(key).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /** The pattern under that key; empty, with a problem, if it is no regular expression. */
    static Optional<Pattern> pattern(Fields fields, String key) {
        return fields.text(key).flatMap(text -> {
            try {
                return Optional.of(Pattern.compile(text));
            } catch (PatternSyntaxException e) {
                String what = "'" + text + "' is not a regular expression: " + e.getDescription();
                fields.warn(fields.place(key), what, "It is left out.");
                return Optional.empty();
            }
        });
    }

    /** The example; empty, with a problem, if it would be refused itself. */
    private static Optional<String> example(Fields litfass, Optional<Pattern> pattern) {
        Optional<String> example = litfass.text("example");
        if (example.isPresent()
                && pattern.filter(wanted -> !wanted.matcher(example.get()).matches())
                        .isPresent()) {
            litfass.warn(
                    litfass.place("example"), "'" + example.get() + "' does not match the pattern.", "It is left out.");
            return Optional.empty();
        }
        return example;
    }

    private static SortedMap<String, List<String>> requiredUnless(Fields conditions) {
        SortedMap<String, List<String>> values = new TreeMap<>();
        conditions.keys().forEach(property -> values.put(property, conditions.texts(property)));
        return values;
    }
}
