package de.litfass.management.content;

import com.fasterxml.jackson.databind.JsonNode;
import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import de.litfass.type.References;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads single values of one property. What can be stored is taken, right or not: a draft may be unfinished.
 *
 * @param stored what the property holds now; a text that it holds already is never found fault with
 */
record GivenScalar(Property property, Optional<Value> stored, Trouble trouble) {

    private static final String ASSET = "jcr:";

    /** The value as its canonical text; empty with a problem where it can't be stored. */
    Optional<String> text(Given given) {
        return switch (property.type().valueType()) {
            case BOOLEAN -> given.json().isBoolean() ? Optional.of(given.json().asText()) : wrong(given, "flag");
            case LONG -> whole(given);
            case DOUBLE, DECIMAL -> number(given);
            case DATE -> date(given);
            default -> string(given);
        };
    }

    private Optional<String> wrong(Given given, String wanted) {
        given.wrong(trouble, wanted);
        return Optional.empty();
    }

    private Optional<String> whole(Given given) {
        JsonNode json = given.json();
        boolean whole =
                json.isNumber() && json.decimalValue().stripTrailingZeros().scale() <= 0;
        return whole && fits(json.decimalValue())
                ? Optional.of(Long.toString(json.decimalValue().longValueExact()))
                : wrong(given, "whole");
    }

    private static boolean fits(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
    }

    private Optional<String> number(Given given) {
        JsonNode json = given.json();
        boolean finite = json.isNumber() && Double.isFinite(json.doubleValue());
        return finite && isReadable(json.decimalValue().toString())
                ? Optional.of(json.decimalValue().toString())
                : wrong(given, "number");
    }

    /** A number of too many digits can't be stored. */
    private boolean isReadable(String number) {
        try {
            return !Value.of(property.type().valueType(), number).isBlank();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Optional<String> date(Given given) {
        try {
            return given.json().isTextual()
                    ? Optional.of(
                            Value.of(ValueType.DATE, given.json().textValue()).text())
                    : wrong(given, "date");
        } catch (IllegalArgumentException e) {
            trouble.add(given.where(), "date", given.json().textValue());
            return Optional.empty();
        }
    }

    private Optional<String> string(Given given) {
        if (!given.json().isTextual()) {
            return wrong(given, "text");
        }
        String text = given.json().textValue();
        if (stored.filter(value -> value.texts().contains(text)).isPresent()) {
            return Optional.of(text);
        }
        return new GivenText(given.where(), text, trouble).storable().flatMap(storable -> meant(given, storable));
    }

    private Optional<String> meant(Given given, String text) {
        return switch (property.type()) {
            case PropertyType.RichText rich -> new GivenText(given.where(), text, trouble).of(Optional.of(property));
            case PropertyType.Reference reference -> reference(given, text, text);
            case PropertyType.Page page -> reference(given, text, text);
            case PropertyType.Asset asset ->
                reference(given, text, text.startsWith(ASSET) ? text.substring(ASSET.length()) : text);
            case PropertyType.Scalar scalar -> new GivenText(given.where(), text, trouble).of(Optional.of(property));
            case PropertyType.SubModelType subModel -> Optional.empty();
        };
    }

    private Optional<String> reference(Given given, String text, String uuid) {
        if (References.isUuid(uuid)) {
            return Optional.of(text);
        }
        trouble.add(given.where(), property.type() instanceof PropertyType.Asset ? "asset" : "reference", text);
        return Optional.empty();
    }
}
