package de.litfass.management.definitions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A content type with its texts, form and list ({@code ContentType} of the contract). */
public record ContentTypeJson(
        String name,
        String label,
        String pluralLabel,
        String newLabel,
        String workspace,
        String rootPath,
        String group,
        List<String> titleProperties,
        List<Column> columns,
        String defaultSort,
        List<Tab> tabs,
        List<PropertyJson> properties,
        Map<String, List<PropertyJson>> subModels,
        boolean creatable) {

    /** One column of a list ({@code Column} of the contract). */
    public record Column(String name, String label, OptionalInt width, boolean filterable) {}

    /** One part of a form ({@code Tab} of the contract). */
    public record Tab(String name, String label, List<String> properties) {}

    /** The field of that name. */
    public Optional<PropertyJson> property(String property) {
        return properties.stream().filter(one -> one.name().equals(property)).findFirst();
    }
}
