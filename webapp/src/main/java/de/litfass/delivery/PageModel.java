package de.litfass.delivery;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.litfass.module.Bundles;
import de.litfass.module.Page;
import de.litfass.type.Messages;
import de.litfass.type.RichText;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a template sees.
 *
 * <pre>
 * each name of the page's answers   the answer's JSON as maps, lists, texts, numbers, truth values
 * page.language page.path page.baseUrl page.parameters
 * text("key", arguments…)           from the message bundles, in the page's language
 * resource("css/page.css")          the address of a file of the page's module
 * link("/")                         the address of a page of this site, below the context path if there is one
 * rich(value)                       formatted text as markup, reduced to what {@link RichText} allows
 * </pre>
 */
record PageModel(Page page, Locale locale, Bundles bundles, WebResources resources, DeliverySettings settings) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    /** The model for these parameters and answers. */
    Map<String, Object> of(Map<String, String> parameters, Map<String, Answer> answers) {
        Map<String, Object> model = new HashMap<>();
        answers.forEach((name, answer) -> model.put(name, parsed(answer)));
        model.put(
                "page",
                Map.of(
                        "language", page.language(),
                        "path", page.path(),
                        "baseUrl", settings.baseUrl(),
                        "parameters", parameters));
        Messages messages = bundles.in(locale);
        model.put("text", (TemplateMethodModelEx) arguments -> text(messages, unwrapped(arguments)));
        model.put("resource", (TemplateMethodModelEx)
                arguments -> resources.address(page.module(), first(unwrapped(arguments))));
        model.put("link", (TemplateMethodModelEx) arguments -> settings.contextPath() + first(unwrapped(arguments)));
        model.put("rich", (TemplateMethodModelEx) arguments -> rich(first(unwrapped(arguments))));
        return model;
    }

    private static TemplateModel rich(String html) throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(RichText.sanitise(html));
    }

    /** An answer that is none leaves its part of the page empty rather than the whole page missing. */
    private static Map<String, Object> parsed(Answer answer) {
        try {
            return answer.status() == 200
                    ? JSON.readValue(answer.text(), OBJECT)
                    : Map.of("total", 0, "results", List.of());
        } catch (IOException e) {
            throw new IllegalStateException("an answer that delivery made is no JSON object", e);
        }
    }

    private static String text(Messages messages, List<Object> arguments) throws TemplateModelException {
        return messages.text(
                first(arguments), arguments.subList(1, arguments.size()).toArray());
    }

    private static String first(List<Object> arguments) throws TemplateModelException {
        if (arguments.isEmpty()) {
            throw new TemplateModelException("the first argument is missing");
        }
        return String.valueOf(arguments.getFirst());
    }

    private static List<Object> unwrapped(List<?> arguments) throws TemplateModelException {
        java.util.ArrayList<Object> plain = new java.util.ArrayList<>();
        for (Object argument : arguments) {
            Object value = DeepUnwrap.unwrap((TemplateModel) argument);
            plain.add(value == null ? "" : value);
        }
        return plain;
    }
}
