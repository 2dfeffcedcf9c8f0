package de.litfass.management.drafts;

import de.litfass.management.definitions.ContentTypeJson;
import de.litfass.management.definitions.ContentTypesJson;
import de.litfass.management.definitions.PropertyJson;
import de.litfass.type.ContentType;
import java.util.List;
import java.util.Optional;

/** What people call properties and choices, in one language. */
public record Wording(ContentTypesJson forms) {

    /** The label of a property, given by the properties on the way to it, outermost first. */
    public String label(ContentType type, List<String> properties) {
        return field(type, properties).map(PropertyJson::label).orElse(properties.getLast());
    }

    /** What one item of that type is called. */
    public String label(ContentType type) {
        return forms.named(type.name()).map(ContentTypeJson::label).orElse(type.name());
    }

    /** The label of one of a property's options; the value itself if it is none of them. */
    public String option(ContentType type, List<String> properties, String value) {
        return field(type, properties).map(field -> field.valueLabel(value)).orElse(value);
    }

    /** The field of a property, given by the properties on the way to it, outermost first. */
    public Optional<PropertyJson> field(ContentType type, List<String> properties) {
        Optional<ContentTypeJson> form = forms.named(type.name());
        List<PropertyJson> known = form.map(ContentTypeJson::properties).orElse(List.of());
        Optional<PropertyJson> found = Optional.empty();
        for (String name : properties) {
            found = known.stream().filter(field -> field.name().equals(name)).findFirst();
            known = found.flatMap(PropertyJson::subModel)
                    .flatMap(model -> form.map(shape -> shape.subModels().getOrDefault(model, List.of())))
                    .orElse(List.of());
        }
        return found;
    }

    /** The properties that lists show as columns. */
    public List<String> columns(ContentType type) {
        return forms.named(type.name()).stream()
                .flatMap(form -> form.columns().stream())
                .map(ContentTypeJson.Column::name)
                .toList();
    }
}
