package de.litfass.type;

import java.util.Optional;

/**
 * Whether what is stored under a property's name has the shape that the property asks for: one value, a list of values,
 * or nodes. Delivery shows what is stored, so that whoever reads it would stumble over another shape.
 */
record ShapeCheck(ValueCheck values, Property property) {

    /** What is wrong with the shape of a stored value. */
    Optional<Problem> value(ValueCheck.Found found) {
        if (property.type() instanceof PropertyType.SubModelType) {
            return Optional.of(values.problem(found.where(), "shape.nodes"));
        }
        boolean several = found.value().multiple();
        if (several == property.multiple()) {
            return Optional.empty();
        }
        String kind = several ? "shape.single" : "shape.several";
        return Optional.of(
                values.problem(found.where(), kind, found.value().texts().size()));
    }

    /** What is wrong with a child node of that path being there at all. */
    Optional<Problem> node(String where) {
        boolean nodes = property.isNode() || property.isNodeList();
        return nodes ? Optional.empty() : Optional.of(values.problem(where, "shape.values"));
    }
}
