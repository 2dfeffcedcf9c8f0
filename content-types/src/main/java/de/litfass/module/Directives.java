package de.litfass.module;

import de.litfass.type.Problem;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads a definition and obeys what Magnolia (6.2) lets YAML files say about other files. */
final class Directives {

    static final String INCLUDE = "!include:";
    static final String INHERIT = "!inherit:";

    /** A directive that stands alone on its line is no YAML where keys precede it: it becomes a key of its own. */
    private static final Pattern LINE = Pattern.compile(
            "(?m)^([ \\t]*)(!(?:include|inherit|content-type|with-type):[^\\s\"]+)[ \\t]*(?:#.*)?\\r?$");

    /** Includes multiply as aliases do. */
    private static final int MOST_INCLUDES = 200;

    private final Resources resources;
    private final Function<String, Optional<Path>> registry;
    private final List<Problem> problems;
    private final Map<Path, Optional<YamlValue>> parsed = new HashMap<>();
    private final Deque<Path> open = new ArrayDeque<>();
    private int included;
    private boolean broken;

    /** @param registry finds the file of a definition that another inherits from, by reference id */
    Directives(Resources resources, Function<String, Optional<Path>> registry, List<Problem> problems) {
        this.resources = resources;
        this.registry = registry;
        this.problems = problems;
    }

    /**
     * The file's content with includes and inherited definitions merged in. Empty with problems if it is not YAML, or if
     * something that it includes or inherits is missing: Magnolia does not register such a definition.
     */
    Optional<YamlValue> read(Path file) {
        included = 0;
        broken = false;
        open.clear();
        try {
            return open(file).filter(value -> !broken);
        } catch (Unreadable e) {
            problems.add(e.problem());
            return Optional.empty();
        }
    }

    private Optional<YamlValue> open(Path file) {
        Optional<YamlValue> raw = parsed.computeIfAbsent(file, this::parse);
        open.push(file);
        broken |= raw.isEmpty();
        Optional<YamlValue> resolved = raw.map(this::resolve);
        open.pop();
        return resolved;
    }

    private Optional<YamlValue> parse(Path file) {
        String name = resources.name(file);
        return YamlText.of(file, name, problems)
                .map(text -> LINE.matcher(text).replaceAll("$1\"$2\":"))
                .flatMap(text -> YamlText.parse(text, name, problems));
    }

    private YamlValue resolve(YamlValue value) {
        DefinitionTags.check(value);
        return switch (value) {
            case YamlValue.Mapping mapping -> resolve(mapping);
            case YamlValue.Sequence sequence ->
                new YamlValue.Sequence(
                        sequence.items().stream().map(this::resolve).toList(), sequence.tag(), sequence.place());
            case YamlValue.Scalar scalar -> {
                Optional<String> path = DefinitionTags.included(scalar);
                yield path.flatMap(found -> include(found, scalar.place()))
                        .orElse(path.isEmpty() ? scalar : scalar.untagged());
            }
        };
    }

    private YamlValue resolve(YamlValue.Mapping mapping) {
        Map<String, YamlValue.Entry> own = new LinkedHashMap<>();
        YamlValue base = fromTag(mapping);
        for (Map.Entry<String, YamlValue.Entry> entry : mapping.entries().entrySet()) {
            Optional<YamlValue> other =
                    directive(entry.getKey(), entry.getValue().key());
            if (other.isPresent()) {
                base = base.isEmpty() ? other.get() : Merge.lay(other.get(), base);
            } else if (!isDirective(entry.getKey())) {
                YamlValue value = resolve(entry.getValue().value());
                own.put(entry.getKey(), new YamlValue.Entry(entry.getValue().key(), value));
            }
        }
        return lay(own, mapping, base);
    }

    private YamlValue fromTag(YamlValue.Mapping mapping) {
        return directive(mapping.tag(), mapping.place()).orElse(new YamlValue.Scalar("", "null", mapping.place()));
    }

    private static YamlValue lay(Map<String, YamlValue.Entry> own, YamlValue.Mapping mapping, YamlValue base) {
        String tag = isDirective(mapping.tag()) ? "" : mapping.tag();
        YamlValue.Mapping top = new YamlValue.Mapping(own, "", mapping.place());
        YamlValue merged = own.isEmpty() && !base.isEmpty() ? base : Merge.lay(top, base);
        return merged instanceof YamlValue.Mapping map
                ? new YamlValue.Mapping(map.entries(), tag, map.place())
                : merged;
    }

    private static boolean isDirective(String key) {
        return key.startsWith(INCLUDE) || key.startsWith(INHERIT);
    }

    private Optional<YamlValue> directive(String key, Place place) {
        if (key.startsWith(INCLUDE)) {
            return include(key.substring(INCLUDE.length()), place);
        }
        return key.startsWith(INHERIT) ? inherit(key.substring(INHERIT.length()), place) : Optional.empty();
    }

    private Optional<YamlValue> include(String path, Place place) {
        if (Resources.leaves(path)) {
            problem(place, "'" + path + "' leaves the folder of light modules", "Include a file of a module.");
            return Optional.empty();
        }
        Optional<Path> file = resources.find(path);
        if (file.isEmpty()) {
            problem(place, "'" + path + "' does not exist", "Write /<module>/<path inside the module>.yaml.");
        }
        return file.flatMap(found -> follow(found, place));
    }

    private Optional<YamlValue> inherit(String id, Place place) {
        Optional<Path> file = registry.apply(id);
        if (file.isEmpty()) {
            String bare = id.substring(id.lastIndexOf(':') + 1);
            String hint = registry.apply(bare)
                    .map(found -> "Did you mean '" + bare + "'?")
                    .orElse("");
            problem(place, "there is no definition '" + id + "' to inherit from", hint);
        }
        return file.flatMap(found -> follow(found, place));
    }

    private Optional<YamlValue> follow(Path file, Place place) {
        if (open.contains(file)) {
            problem(place, "'/" + resources.name(file) + "' comes round to itself", "Break the circle.");
            return Optional.empty();
        }
        if (++included > MOST_INCLUDES) {
            throw new Unreadable(place, "more than " + MOST_INCLUDES + " includes", "Include less.");
        }
        return open(file);
    }

    private void problem(Place place, String what, String hint) {
        broken = true;
        problems.add(Problem.error(place.toString(), what, hint));
    }
}
