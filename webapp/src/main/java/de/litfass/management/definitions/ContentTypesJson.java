package de.litfass.management.definitions;

import de.litfass.module.App;
import de.litfass.module.LightModules;
import de.litfass.module.Site;
import de.litfass.type.AssetType;
import de.litfass.type.ContentType;
import de.litfass.type.Messages;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All content types in the order of the navigation ({@code ContentTypes} of the contract). */
public record ContentTypesJson(List<ContentTypeJson> contentTypes, String defaultLanguage, List<String> languages) {

    private static final List<String> GROUPS = List.of("edition", "shared", "media");
    private static final int LAST = 1_000;

    private record Placed(ContentTypeJson type, int order) {}

    /** Derives them from the light modules in force, with texts in the language of these messages. */
    public static ContentTypesJson of(LightModules modules, Messages messages) {
        List<ContentTypeJson> types = modules.types().types().stream()
                .map(type -> placed(type, app(modules, type), messages))
                .sorted(Comparator.comparingInt(
                                (Placed placed) -> GROUPS.indexOf(placed.type().group()))
                        .thenComparingInt(Placed::order)
                        .thenComparing(placed -> placed.type().name()))
                .map(Placed::type)
                .toList();
        return new ContentTypesJson(types, modules.site().defaultLanguage(), languages(modules.site()));
    }

    /** Only those that lie in these workspaces. */
    ContentTypesJson in(List<String> workspaces) {
        List<ContentTypeJson> readable = contentTypes.stream()
                .filter(type -> workspaces.contains(type.workspace()))
                .toList();
        return new ContentTypesJson(readable, defaultLanguage, languages);
    }

    /** The content type of that name. */
    public Optional<ContentTypeJson> named(String name) {
        return contentTypes.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    private static Optional<App> app(LightModules modules, ContentType type) {
        return modules.apps().stream()
                .filter(app -> app.contentType().equals(type.name()))
                .findFirst();
    }

    private static Placed placed(ContentType type, Optional<App> app, Messages messages) {
        Keys litfass = Keys.of(app).at("litfass");
        String otherwise = type.name().equals(AssetType.NAME) ? "media" : "shared";
        String group = litfass.text("group").filter(GROUPS::contains).orElse(otherwise);
        Labels labels = new Labels(app.map(App::name).orElse(type.name()), messages);
        return new Placed(
                new ContentTypeForm(type, Keys.of(app), labels).json(group),
                litfass.number("order").orElse(LAST));
    }

    private static List<String> languages(Site site) {
        Stream<String> others = site.i18n() ? site.languages().stream() : Stream.empty();
        return Stream.concat(Stream.of(site.defaultLanguage()), others)
                .distinct()
                .toList();
    }
}
