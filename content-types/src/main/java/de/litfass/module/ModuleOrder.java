package de.litfass.module;

import de.litfass.type.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the modules of a folder and puts each after those that its {@code module.yaml} depends on. */
final class ModuleOrder {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+");

    private final Map<String, ModuleFolder> modules = new LinkedHashMap<>();
    private final Set<ModuleFolder> ordered = new LinkedHashSet<>();
    private final List<String> open = new ArrayList<>();
    private final Resources resources;
    private final List<Problem> problems;

    private ModuleOrder(Resources resources, List<Problem> problems) {
        this.resources = resources;
        this.problems = problems;
    }

    /** The modules in load order, by name where no dependency says more; hidden folders are none. */
    static List<ModuleFolder> of(Resources resources, List<Problem> problems) {
        ModuleOrder order = new ModuleOrder(resources, problems);
        order.find();
        order.modules.values().forEach(order::add);
        return List.copyOf(order.ordered);
    }

    private void find() {
        if (!Files.isDirectory(resources.folder())) {
            problems.add(Problem.error(resources.folder().toString(), "there is no such folder of light modules", ""));
            return;
        }
        try (Stream<Path> children = Files.list(resources.folder())) {
            children.filter(Files::isDirectory).sorted().forEach(this::find);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void find(Path child) {
        String name = child.getFileName().toString();
        if (NAME.matcher(name).matches()) {
            modules.put(name, new ModuleFolder(name, child));
        } else if (!name.startsWith(".")) {
            String hint = "Use letters, digits, '-' and '_' only.";
            problems.add(Problem.warning(name, "'" + name + "' is no name for a light module", hint));
        }
    }

    private void add(ModuleFolder module) {
        if (ordered.contains(module)) {
            return;
        }
        if (open.contains(module.name())) {
            String circle = String.join(" → ", open) + " → " + module.name();
            problems.add(
                    Problem.warning(module.name() + "/module.yaml:1:1", "modules depend on each other: " + circle, ""));
            return;
        }
        open.add(module.name());
        dependencies(module).forEach(this::add);
        open.removeLast();
        ordered.add(module);
    }

    /** Magnolia's own modules are depended on as well; only those of this folder have an order here. */
    private List<ModuleFolder> dependencies(ModuleFolder module) {
        Path file = module.path().resolve("module.yaml");
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        return new Directives(resources, id -> Optional.empty(), problems)
                .read(file)
                .map(yaml -> Fields.of(yaml, problems).fields("dependencies"))
                .map(fields -> fields.keys().stream()
                        .filter(modules::containsKey)
                        .sorted()
                        .map(modules::get)
                        .toList())
                .orElse(List.of());
    }
}
