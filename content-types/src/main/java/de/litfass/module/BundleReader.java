package de.litfass.module;

import de.litfass.type.Problem;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the message bundles of all modules, {@code i18n/<anything>_<locale>.properties} in UTF-8, as Magnolia 6.2. */
final class BundleReader {

    private static final Pattern LOCALE = Pattern.compile(".*_([a-z]{2,3})(?:_([A-Z]{2}))?\\.properties");

    private final Resources resources;
    private final List<Problem> problems;
    private final Map<String, Map<String, String>> texts = new HashMap<>();

    private BundleReader(Resources resources, List<Problem> problems) {
        this.resources = resources;
        this.problems = problems;
    }

    /** All texts; where modules have a key in common, the module loaded last has the word. */
    static Bundles read(Resources resources, List<ModuleFolder> modules, List<Problem> problems) {
        BundleReader reader = new BundleReader(resources, problems);
        for (ModuleFolder module : modules) {
            resources.below(module.path().resolve("i18n"), ".properties", 1).forEach(reader::add);
        }
        return new Bundles(reader.texts, "en");
    }

    private void add(Path file) {
        String name = resources.name(file);
        Matcher locale = LOCALE.matcher(file.getFileName().toString());
        if (!locale.matches()) {
            String hint = "Name it such as congress-messages_de.properties.";
            problems.add(Problem.warning(name + ":1:1", "the file name tells no language", hint));
            return;
        }
        String region = locale.group(2) == null ? "" : locale.group(2);
        String tag = Locale.of(locale.group(1), region).toLanguageTag();
        YamlText.of(file, name, problems).ifPresent(text -> texts.computeIfAbsent(tag, key -> new HashMap<>())
                .putAll(read(text, name)));
    }

    private Map<String, String> read(String text, String file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException e) {
            problems.add(Problem.error(file + ":1:1", "not a message bundle: " + e.getMessage(), ""));
        }
        Map<String, String> read = new HashMap<>();
        for (String key : properties.stringPropertyNames()) {
            String pattern = properties.getProperty(key, "");
            if (isPattern(key, pattern, file)) {
                read.put(key, pattern);
            }
        }
        return read;
    }

    private boolean isPattern(String key, String pattern, String file) {
        try {
            return !new MessageFormat(pattern, Locale.ROOT).toPattern().isEmpty() || pattern.isEmpty();
        } catch (IllegalArgumentException e) {
            String what = "text of '" + key + "' is no message: " + pattern;
            problems.add(Problem.warning(file + ":1:1", what, "Write '{' in quotes: '{'."));
            return false;
        }
    }
}
