package de.litfass.management.definitions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** One field of a form ({@code Property} of the contract). */
public record PropertyJson(
        String name,
        String label,
        String description,
        String type,
        boolean required,
        Optional<Map<String, String>> requiredUnless,
        boolean multiple,
        boolean i18n,
        boolean readOnly,
        Optional<String> defaultValue,
        List<Option> options,
        Optional<String> contentType,
        Optional<String> subModel,
        OptionalInt rows,
        OptionalLong maxLength,
        OptionalLong min,
        OptionalLong max,
        Optional<String> pattern) {

    /** One value to choose ({@code Option} of the contract). */
    public record Option(String value, String label, boolean open) {}

    /** What people call that value; the value itself where it is none of the choices. */
    public String valueLabel(String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .findFirst()
                .map(Option::label)
                .orElse(value);
    }
}
