package de.litfass.module;

import de.litfass.type.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the keys of one map of a definition as leniently as Magnolia (6.2): a text that reads as a number is one, and
 * what can't be read is passed over with a problem.
 */
record Fields(YamlValue.Mapping mapping, List<Problem> problems) {

    /** One of several definitions that a map or a list names. */
    record Named(String name, Fields fields) {}

    /** The fields of a value that is meant to be a map; none of what is not. */
    static Fields of(YamlValue value, List<Problem> problems) {
        return new Fields(
                value instanceof YamlValue.Mapping mapping ? mapping : YamlValue.Mapping.empty(value.place()),
                problems);
    }

    Set<String> keys() {
        return mapping.entries().keySet();
    }

    /** The value of that key, unless it is empty. */
    Optional<YamlValue> value(String key) {
        return Optional.ofNullable(mapping.entries().get(key))
                .map(YamlValue.Entry::value)
                .filter(value -> !value.isEmpty());
    }

    /** Where the key is written, or the map if it is not. */
    Place place(String key) {
        return Optional.ofNullable(mapping.entries().get(key))
                .map(YamlValue.Entry::key)
                .orElse(mapping.place());
    }

    Optional<String> text(String key) {
        return value(key).flatMap(value -> scalar(key, value));
    }

    private Optional<String> scalar(String key, YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            return Optional.of(scalar.text());
        }
        expect(key, value.place(), "a text");
        return Optional.empty();
    }

    boolean flag(String key, boolean otherwise) {
        return text(key).flatMap(text -> truth(key, text)).orElse(otherwise);
    }

    private Optional<Boolean> truth(String key, String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on" -> Optional.of(true);
            case "false", "no", "off" -> Optional.of(false);
            default -> {
                expect(key, place(key), "true or false, not '" + text + "'");
                yield Optional.empty();
            }
        };
    }

    Optional<Long> number(String key) {
        return text(key).flatMap(text -> {
            try {
                return Optional.of(Long.valueOf(text.strip()));
            } catch (NumberFormatException e) {
                expect(key, place(key), "a whole number, not '" + text + "'");
                return Optional.empty();
            }
        });
    }

    int number(String key, int otherwise) {
        return number(key)
                .map(number -> Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE))
                .orElse(otherwise);
    }

    /** The texts of a list, of a map's values, or one single text. */
    List<String> texts(String key) {
        return value(key)
                .map(value -> items(value).stream()
                        .filter(item -> !item.isEmpty())
                        .flatMap(item -> scalar(key, item).stream())
                        .toList())
                .orElse(List.of());
    }

    private static List<YamlValue> items(YamlValue value) {
        return switch (value) {
            case YamlValue.Sequence sequence -> sequence.items();
            case YamlValue.Mapping map ->
                map.entries().values().stream().map(YamlValue.Entry::value).toList();
            case YamlValue.Scalar scalar -> List.of(scalar);
        };
    }

    /** The map under that key, an empty one if there is none. */
    Fields fields(String key) {
        YamlValue.Mapping none = YamlValue.Mapping.empty(place(key));
        return value(key)
                .map(value -> {
                    if (!(value instanceof YamlValue.Mapping)) {
                        expect(key, value.place(), "a map of keys and values");
                    }
                    return of(value, problems);
                })
                .orElse(new Fields(none, problems));
    }

    /** Named definitions from a map (its keys are the names) or a list; those with {@code enabled: false} left out. */
    List<Named> named(String key) {
        List<Named> all = new ArrayList<>();
        value(key).ifPresent(value -> {
            if (value instanceof YamlValue.Mapping map) {
                map.entries().forEach((name, entry) -> add(name, entry.value(), all));
            } else if (value instanceof YamlValue.Sequence list) {
                list.items().forEach(item -> add("", item, all));
            } else {
                expect(key, value.place(), "a map or a list");
            }
        });
        return all;
    }

    private void add(String name, YamlValue value, List<Named> all) {
        Fields fields = of(value, problems);
        if (value instanceof YamlValue.Scalar) {
            String place = name.isEmpty() ? "an item of the list" : "'" + name + "'";
            warn(value.place(), place + " is not a map of keys and values", "");
        } else if (!fields.flag("enabled", true)) {
            return;
        }
        all.add(new Named(fields.text("name").orElse(name), fields));
    }

    /** Reports every key but these. */
    void only(Collection<String> known) {
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                warn(entry.key(), "unknown key '" + key + "'", Nearest.hint(key, known));
            } else if (entry.value().isEmpty()) {
                warn(entry.key(), "'" + key + "' has no value", "Write a value, or leave the key out.");
            }
        });
    }

    private void expect(String key, Place place, String wanted) {
        warn(place, "'" + key + "' must be " + wanted, "It is left out.");
    }

    void warn(Place place, String what, String hint) {
        problems.add(Problem.warning(place.toString(), what, hint));
    }

    void error(Place place, String what, String hint) {
        problems.add(Problem.error(place.toString(), what, hint));
    }
}
