package de.litfass.management.drafts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.litfass.type.ContentType;
import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import java.math.BigDecimal;

/** What a new item holds where nothing is said about it. */
record Defaults(ContentType type) {

    /** The content with the default values of all properties that it does not name; {@code null} names one as empty. */
    ObjectNode in(ObjectNode content) {
        ObjectNode all = content.deepCopy();
        for (Property property : type.properties()) {
            property.defaultValue()
                    .filter(value -> !content.has(property.name()) && !property.multiple())
                    .ifPresent(value -> put(all, property, value));
        }
        return all;
    }

    private static void put(ObjectNode all, Property property, String value) {
        if (property.type() instanceof PropertyType.SubModelType) {
            return;
        }
        switch (property.type().valueType()) {
            case BOOLEAN -> all.put(property.name(), Boolean.parseBoolean(value));
            case LONG, DOUBLE, DECIMAL -> {
                if (value.matches("-?\\d{1,18}(\\.\\d{1,18})?")) {
                    all.set(property.name(), JsonNodeFactory.instance.numberNode(new BigDecimal(value)));
                }
            }
            default -> all.put(property.name(), value);
        }
    }
}
