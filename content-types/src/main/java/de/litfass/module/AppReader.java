package de.litfass.module;

import de.litfass.type.ContentType;
import de.litfass.type.ContentTypes;
import de.litfass.type.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an app (Magnolia 6.2, {@code apps/*.yaml}) and keeps it as it was written. */
final class AppReader {

    private AppReader() {}

    /** The app; empty with a problem if it is to be generated from a content type that does not exist. */
    static Optional<App> read(Definition definition, ContentTypes types, List<Problem> problems) {
        Optional<Map.Entry<String, Place>> tag = ContentTypeTag.in(definition.fields());
        String type = tag.map(Map.Entry::getKey).orElse("");
        if (tag.isPresent() && types.named(type).isEmpty()) {
            List<String> names = types.types().stream().map(ContentType::name).toList();
            String where = tag.get().getValue().toString();
            problems.add(Problem.error(where, "there is no content type '" + type + "'", Nearest.hint(type, names)));
            return Optional.empty();
        }
        Map<String, Object> fields = fields(ContentTypeTag.without(definition.fields()));
        return Optional.of(new App(definition.name(), definition.module(), type, fields));
    }

    private static Map<String, Object> fields(YamlValue.Mapping mapping) {
        Map<String, Object> fields = new LinkedHashMap<>();
        mapping.entries().forEach((key, entry) -> {
            if (!entry.value().isEmpty()) {
                fields.put(key, plain(entry.value()));
            }
        });
        return Collections.unmodifiableMap(fields);
    }

    private static Object plain(YamlValue value) {
        return switch (value) {
            case YamlValue.Mapping mapping -> fields(mapping);
            case YamlValue.Sequence sequence -> plain(sequence);
            case YamlValue.Scalar scalar -> plain(scalar);
        };
    }

    private static List<Object> plain(YamlValue.Sequence sequence) {
        List<Object> items = new ArrayList<>();
        sequence.items().stream().filter(item -> !item.isEmpty()).forEach(item -> items.add(plain(item)));
        return Collections.unmodifiableList(items);
    }

    /** Whole numbers and truth values become such; what else YAML may see in a text stays the text. */
    private static Object plain(YamlValue.Scalar scalar) {
        boolean whole = scalar.tag().equals("int") && scalar.text().matches("-?(0|[1-9]\\d{0,17})");
        if (whole) {
            return Long.valueOf(scalar.text());
        }
        boolean truth = scalar.tag().equals("bool") && scalar.text().matches("(?i)true|false");
        return truth ? Boolean.valueOf(scalar.text()) : scalar.text();
    }
}
