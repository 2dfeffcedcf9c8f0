package de.litfass.module;

import de.litfass.type.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays decorations on the definitions of one kind: {@code decorations/<module>/<kind>/<id>[.<path inside>].yaml}. */
final class Decorations {

    private final Resources resources;
    private final Map<String, Definition> definitions;
    private final List<Problem> problems;
    private final Directives directives;

    Decorations(Resources resources, Map<String, Definition> definitions, List<Problem> problems) {
        this.resources = resources;
        this.definitions = definitions;
        this.problems = problems;
        this.directives = new Directives(resources, id -> Optional.empty(), problems);
    }

    /** Applies the decorations of every module in load order: the last one wins. */
    void apply(List<ModuleFolder> modules, String kind) {
        for (ModuleFolder module : modules) {
            Path start = module.path().resolve("decorations");
            for (Path file : resources.below(start, ".yaml", Integer.MAX_VALUE)) {
                Path inside = start.relativize(file);
                if (inside.getNameCount() > 2 && inside.getName(1).toString().equals(kind)) {
                    apply(file, inside);
                }
            }
        }
    }

    private void apply(Path file, Path inside) {
        String module = inside.getName(0).toString();
        String path = inside.subpath(2, inside.getNameCount()).toString().replace('\\', '/');
        String id = path.replaceFirst("\\.yaml$", "");
        Optional<Definition> target = target(id).filter(found -> found.module().equals(module));
        if (target.isEmpty()) {
            String what = "there is no '" + id + "' in module '" + module + "' to decorate";
            problems.add(Problem.warning(resources.name(file) + ":1:1", what, Nearest.hint(id, definitions.keySet())));
            return;
        }
        directives.read(file).ifPresent(value -> decorate(target.get(), id, value));
    }

    /** Names may contain dots as paths do: the longest name that exists is meant. */
    private Optional<Definition> target(String id) {
        for (String name = id; ; name = name.substring(0, name.lastIndexOf('.'))) {
            Definition found = definitions.get(name);
            if (found != null || name.lastIndexOf('.') < 0) {
                return Optional.ofNullable(found);
            }
        }
    }

    private void decorate(Definition target, String id, YamlValue value) {
        String path =
                id.length() > target.id().length() ? id.substring(target.id().length() + 1) : "";
        YamlValue decorated = Merge.lay(at(path, value), target.fields());
        if (decorated instanceof YamlValue.Mapping fields) {
            definitions.put(target.id(), target.with(fields));
        }
    }

    /** The value as it would be written at the root. */
    static YamlValue at(String path, YamlValue value) {
        if (path.isEmpty()) {
            return value;
        }
        int dot = path.indexOf('.');
        String key = dot < 0 ? path : path.substring(0, dot);
        YamlValue inner = at(dot < 0 ? "" : path.substring(dot + 1), value);
        return new YamlValue.Mapping(Map.of(key, new YamlValue.Entry(value.place(), inner)), "", value.place());
    }
}
