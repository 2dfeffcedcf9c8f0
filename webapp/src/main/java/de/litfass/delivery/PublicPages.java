package de.litfass.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.litfass.delivery.json.Digest;
import de.litfass.delivery.query.Parameters;
import de.litfass.module.LightModules;
import de.litfass.module.Page;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The public pages: the light modules' templates over delivery answers. For any number of threads. */
public final class PublicPages {

    private static final Logger LOG = LoggerFactory.getLogger(PublicPages.class);

    private final Delivery delivery;
    private final WebResources resources;
    private final Supplier<LightModules> modules;
    private final DeliverySettings settings;
    private volatile PageShelf shelf;

    /** Asks the pages' questions through {@code delivery}; links their files through {@code resources}. */
    public PublicPages(
            Delivery delivery, WebResources resources, Supplier<LightModules> modules, DeliverySettings settings) {
        this.delivery = delivery;
        this.resources = resources;
        this.modules = modules;
        this.settings = settings;
        this.shelf = new PageShelf(modules.get(), settings);
    }

    /** The page at that address, or the page that says that there is none. Never throws. */
    public Answer answer(DeliveryRequest request) {
        boolean head = request.method().equals("HEAD");
        if (!head && !request.method().equals("GET")) {
            return WebHeaders.notAllowed();
        }
        PageShelf now = current();
        Optional<Page> page =
                RequestPath.segments(request.path()).flatMap(segments -> now.page("/" + String.join("/", segments)));
        try {
            return page.map(found -> prepared(now, found, request)
                            .answer(
                                    Negotiation.takesGzip(request.header("Accept-Encoding")),
                                    head,
                                    request.header("If-None-Match")))
                    .orElseGet(WebHeaders::noPage);
        } catch (RuntimeException e) {
            String id = UUID.randomUUID().toString();
            LOG.error("page {} failed, {}", request.path(), id, e);
            return WebHeaders.failed(id);
        }
    }

    private Prepared prepared(PageShelf now, Page page, DeliveryRequest request) {
        Map<String, Answer> answers = answers(page);
        PageQuestion question = new PageQuestion(
                page,
                parameters(page, request.query()),
                answers.values().stream().map(PublicPages::tag).toList(),
                now.stamp(page));
        return now.cache().get(question).orElseGet(() -> {
            Prepared made = made(now, question, answers);
            now.cache().put(question, made);
            return made;
        });
    }

    private Map<String, Answer> answers(Page page) {
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

    private static String tag(Answer answer) {
        return answer.header("ETag").orElse(Integer.toString(answer.status()));
    }

    private SortedMap<String, String> parameters(Page page, String query) {
        SortedMap<String, String> given = new TreeMap<>();
        if (query.length() <= settings.limits().maxQueryLength()) {
            Parameters parameters = Parameters.parse(query);
            page.parameters().forEach(name -> parameters
                    .first(name)
                    .filter(value -> value.length() <= settings.limits().maxValueLength())
                    .ifPresent(value -> given.put(name, value)));
        }
        return given;
    }

    private Prepared made(PageShelf now, PageQuestion question, Map<String, Answer> answers) {
        Page page = question.page();
        answers.forEach((name, answer) -> {
            if (answer.status() != 200) {
                LOG.warn("page {} has no {}: {}", page.path(), name, answer.text());
            }
        });
        Locale locale = locale(page.language());
        PageModel model = new PageModel(page, locale, now.modules().bundles(), resources, settings.baseUrl());
        try {
            String html = now.templates(page).filled(page.template(), locale, model.of(question.parameters(), answers));
            byte[] bytes = html.getBytes(UTF_8);
            String tag = Base64.getUrlEncoder().withoutPadding().encodeToString(Digest.of(bytes));
            return Prepared.of(tag, WebHeaders.ofPage(page.language()), bytes, true);
        } catch (IOException | TemplateException e) {
            throw new IllegalStateException("template " + page.template() + " can't be filled in", e);
        }
    }

    private static Locale locale(String language) {
        return language.equals("de") ? Locale.GERMANY : Locale.forLanguageTag(language.replace('_', '-'));
    }

    @SuppressWarnings("ReferenceEquality") // asked for each request
    private PageShelf current() {
        LightModules definitions = modules.get();
        PageShelf now = shelf;
        if (now.modules() != definitions) {
            now = new PageShelf(definitions, settings);
            shelf = now;
        }
        return now;
    }
}
