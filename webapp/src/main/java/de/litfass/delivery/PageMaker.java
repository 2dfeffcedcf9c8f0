package de.litfass.delivery;

import de.litfass.module.Page;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills in the templates of pages. */
record PageMaker(Delivery delivery, WebResources resources, DeliverySettings settings) {

    private static final Logger LOG = LoggerFactory.getLogger(PageMaker.class);

    /** The answers to the page's questions, by their names. */
    Map<String, Answer> answers(Page page) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        page.answers().forEach((name, question) -> {
            int mark = question.indexOf('?');
            String path = "/.rest/delivery/" + (mark < 0 ? question : question.substring(0, mark));
            String query = mark < 0 ? "" : question.substring(mark + 1);
            answers.put(name, delivery.answer(asked(path, query, page.language())));
        });
        return answers;
    }

    private static DeliveryRequest asked(String path, String query, String language) {
        return new DeliveryRequest("GET", path, query, name -> name.equals("Accept-Language") ? language : "", false);
    }

    /** The page's HTML with that in it. */
    String html(PageShelf now, PageQuestion question, Map<String, Answer> answers) {
        Page page = question.page();
        answers.forEach((name, answer) -> {
            if (answer.status() != 200) {
                LOG.warn("page {} has no {}: {}", page.path(), name, answer.text());
            }
        });
        Locale locale = locale(page.language());
        PageModel model = new PageModel(page, locale, now.modules().bundles(), resources, settings);
        try {
            return now.templates(page).filled(page.template(), locale, model.of(question.parameters(), answers));
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("template " + page.template() + " can't be filled in", e);
        }
    }

    private static Locale locale(String language) {
        return language.equals("de") ? Locale.GERMANY : Locale.forLanguageTag(language.replace('_', '-'));
    }
}
