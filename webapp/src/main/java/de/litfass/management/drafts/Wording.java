package de.litfass.management.drafts;

import de.litfass.module.App;
import de.litfass.module.LightModules;
import de.litfass.type.ContentType;
import de.litfass.type.Option;
import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What people call properties and choices, and which columns their lists have, as the apps of light modules say it. */
public record Wording(LightModules modules, Locale language) {

    /** The label of a property, given by the properties on the way to it, outermost first. */
    public String label(ContentType type, List<String> properties) {
        String written = find(type, properties).map(Property::label).orElse("");
        return text(written, key(type, properties)).orElse(properties.getLast());
    }

    /** The label of one of a property's options; the value itself if it is none of them. */
    public String option(ContentType type, List<String> properties, String value) {
        return find(type, properties).stream()
                .flatMap(property -> property.options().stream())
                .filter(option -> option.value().equals(value))
                .findFirst()
                .map(option -> option(type, properties, option))
                .orElse(value);
    }

    private String option(ContentType type, List<String> properties, Option option) {
        return text(option.label(), key(type, properties) + ".options." + option.name())
                .orElse(option.value());
    }

    private Optional<String> text(String written, String generated) {
        List<String> keys = Stream.of(written, generated + ".label", generated)
                .filter(key -> !key.isEmpty())
                .toList();
        Optional<String> found = modules.bundles().first(language, keys);
        return found.isPresent() || written.isEmpty() ? found : Optional.of(written);
    }

    private String key(ContentType type, List<String> properties) {
        String app = app(type).map(App::name).orElse(type.name());
        return app + ".detail." + String.join(".", properties);
    }

    private Optional<App> app(ContentType type) {
        return modules.apps().stream()
                .filter(app -> app.contentType().equals(type.name()))
                .findFirst();
    }

    /** The property at the end of that way. */
    public static Optional<Property> find(ContentType type, List<String> properties) {
        List<Property> known = type.properties();
        Optional<Property> found = Optional.empty();
        for (String name : properties) {
            found = known.stream()
                    .filter(property -> property.name().equals(name))
                    .findFirst();
            known = found.map(Property::type)
                    .flatMap(kind -> kind instanceof PropertyType.SubModelType named
                            ? type.subModel(named.subModel())
                            : Optional.empty())
                    .map(model -> model.properties())
                    .orElse(List.of());
        }
        return found;
    }

    /** The properties that lists show as columns; the title's own where the app names none. */
    public List<String> columns(ContentType type) {
        Object columns = app(type).<Object>map(App::definition).orElse(Map.of());
        for (String step : List.of("subApps", "browser", "workbench", "contentViews", "list", "columns")) {
            columns = columns instanceof Map<?, ?> map && map.get(step) != null ? map.get(step) : Map.of();
        }
        List<String> named = columns instanceof Map<?, ?> map
                ? map.keySet().stream()
                        .map(String::valueOf)
                        .filter(name -> type.property(name).isPresent())
                        .toList()
                : List.of();
        return named.isEmpty() ? type.title() : named;
    }
}
