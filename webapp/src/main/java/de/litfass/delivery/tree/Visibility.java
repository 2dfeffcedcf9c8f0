package de.litfass.delivery.tree;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.litfass.type.Content;
import de.litfass.type.ContentType;
import de.litfass.type.ContentTypes;
import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import de.litfass.type.SubModel;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which properties and child nodes of a node the public may see: all but internal ones ({@code litfass: {internal:
 * true}}), their translations, and what is never content.
 */
public final class Visibility {

    private static final List<String> NEVER = List.of("litfass:", "rep:", "oak:");

    private final List<Property> declared;
    private final List<Property> elements;
    private final List<SubModel> subModels;
    private final Set<String> internal;

    private Visibility(List<Property> declared, List<Property> elements, List<SubModel> subModels) {
        this.declared = declared;
        this.elements = elements;
        this.subModels = subModels;
        this.internal = declared.stream()
                .filter(property -> property.rules().internal())
                .map(Property::name)
                .collect(toUnmodifiableSet());
    }

    /** What is visible of an item's own node. */
    public static Visibility of(ContentTypes types, Content content) {
        List<ContentType> matching = types.types().stream()
                .filter(type -> type.nodeType().equals(content.node().type()))
                .filter(type -> type.workspace().equals(content.workspace()))
                .toList();
        return new Visibility(
                matching.stream().flatMap(type -> type.properties().stream()).toList(),
                List.of(),
                matching.stream().flatMap(type -> type.subModels().stream()).toList());
    }

    /** Whether the public may see the property or child node of that stored name. */
    public boolean shows(String name) {
        if (NEVER.stream().anyMatch(name::startsWith)) {
            return false;
        }
        return internal.isEmpty() || !isInternal(name);
    }

    private boolean isInternal(String name) {
        return internal.contains(name)
                || Localized.of(name)
                        .map(Localized::base)
                        .filter(internal::contains)
                        .isPresent();
    }

    /** What is visible of a child node: the properties of its sub-model count, wherever in a list it stands. */
    public Visibility below(String name, String nodeType) {
        Optional<Property> property = property(name);
        List<Property> model =
                property.map(Property::type).map(this::properties).orElse(List.of());
        if (property.isPresent() && property.get().multiple()) {
            return new Visibility(List.of(), model, subModels);
        }
        if (model.isEmpty()) {
            return new Visibility(elements.isEmpty() ? ofType(nodeType) : elements, List.of(), subModels);
        }
        return new Visibility(model, List.of(), subModels);
    }

    private Optional<Property> property(String name) {
        String base = Localized.of(name).map(Localized::base).orElse(name);
        return declared.stream()
                .filter(property ->
                        property.name().equals(name) || property.name().equals(base))
                .findFirst();
    }

    private List<Property> properties(PropertyType type) {
        return type instanceof PropertyType.SubModelType subModel
                ? subModels.stream()
                        .filter(model -> model.name().equals(subModel.subModel()))
                        .flatMap(model -> model.properties().stream())
                        .toList()
                : List.of();
    }

    private List<Property> ofType(String nodeType) {
        return subModels.stream()
                .filter(model -> model.nodeType().equals(nodeType))
                .flatMap(model -> model.properties().stream())
                .toList();
    }
}
