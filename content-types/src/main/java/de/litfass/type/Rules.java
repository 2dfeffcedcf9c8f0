package de.litfass.type;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What Litfass asks of a property beyond Magnolia: the plain key {@code litfass:} of its definition.
 *
 * @param internal never delivered to the public
 * @param personal data of a person; read and kept for export and erasure by person, which are to come: nothing uses it yet
 * @param time a {@code Date} that carries a time of day
 * @param date a {@code String} that holds a calendar day such as {@code 2026-04-28}
 * @param rows height of the field in lines; more than one makes it long text
 * @param pattern what each value must match as a whole
 * @param example a value that matches the pattern, to show people what is meant
 * @param requiredUnless conditions by property name: required unless one of them holds
 * @param otherwise properties whose values, with commas between, stand in lists in place of this one while it is empty
 */
public record Rules(
        boolean internal,
        boolean personal,
        boolean time,
        boolean date,
        int rows,
        OptionalLong maxLength,
        OptionalLong min,
        OptionalLong max,
        Optional<Pattern> pattern,
        Optional<String> example,
        SortedMap<String, List<String>> requiredUnless,
        List<String> otherwise) {

    public Rules {
        otherwise = List.copyOf(otherwise);
    }

    /** No rules at all. */
    public static final Rules NONE = new Rules(
            false,
            false,
            false,
            false,
            1,
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            Optional.empty(),
            new TreeMap<>(),
            List.of());
}
