package de.litfass.module;

import de.litfass.type.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the settings of the site from where Magnolia 6.2 has them ({@code decorations/site/config.yaml}, root key
 * {@code site}) and from where 6.3 has them ({@code sites/*.yaml}), one laid on the other in this order.
 */
final class SiteReader {

    private final Resources resources;
    private final List<Problem> problems;
    private final Directives directives;
    private YamlValue site = YamlValue.Mapping.empty(Place.start("sites"));

    private SiteReader(Resources resources, List<Problem> problems) {
        this.resources = resources;
        this.problems = problems;
        this.directives = new Directives(resources, id -> Optional.empty(), problems);
    }

    static Site read(Resources resources, List<ModuleFolder> modules, List<Problem> problems) {
        SiteReader reader = new SiteReader(resources, problems);
        modules.forEach(reader::addDecorations);
        Registry.read(resources, modules, "sites", problems).values().forEach(each -> reader.add(each.fields()));
        return reader.site();
    }

    private void addDecorations(ModuleFolder module) {
        Path start = module.path().resolve("decorations/site");
        for (Path file : resources.below(start, ".yaml", 1)) {
            String name = file.getFileName().toString().replaceFirst("\\.yaml$", "");
            if (name.equals("config") || name.startsWith("config.")) {
                String path = name.substring(Math.min(name.length(), "config.".length()));
                directives.read(file).ifPresent(value -> addConfiguration(Decorations.at(path, value)));
            }
        }
    }

    private void addConfiguration(YamlValue configuration) {
        Fields.of(configuration, problems).value("site").ifPresent(this::add);
    }

    private void add(YamlValue settings) {
        site = Merge.lay(settings, site);
    }

    private Site site() {
        Fields fields = Fields.of(site, problems);
        Fields i18n = fields.fields("i18n");
        String fallback = i18n.text("fallbackLocale").orElse(Site.DEFAULT.defaultLanguage());
        return new Site(fallback, languages(i18n, fallback), i18n.flag("enabled", true), cors(fields));
    }

    /** The default language always counts, also where it is not listed or switched off. */
    private static List<String> languages(Fields i18n, String fallback) {
        List<String> all =
                i18n.named("locales").stream().map(SiteReader::language).toList();
        return all.contains(fallback)
                ? all
                : Stream.concat(Stream.of(fallback), all.stream()).toList();
    }

    private static String language(Fields.Named locale) {
        Optional<String> language = locale.fields().text("language");
        Optional<String> country = locale.fields().text("country").filter(text -> !text.isBlank());
        return language.map(text -> text + country.map(code -> "_" + code).orElse(""))
                .orElse(locale.name());
    }

    private static List<Site.Cors> cors(Fields site) {
        return site.named("cors").stream().map(rule -> cors(rule)).toList();
    }

    private static Site.Cors cors(Fields.Named rule) {
        Fields fields = rule.fields();
        return new Site.Cors(
                uris(fields),
                fields.texts("allowedOrigins"),
                fields.texts("allowedMethods"),
                fields.texts("allowedHeaders"),
                fields.flag("supportsCredentials", false),
                fields.texts("exposedHeaders"),
                fields.number("maxAge").orElse(0L));
    }

    private static List<String> uris(Fields cors) {
        return cors.named("uris").stream()
                .flatMap(uri ->
                        uri.fields().text("patternString").or(() -> uri.fields().text("pattern")).stream())
                .toList();
    }
}
