package de.litfass.management.definitions;

import de.litfass.module.App;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A map of an app's definition as it was written; what is missing or of another shape is empty. */
record Keys(Map<?, ?> map) {

    static final Keys NONE = new Keys(Map.of());

    static Keys of(Optional<App> app) {
        return app.map(found -> new Keys(found.definition())).orElse(NONE);
    }

    private static Keys of(Object value) {
        return value instanceof Map<?, ?> map ? new Keys(map) : NONE;
    }

    /** The map that lies below these keys. */
    Keys at(String... path) {
        Keys found = this;
        for (String key : path) {
            found = found.value(key).map(Keys::of).orElse(NONE);
        }
        return found;
    }

    private Optional<Object> value(String key) {
        return Optional.ofNullable(map.get(key));
    }

    Optional<String> text(String key) {
        return value(key)
                .filter(value -> !(value instanceof Map) && !(value instanceof List))
                .map(Object::toString);
    }

    OptionalInt number(String key) {
        return value(key).orElse("") instanceof Long number
                ? OptionalInt.of(Math.clamp(number, Integer.MIN_VALUE, Integer.MAX_VALUE))
                : OptionalInt.empty();
    }

    boolean is(String key, boolean flag) {
        return text(key)
                .filter(text -> text.equalsIgnoreCase(Boolean.toString(flag)))
                .isPresent();
    }

    /** Named definitions, in order: a map, or a list whose items have a {@code name}; without the disabled ones. */
    Map<String, Keys> named(String key) {
        Map<String, Keys> found = new LinkedHashMap<>();
        switch (value(key).orElse("")) {
            case Map<?, ?> entries -> entries.forEach((name, value) -> found.put(name.toString(), of(value)));
            case List<?> items ->
                items.forEach(item -> of(item).text("name").ifPresent(name -> found.put(name, of(item))));
            default -> found.clear();
        }
        found.values().removeIf(keys -> keys.is("enabled", false));
        return found;
    }

    /** The texts of a list, or the names of its items. */
    List<String> texts(String key) {
        List<String> found = new ArrayList<>();
        if (value(key).orElse("") instanceof List<?> items) {
            for (Object item : items) {
                found.add(of(item).text("name").orElse(item.toString()));
            }
        }
        return found;
    }
}
