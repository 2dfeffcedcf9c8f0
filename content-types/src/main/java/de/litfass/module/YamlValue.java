package de.litfass.module;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a YAML file says, with the place of every part. Never changes, so parts may be shared. */
sealed interface YamlValue {

    /**
     * The tag as written ({@code !override}); for untagged scalars the type that YAML 1.1 sees in them: {@code str},
     * {@code int}, {@code float}, {@code bool}, {@code null}, {@code timestamp}; empty for untagged collections.
     */
    String tag();

    /** Where it begins. */
    Place place();

    /** A value without its tag, which has been obeyed. */
    YamlValue untagged();

    /** Keys in the order of the file. */
    record Mapping(Map<String, Entry> entries, String tag, Place place) implements YamlValue {

        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }

        static Mapping empty(Place place) {
            return new Mapping(Map.of(), "", place);
        }

        @Override
        public Mapping untagged() {
            return new Mapping(entries, "", place);
        }
    }

    /** A key's place and its value. */
    record Entry(Place key, YamlValue value) {}

    /** Several values in order. */
    record Sequence(List<YamlValue> items, String tag, Place place) implements YamlValue {

        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public Sequence untagged() {
            return new Sequence(items, "", place);
        }
    }

    /** One text, whatever type YAML sees in it. */
    record Scalar(String text, String tag, Place place) implements YamlValue {

        boolean isNull() {
            return tag.equals("null") || (tag.startsWith("!") && text.isEmpty());
        }

        @Override
        public Scalar untagged() {
            return new Scalar(text, text.isEmpty() ? "null" : "str", place);
        }
    }

    /** Whether the value says nothing. */
    default boolean isEmpty() {
        return this instanceof Scalar scalar && scalar.isNull();
    }
}
