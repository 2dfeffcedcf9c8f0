package de.litfass.module;

import de.litfass.type.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a public page, {@code litfass/pages/*.yaml}. */
final class PageReader {

    private static final Set<String> KNOWN = Set.of("path", "template", "language", "parameters", "answers");

    private PageReader() {}

    /** The page; empty with a problem if it names no path, or no template that exists. */
    static Optional<Page> read(
            Definition definition, String defaultLanguage, Resources resources, List<Problem> problems) {
        Fields fields = new Fields(definition.fields(), problems);
        fields.only(KNOWN);
        Optional<String> template =
                fields.text("template").filter(path -> resources.find(path).isPresent());
        if (template.isEmpty()) {
            String found = fields.text("template")
                    .map(path -> "template '" + path + "' does not exist")
                    .orElse("the page names no template");
            fields.error(fields.place("template"), found, "Write 'template: /<module>/<path inside the module>'.");
        }
        if (fields.text("path").isEmpty()) {
            fields.error(fields.mapping().place(), "the page names no path", "Write 'path: /'.");
        }
        return fields.text("path")
                .flatMap(path -> template.map(name -> new Page(
                        definition.module(),
                        path,
                        name,
                        fields.text("language").orElse(defaultLanguage),
                        fields.texts("parameters"),
                        answers(fields.fields("answers")))));
    }

    private static Map<String, String> answers(Fields fields) {
        Map<String, String> answers = new LinkedHashMap<>();
        fields.keys().forEach(name -> fields.text(name).ifPresent(question -> answers.put(name, question)));
        return answers;
    }
}
