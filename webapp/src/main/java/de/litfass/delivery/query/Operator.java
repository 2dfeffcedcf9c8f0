package de.litfass.delivery.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How a filter compares. */
public enum Operator {
    EQ,
    NE,
    GT,
    GTE,
    LT,
    LTE,
    IN,
    NOT_IN,
    LIKE,
    NULL;

    /** The name in a question, such as {@code not-in}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The operator of that name, in any case. */
    static Optional<Operator> named(String label) {
        return Arrays.stream(values())
                .filter(operator -> operator.label().equalsIgnoreCase(label))
                .findFirst();
    }

    static List<String> labels() {
        return Arrays.stream(values()).map(Operator::label).toList();
    }

    /** Whether it compares with values of the property's type. */
    boolean comparesValues() {
        return this != LIKE && this != NULL;
    }

    /** Whether its values are ranges {@code a~b}. */
    boolean isRange() {
        return this == IN || this == NOT_IN;
    }
}
