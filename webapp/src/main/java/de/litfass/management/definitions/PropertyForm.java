package de.litfass.management.definitions;

import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import de.litfass.type.Rules;
import de.litfass.type.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One field of a form, from the property and what the app says of its field.
 *
 * @param field the app's definition of the field, such as {@code textField} with {@code rows}
 */
record PropertyForm(Property property, Keys field, Labels labels) {

    /** @param path the place of the property in the form, such as {@code days.date} */
    PropertyJson json(String path) {
        Rules rules = property.rules();
        return new PropertyJson(
                property.name(),
                labels.field(path, property.label(), field),
                labels.description(path, field),
                type(),
                property.required() || !rules.requiredUnless().isEmpty(),
                requiredUnless(),
                property.multiple(),
                property.i18n(),
                property.readOnly() || field.is("readOnly", true),
                property.defaultValue().or(() -> field.text("defaultValue")),
                options(path),
                reference(),
                subModel(),
                rows(),
                rules.maxLength(),
                rules.min(),
                rules.max(),
                rules.pattern().map(Object::toString));
    }

    private String type() {
        if (!property.options().isEmpty()) {
            return "choice";
        }
        return switch (property.type()) {
            case PropertyType.Scalar scalar -> scalar(scalar.type());
            case PropertyType.RichText richText -> "richText";
            case PropertyType.Asset asset -> "asset";
            case PropertyType.Page page -> "text";
            case PropertyType.Reference reference -> "reference";
            case PropertyType.SubModelType subModel -> "subModel";
        };
    }

    private String scalar(ValueType type) {
        boolean time = property.rules().time() || field.is("time", true);
        return switch (type) {
            case BOOLEAN, LONG, DOUBLE, DECIMAL -> type.label().toLowerCase(Locale.ROOT);
            case DATE -> time ? "dateTime" : "date";
            default -> property.rules().date() ? "date" : "text";
        };
    }

    private Optional<Map<String, String>> requiredUnless() {
        Map<String, String> conditions = new LinkedHashMap<>();
        property.rules()
                .requiredUnless()
                .forEach((name, values) -> values.stream().findFirst().ifPresent(value -> conditions.put(name, value)));
        return Optional.of(conditions).filter(found -> !found.isEmpty());
    }

    private List<PropertyJson.Option> options(String path) {
        return property.options().stream()
                .map(option -> new PropertyJson.Option(
                        option.value(), labels.option(path, option.name(), option.label()), option.open()))
                .toList();
    }

    private Optional<String> reference() {
        return property.type() instanceof PropertyType.Reference reference
                ? Optional.of(reference.contentType())
                : Optional.empty();
    }

    private Optional<String> subModel() {
        return property.type() instanceof PropertyType.SubModelType named
                ? Optional.of(named.subModel())
                : Optional.empty();
    }

    private OptionalInt rows() {
        int rows = Math.max(field.number("rows").orElse(1), property.rules().rows());
        return rows > 1 ? OptionalInt.of(rows) : OptionalInt.empty();
    }
}
