package de.litfass.delivery.query;

import java.util.List;

/**
 * One condition on a property; a row meets it if it meets it for one of the alternatives.
 *
 * @param alternatives the values joined by {@code |} in the question
 */
public record Filter(String property, Operator operator, List<String> alternatives) {}
