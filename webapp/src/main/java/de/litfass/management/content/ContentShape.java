package de.litfass.management.content;

import de.litfass.type.ContentType;
import de.litfass.type.Localized;
import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an item may hold, and under which names.
 *
 * @param translations the languages beside the default one, as they are stored: {@code en}, {@code fr_CH}
 */
public record ContentShape(ContentType type, List<String> translations) {

    public ContentShape {
        translations = List.copyOf(translations);
    }

    /** The property that is stored under that name, in whichever language. */
    Optional<Property> stored(List<Property> properties, String name) {
        return declared(properties, name).or(() -> properties.stream()
                .filter(property -> Localized.isNameOf(property, name))
                .findFirst());
    }

    /** The property that may be written under that name: its own, or with one of the site's other languages. */
    Optional<Property> writable(List<Property> properties, String name) {
        return stored(properties, name).filter(property -> names(property).anyMatch(name::equals));
    }

    /** All names under which something may be written. */
    List<String> names(List<Property> properties) {
        return properties.stream().flatMap(this::names).toList();
    }

    private Stream<String> names(Property property) {
        Stream<String> translated =
                property.i18n() ? translations.stream().map(language -> property.name() + "_" + language) : Stream.of();
        return Stream.concat(Stream.of(property.name()), translated);
    }

    /** The properties of the sub-model that the property holds; none if it holds none. */
    List<Property> subModel(Property property) {
        return property.type() instanceof PropertyType.SubModelType named
                ? type.subModel(named.subModel()).orElseThrow().properties()
                : List.of();
    }

    /** The node type of the sub-model that the property holds. */
    String subModelNodeType(Property property) {
        return property.type() instanceof PropertyType.SubModelType named
                ? type.subModel(named.subModel()).orElseThrow().nodeType()
                : "mgnl:contentNode";
    }

    private static Optional<Property> declared(List<Property> properties, String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .findFirst();
    }
}
