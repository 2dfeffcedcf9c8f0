package de.litfass.type;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Holds one stored value against what its property asks. */
final class ValueCheck {

    private static final Set<ValueType> NUMBERS = EnumSet.of(ValueType.LONG, ValueType.DOUBLE, ValueType.DECIMAL);
    private static final Set<ValueType> FRACTIONS = EnumSet.of(ValueType.DOUBLE, ValueType.DECIMAL);
    private static final Set<ValueType> TEXTS = EnumSet.of(
            ValueType.STRING,
            ValueType.NAME,
            ValueType.PATH,
            ValueType.URI,
            ValueType.REFERENCE,
            ValueType.WEAK_REFERENCE);

    private final Messages messages;

    ValueCheck(Messages messages) {
        this.messages = messages;
    }

    /** A stored value and its path inside the item. */
    record Found(String where, Value value) {}

    /** The problem of that kind: what is wrong and the cure, from the keys {@code check.<kind>} and {@code ….hint}. */
    Problem problem(String where, String kind, Object... arguments) {
        String key = "check." + kind;
        return Problem.error(where, messages.text(key, arguments), messages.text(key + ".hint", arguments));
    }

    /** All that is wrong with the value; where a property has several, each entry by its number. */
    List<Problem> check(Property property, boolean required, Found found) {
        Value value = found.value();
        if (!fits(value.type(), property.type().valueType())) {
            String wanted =
                    messages.text("check.type." + property.type().valueType().label());
            return List.of(problem(found.where(), "type", value.text(), wanted));
        }
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < value.texts().size(); i++) {
            String where = value.multiple() ? found.where() + "/" + i : found.where();
            String text = value.texts().get(i);
            if (!isBlank(property, text)) {
                problems.addAll(new TextCheck(this, property, where).check(text));
            } else if (required) {
                problems.add(problem(where, "required"));
            }
        }
        return problems;
    }

    /** YAML can't tell a Decimal from a Double, nor either from a whole number: they stand for each other. */
    private static boolean fits(ValueType found, ValueType wanted) {
        return found == wanted
                || (FRACTIONS.contains(wanted) && NUMBERS.contains(found))
                || (wanted == ValueType.STRING && TEXTS.contains(found));
    }

    private static boolean isBlank(Property property, String text) {
        return property.type() instanceof PropertyType.RichText
                ? text.replaceAll("<[^>]*>|&nbsp;|\u00A0", "").isBlank()
                : text.isBlank();
    }

    static boolean isBelow(String number, OptionalLong bound) {
        return bound.isPresent() && new BigDecimal(number).compareTo(BigDecimal.valueOf(bound.getAsLong())) < 0;
    }

    static boolean isAbove(String number, OptionalLong bound) {
        return bound.isPresent() && new BigDecimal(number).compareTo(BigDecimal.valueOf(bound.getAsLong())) > 0;
    }

    static boolean isNumber(Property property) {
        return NUMBERS.contains(property.type().valueType());
    }
}
