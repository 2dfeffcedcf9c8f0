package de.litfass.delivery;

import freemarker.cache.FileTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.SimpleObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/**
 * The templates of the light modules as FreeMarker reads them: HTML with escaping, no Java classes, no methods of
 * objects, nothing outside the folder.
 */
final class PageTemplates {

    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private final Configuration configuration = new Configuration(VERSION);

    /** Templates read once; for changed files make another. */
    PageTemplates(Path folder, ZoneId zone) throws IOException {
        configuration.setTemplateLoader(new FileTemplateLoader(folder.toFile()));
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setObjectWrapper(new SimpleObjectWrapper(VERSION));
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocalizedLookup(false);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setTimeZone(TimeZone.getTimeZone(zone));
    }

    /**
     * A template filled in.
     *
     * @throws TemplateException naming template and line, for the log only
     */
    String filled(String template, Locale locale, Map<String, Object> model) throws IOException, TemplateException {
        Template found = configuration.getTemplate(template, locale);
        StringWriter html = new StringWriter(64 * 1024);
        found.process(model, html);
        return html.toString();
    }
}
