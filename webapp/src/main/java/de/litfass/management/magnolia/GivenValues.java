package de.litfass.management.magnolia;

import com.fasterxml.jackson.databind.JsonNode;
import de.litfass.management.magnolia.NodeBody.RepositoryProperty;
import de.litfass.management.rest.Refused;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the values that a script gives, with all mistakes at once. Where Magnolia (6.2) drops a value, this one refuses. */
final class GivenValues {

    private static final Set<String> SET_BY_SERVER = Set.of(
            "mgnl:created",
            "mgnl:createdBy",
            "mgnl:lastModified",
            "mgnl:lastModifiedBy",
            "mgnl:lastActivated",
            "mgnl:lastActivatedBy",
            "mgnl:activationStatus");
    private static final Pattern STORE_NAME = Pattern.compile("(jcr|rep|oak|litfass):.*");
    private static final Pattern NAME = Pattern.compile("(\\w+:)?[^/:\\[\\]|*\\p{Cc}\\p{Cs}]{1,150}");
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}&&[^\t\n\r]]|\\p{Cs}|[\uFFFE\uFFFF]");
    private static final String TYPES = Arrays.stream(ValueType.values())
            .filter(type -> type != ValueType.BINARY)
            .map(ValueType::label)
            .collect(Collectors.joining(", "));
    private static final int QUOTED = 60;

    private final Messages messages;
    private final List<Problem> problems = new ArrayList<>();

    GivenValues(Messages messages) {
        this.messages = messages;
    }

    /**
     * The properties of a body.
     *
     * @throws Refused with 400 if one of them can't be stored
     */
    SortedMap<String, Value> of(List<RepositoryProperty> properties) {
        SortedMap<String, Value> values = new TreeMap<>();
        for (int i = 0; i < properties.size(); i++) {
            RepositoryProperty property = properties.get(i);
            String where = "properties/" + i;
            List<String> texts = texts(property.values(), where);
            value(property.name(), property.type().orElse("String"), where)
                    .flatMap(type -> read(type, property.multiple().orElse(false), texts, where))
                    .ifPresent(value -> values.put(property.name(), value));
        }
        demandNone();
        return values;
    }

    /** Numbers and truth values count as their texts. */
    private List<String> texts(List<JsonNode> values, String where) {
        List<String> texts = new ArrayList<>();
        for (JsonNode value : values) {
            if (!value.isValueNode() || value.isNull()) {
                problem(
                        where + "/values/" + texts.size(),
                        "json.type",
                        messages.text("json.type.string"),
                        cut(value.toString()));
            }
            texts.add(value.asText());
        }
        return texts;
    }

    /**
     * One value of a property of that name, or several.
     *
     * @throws Refused with 400 if it can't be stored
     */
    Value of(String name, String type, boolean multiple, List<String> texts) {
        Optional<Value> value = value(name, type, "name").flatMap(known -> read(known, multiple, texts, "value"));
        demandNone();
        return value.orElseThrow();
    }

    /** @throws Refused with 400 if only the server sets a property of that name */
    void demandOwn(String name) {
        checkName(name, "name");
        demandNone();
    }

    private void checkName(String name, String where) {
        if (SET_BY_SERVER.contains(name) || STORE_NAME.matcher(name).matches()) {
            problem(where, "script.systemProperty", cut(name));
        } else if (!NAME.matcher(name).matches()) {
            problem(where, "script.propertyName", cut(name));
        }
    }

    private Optional<ValueType> value(String name, String type, String where) {
        checkName(name, where);
        Optional<ValueType> known = Arrays.stream(ValueType.values())
                .filter(one -> one.label().equalsIgnoreCase(type) && one != ValueType.BINARY)
                .findFirst();
        if (known.isEmpty()) {
            problem(where, "script.type", cut(type), TYPES);
        }
        return known;
    }

    private Optional<Value> read(ValueType type, boolean multiple, List<String> texts, String where) {
        if (!multiple && texts.size() != 1) {
            problem(where, "script.single", texts.size());
            return Optional.empty();
        }
        List<String> bad =
                texts.stream().filter(text -> !isReadable(type, text)).toList();
        bad.forEach(text -> problem(where, "script.value", cut(text), type.label(), example(type)));
        return bad.isEmpty() ? Optional.of(new Value(type, multiple, texts)) : Optional.empty();
    }

    private static boolean isReadable(ValueType type, String text) {
        try {
            return !UNREADABLE.matcher(text).find()
                    && (type != ValueType.NAME || NAME.matcher(text).matches())
                    && !Value.of(type, text).texts().isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private String example(ValueType type) {
        return messages.text("script.example." + type.name().toLowerCase(Locale.ROOT));
    }

    private void problem(String where, String key, Object... arguments) {
        problems.add(Problem.error(where, messages.text(key, arguments), messages.text(key + ".hint", arguments)));
    }

    private void demandNone() {
        if (!problems.isEmpty()) {
            throw Refused.badRequest(problems);
        }
    }

    private static String cut(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }
}
