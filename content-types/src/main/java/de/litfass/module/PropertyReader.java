package de.litfass.module;

import de.litfass.type.Option;
import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the properties of a model or sub-model (Magnolia 6.2, bean {@code PropertyDefinition}). */
final class PropertyReader {

    private static final Set<String> KNOWN = Set.of(
            "name",
            "type",
            "$type",
            "class",
            "required",
            "multiple",
            "i18n",
            "label",
            "defaultValue",
            "readOnly",
            "options",
            "enabled",
            "litfass");
    private static final Set<String> OPTION = Set.of("name", "value", "label", "$type", "class", "enabled", "litfass");
    private static final List<String> TYPES =
            List.of("String", "Boolean", "Long", "Double", "Decimal", "Date", "richText", "asset", "page");
    private static final Pattern TRANSLATION = Pattern.compile(".*_([a-z]{2})");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    private PropertyReader() {}

    /** The properties below the key {@code properties}, in order; of two with one name the last. */
    static List<Property> read(Fields model, Set<String> subModels) {
        Map<String, Property> properties = new LinkedHashMap<>();
        for (Fields.Named named : model.named("properties")) {
            if (named.name().isEmpty()) {
                named.fields().warn(named.fields().mapping().place(), "a property without name", "Add 'name:'.");
            } else {
                properties.put(named.name(), property(named.name(), named.fields(), subModels));
            }
        }
        model.named("properties")
                .forEach(named -> checkOtherwise(named.fields().fields("litfass"), properties.keySet()));
        return List.copyOf(properties.values());
    }

    private static void checkOtherwise(Fields litfass, Set<String> names) {
        litfass.texts("otherwise").stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> litfass.warn(
                        litfass.place("otherwise"), "there is no property '" + name + "'", Nearest.hint(name, names)));
    }

    private static Property property(String name, Fields fields, Set<String> subModels) {
        fields.only(KNOWN);
        checkName(name, fields);
        Fields litfass = fields.fields("litfass");
        return new Property(
                name,
                type(fields, subModels),
                fields.flag("required", false),
                fields.flag("multiple", false),
                fields.flag("i18n", false),
                fields.flag("readOnly", false),
                fields.text("label").orElse(""),
                fields.text("defaultValue").or(() -> litfass.text("default")),
                options(fields),
                RulesReader.read(litfass));
    }

    private static void checkName(String name, Fields fields) {
        var translation = TRANSLATION.matcher(name);
        if (translation.matches() && LANGUAGES.contains(translation.group(1))) {
            String what = "'" + name + "' ends like a translation and is never delivered";
            fields.warn(fields.mapping().place(), what, "Choose a name that does not end in '_' and a language.");
        }
    }

    private static PropertyType type(Fields fields, Set<String> subModels) {
        String name = fields.text("type").orElse("String");
        if (!PropertyType.known(name, subModels)) {
            List<String> known = new ArrayList<>(TYPES);
            known.addAll(subModels);
            String hint = Nearest.hint(name, known);
            fields.warn(fields.place("type"), "type '" + name + "' is unknown and read as String", hint);
        }
        return PropertyType.parse(name, subModels);
    }

    private static List<Option> options(Fields fields) {
        if (fields.value("options").orElse(null) instanceof YamlValue.Sequence list
                && list.items().stream().allMatch(YamlValue.Scalar.class::isInstance)) {
            return fields.texts("options").stream()
                    .map(text -> new Option(text, text, ""))
                    .toList();
        }
        return fields.named("options").stream().flatMap(PropertyReader::option).toList();
    }

    /** Either of name and value stands for the other, as in the form that Magnolia generates. */
    private static Stream<Option> option(Fields.Named named) {
        Fields fields = named.fields();
        fields.only(OPTION);
        Optional<String> name = Optional.of(named.name()).filter(text -> !text.isEmpty());
        Optional<String> value = fields.text("value").or(() -> name);
        if (value.isEmpty()) {
            fields.warn(fields.mapping().place(), "an option without value", "Add 'value:'.");
        }
        Fields litfass = fields.fields("litfass");
        litfass.only(Set.of("open"));
        String label = fields.text("label").orElse("");
        return value.stream().map(text -> new Option(name.orElse(text), text, label, litfass.flag("open", false)));
    }
}
