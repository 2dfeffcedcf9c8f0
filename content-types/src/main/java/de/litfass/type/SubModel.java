package de.litfass.type;

import java.util.List;

/** A group of properties inside a content type, stored as a child node of its own node type. */
public record SubModel(String name, String nodeType, List<Property> properties) {

    public SubModel {
        properties = List.copyOf(properties);
    }
}
