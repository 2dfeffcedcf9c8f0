package de.litfass.module;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The tag {@code !content-type:NAME} of an app (Magnolia 6.2): generate an app, lay the rest of the file on it. */
final class ContentTypeTag {

    static final String TAG = "!content-type:";

    private ContentTypeTag() {}

    /** The content type that an app is generated from, with the place of the tag. */
    static Optional<Map.Entry<String, Place>> in(YamlValue.Mapping app) {
        if (app.tag().startsWith(TAG)) {
            return Optional.of(Map.entry(app.tag().substring(TAG.length()), app.place()));
        }
        return app.entries().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(TAG))
                .map(entry -> Map.entry(
                        entry.getKey().substring(TAG.length()), entry.getValue().key()))
                .findFirst();
    }

    /** The app without the tag. */
    static YamlValue.Mapping without(YamlValue.Mapping app) {
        Map<String, YamlValue.Entry> entries = new LinkedHashMap<>(app.entries());
        entries.keySet().removeIf(key -> key.startsWith(TAG));
        return new YamlValue.Mapping(entries, "", app.place());
    }
}
