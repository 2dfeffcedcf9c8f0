package de.litfass.module;

import de.litfass.type.Problem;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All definitions of one kind: what lies in the folder of that name in every module. */
final class Registry {

    private final Resources resources;
    private final List<Problem> problems;
    private final boolean paths;
    private final Map<String, Path> files = new LinkedHashMap<>();
    private final Map<String, String> modules = new LinkedHashMap<>();

    private Registry(Resources resources, boolean paths, List<Problem> problems) {
        this.resources = resources;
        this.paths = paths;
        this.problems = problems;
    }

    /**
     * The definitions of a kind by their ids, in load order, decorated.
     *
     * @param kind name of the folder, such as {@code restEndpoints}
     */
    static Map<String, Definition> read(
            Resources resources, List<ModuleFolder> modules, String kind, List<Problem> problems) {
        Registry registry = new Registry(resources, kind.equals("restEndpoints"), problems);
        modules.forEach(module -> registry.find(module, module.path().resolve(kind)));
        Map<String, Definition> definitions = registry.definitions();
        new Decorations(resources, definitions, problems).apply(modules, kind);
        return definitions;
    }

    private void find(ModuleFolder module, Path start) {
        for (Path file : resources.below(start, ".yaml", Integer.MAX_VALUE)) {
            String path = start.relativize(file).toString().replace('\\', '/').replaceFirst("\\.yaml$", "");
            String id = paths ? path : path.substring(path.lastIndexOf('/') + 1);
            Path earlier = files.put(id, file);
            modules.put(id, module.name());
            if (earlier != null) {
                String where = resources.name(file) + ":1:1";
                String what = "'" + id + "' is defined in " + resources.name(earlier) + " as well";
                problems.add(Problem.warning(where, what, "The last one counts."));
            }
        }
    }

    private Map<String, Definition> definitions() {
        Directives directives = new Directives(resources, id -> Optional.ofNullable(files.get(id)), problems);
        Map<String, Definition> definitions = new LinkedHashMap<>();
        files.forEach((id, file) -> directives
                .read(file)
                .flatMap(value -> mapping(value, file))
                .ifPresent(fields -> definitions.put(
                        id, new Definition(id, modules.getOrDefault(id, ""), resources.name(file), fields))));
        return definitions;
    }

    private Optional<YamlValue.Mapping> mapping(YamlValue value, Path file) {
        if (value instanceof YamlValue.Mapping mapping) {
            return Optional.of(mapping);
        }
        if (value.isEmpty()) {
            return Optional.of(YamlValue.Mapping.empty(Place.start(resources.name(file))));
        }
        problems.add(Problem.error(value.place().toString(), "a definition is a map of keys and values", ""));
        return Optional.empty();
    }
}
