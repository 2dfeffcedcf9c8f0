package de.litfass.module;

import java.util.Optional;
import java.util.stream.Stream;

/** Finds where a text is written in a definition. */
final class Written {

    private Written() {}

    /** The first place of that text as a value, in the order of the file. */
    static Optional<Place> at(YamlValue value, String text) {
        return switch (value) {
            case YamlValue.Mapping mapping ->
                first(mapping.entries().values().stream().map(YamlValue.Entry::value), text);
            case YamlValue.Sequence sequence -> first(sequence.items().stream(), text);
            case YamlValue.Scalar scalar ->
                Optional.of(scalar.place()).filter(place -> scalar.text().equals(text));
        };
    }

    private static Optional<Place> first(Stream<YamlValue> values, String text) {
        return values.flatMap(value -> at(value, text).stream()).findFirst();
    }
}
