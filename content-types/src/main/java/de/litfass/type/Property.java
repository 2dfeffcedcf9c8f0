package de.litfass.type;

import java.util.List;
import java.util.Optional;

/**
 * One property of a content type or sub-model, as its definition declares it.
 *
 * @param required asked for at publication, never for a draft
 * @param i18n translated: the default language under the plain name, others under {@code name_<language>}
 * @param label literal text, a message key, or empty where the generated keys are meant
 */
public record Property(
        String name,
        PropertyType type,
        boolean required,
        boolean multiple,
        boolean i18n,
        boolean readOnly,
        String label,
        Optional<String> defaultValue,
        List<Option> options,
        Rules rules) {

    public Property {
        options = List.copyOf(options);
    }

    /** A plain property of that type without any flag. */
    public static Property of(String name, PropertyType type) {
        return new Property(name, type, false, false, false, false, "", Optional.empty(), List.of(), Rules.NONE);
    }

    /** Whether the value is one child node. */
    public boolean isNode() {
        return type instanceof PropertyType.SubModelType && !multiple;
    }

    /**
     * Whether the values are the children of a child node rather than a multi-valued property: Magnolia's form stores
     * several sub-models, dates and options so.
     */
    public boolean isNodeList() {
        boolean date = type.valueType() == ValueType.DATE;
        return multiple && (type instanceof PropertyType.SubModelType || date || !options.isEmpty());
    }
}
