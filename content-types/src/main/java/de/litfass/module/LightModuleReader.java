package de.litfass.module;

import de.litfass.type.AssetType;
import de.litfass.type.ContentType;
import de.litfass.type.ContentTypes;
import de.litfass.type.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads all that the modules of a folder define. */
final class LightModuleReader {

    private final List<Problem> problems = new ArrayList<>();
    private final Resources resources;
    private final List<ModuleFolder> modules;

    LightModuleReader(Path folder) {
        this.resources = new Resources(folder);
        this.modules = ModuleOrder.of(resources, problems);
    }

    LightModules read() {
        Site site = SiteReader.read(resources, modules, problems);
        ContentTypes types = types();
        List<DeliveryEndpoint> endpoints = endpoints();
        List<App> apps = each("apps", definition -> AppReader.read(definition, types, problems));
        List<Page> pages = each(
                "litfass/pages",
                definition -> PageReader.read(definition, site.defaultLanguage(), resources, problems));
        Bundles bundles = BundleReader.read(resources, modules, problems);
        List<Problem> found = problems.stream().distinct().toList();
        return new LightModules(resources.folder(), types, endpoints, apps, pages, site, bundles, found);
    }

    private <T> List<T> each(String kind, Function<Definition, Optional<T>> reader) {
        Map<String, Definition> definitions = Registry.read(resources, modules, kind, problems);
        return definitions.values().stream()
                .flatMap(definition -> reader.apply(definition).stream())
                .toList();
    }

    private ContentTypes types() {
        Map<String, Definition> definitions = Registry.read(resources, modules, "contentTypes", problems);
        Map<String, Definition> byName = new TreeMap<>();
        List<ContentType> types = new ArrayList<>();
        definitions.values().forEach(definition -> ContentTypeReader.read(definition, problems)
                .ifPresent(type -> add(type, byName.put(type.name(), definition), types)));
        if (!byName.containsKey(AssetType.NAME)) {
            types.add(AssetType.TYPE);
        }
        types.sort(Comparator.comparing(ContentType::name));
        TypeReferences.check(types, byName, problems);
        return new ContentTypes(types);
    }

    /** File names differ where {@code name:} may not: the last definition of a name counts. */
    private void add(ContentType type, @Nullable Definition earlier, List<ContentType> types) {
        if (earlier != null) {
            String what = "content type '" + type.name() + "' is defined again later";
            problems.add(Problem.warning(earlier.file() + ":1:1", what, "The last one counts."));
            types.removeIf(other -> other.name().equals(type.name()));
        }
        types.add(type);
    }

    private List<DeliveryEndpoint> endpoints() {
        Map<String, DeliveryEndpoint> byPath = new LinkedHashMap<>();
        for (DeliveryEndpoint endpoint :
                each("restEndpoints", definition -> EndpointReader.read(definition, problems))) {
            DeliveryEndpoint earlier = byPath.put(endpoint.path(), endpoint);
            if (earlier != null) {
                String where = endpoint.module() + "/restEndpoints/" + endpoint.id() + ".yaml:1:1";
                String what = "address '" + endpoint.path() + "' is that of '" + earlier.id() + "' as well";
                problems.add(Problem.warning(where, what, "The last one answers."));
            }
        }
        return byPath.values().stream()
                .sorted(Comparator.comparing(DeliveryEndpoint::id))
                .toList();
    }
}
