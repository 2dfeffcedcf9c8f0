package de.litfass.type;

import java.util.Locale;
import java.util.Set;

/** What a property of a content type may hold. */
public sealed interface PropertyType {

    /** A value of one of JCR's types. */
    record Scalar(ValueType type) implements PropertyType {}

    /** Formatted text: HTML, stored as a String. */
    record RichText() implements PropertyType {}

    /** A file of the workspace {@code dam}, stored as {@code jcr:<uuid>}. */
    record Asset() implements PropertyType {}

    /** A page of the workspace {@code website}, stored as its UUID. */
    record Page() implements PropertyType {}

    /** An item of another content type, stored as its UUID. */
    record Reference(String contentType) implements PropertyType {}

    /** A sub-model of the same content type, stored as a child node. */
    record SubModelType(String subModel) implements PropertyType {}

    /** The type of the stored value; sub-models have none and answer {@code STRING}. */
    default ValueType valueType() {
        return this instanceof Scalar scalar ? scalar.type() : ValueType.STRING;
    }

    /**
     * The type that a definition names. Case does not matter, and what is unknown behaves as {@code String}, both as in
     * Magnolia ({@code type} of a property).
     *
     * @param subModels the names of the content type's own sub-models
     */
    static PropertyType parse(String name, Set<String> subModels) {
        if (subModels.contains(name)) {
            return new SubModelType(name);
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("reference:")) {
            return new Reference(name.substring("reference:".length()).strip());
        }
        return switch (lower) {
            case "richtext" -> new RichText();
            case "asset" -> new Asset();
            case "page" -> new Page();
            case "boolean" -> new Scalar(ValueType.BOOLEAN);
            case "long" -> new Scalar(ValueType.LONG);
            case "double" -> new Scalar(ValueType.DOUBLE);
            case "decimal" -> new Scalar(ValueType.DECIMAL);
            case "date" -> new Scalar(ValueType.DATE);
            default -> new Scalar(ValueType.STRING);
        };
    }

    /** Whether {@link #parse} knows the name, rather than taking it for a String. */
    static boolean known(String name, Set<String> subModels) {
        return subModels.contains(name)
                || name.equalsIgnoreCase("string")
                || !parse(name, subModels).equals(new Scalar(ValueType.STRING));
    }
}
