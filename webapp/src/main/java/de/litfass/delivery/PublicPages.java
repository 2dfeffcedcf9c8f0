package de.litfass.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.litfass.delivery.json.Digest;
import de.litfass.delivery.query.Parameters;
import de.litfass.module.LightModules;
import de.litfass.module.Page;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The public pages: the light modules' templates over delivery answers. For any number of threads.
 *
 * <p>The page with the path {@value Page#MISSING} stands in where there is no page, the one with {@value Page#FAILED}
 * where one could not be made, and gets the parameter {@code id} under which the log tells why. Plain ones of our own
 * stand in for these.
 */
public final class PublicPages {

    private static final Logger LOG = LoggerFactory.getLogger(PublicPages.class);

    private final PageMaker maker;
    private final Supplier<LightModules> modules;
    private final DeliverySettings settings;
    private final Renderings renderings;
    private volatile PageShelf shelf;

    /** Asks the pages' questions through {@code delivery}; links their files through {@code resources}. */
    public PublicPages(
            Delivery delivery, WebResources resources, Supplier<LightModules> modules, DeliverySettings settings) {
        this(new PageMaker(delivery, resources, settings), modules, Renderings.ofThisMachine());
    }

    PublicPages(PageMaker maker, Supplier<LightModules> modules, Renderings renderings) {
        this.maker = maker;
        this.modules = modules;
        this.settings = maker.settings();
        this.renderings = renderings;
        this.shelf = new PageShelf(modules.get(), settings);
    }

    /** The page at that address, or the page that says that there is none. Never throws. */
    public Answer answer(DeliveryRequest request) {
        boolean head = request.method().equals("HEAD");
        if (!head && !request.method().equals("GET")) {
            return WebHeaders.notAllowed();
        }
        PageShelf now = current();
        try {
            return page(now, request.path())
                    .map(found -> prepared(now, found, request)
                            .map(page -> page.answer(
                                    Negotiation.takesGzip(request.header("Accept-Encoding")),
                                    head,
                                    request.header("If-None-Match")))
                            .orElseGet(WebHeaders::busy))
                    .orElseGet(() ->
                            instead(now, Page.MISSING, new TreeMap<>(), WebHeaders.noPage(settings.contextPath())));
        } catch (RuntimeException e) {
            String id = UUID.randomUUID().toString();
            LOG.error("page {} failed, {}", request.path(), id, e);
            return instead(now, Page.FAILED, new TreeMap<>(Map.of("id", id)), WebHeaders.failed(id));
        }
    }

    private static Optional<Page> page(PageShelf now, String path) {
        return RequestPath.segments(path)
                .flatMap(segments -> now.page("/" + String.join("/", segments)))
                .filter(Page::isAddressed);
    }

    /** The module's page in place of ours, with the same status. */
    private Answer instead(PageShelf now, String path, SortedMap<String, String> parameters, Answer ours) {
        try {
            return now.page(path)
                    .map(page -> new PageQuestion(page, parameters, List.of(), 0))
                    .map(question -> maker.html(now, question, maker.answers(question.page())))
                    .map(html -> WebHeaders.trouble(ours.status(), html.getBytes(UTF_8)))
                    .orElse(ours);
        } catch (RuntimeException e) {
            LOG.error("page {} failed", path, e);
            return ours;
        }
    }

    /** The page; empty if too many others are being made. There are only so many without parameters: they always are. */
    private Optional<Prepared> prepared(PageShelf now, Page page, DeliveryRequest request) {
        Map<String, Answer> answers = maker.answers(page);
        PageQuestion question = new PageQuestion(
                page,
                parameters(page, request.query()),
                answers.values().stream().map(PublicPages::tag).toList(),
                now.stamp(page));
        Supplier<Prepared> make = () -> kept(now, question, answers);
        return now.cache()
                .get(question)
                .or(() -> question.parameters().isEmpty() ? Optional.of(make.get()) : renderings.one(make));
    }

    private Prepared kept(PageShelf now, PageQuestion question, Map<String, Answer> answers) {
        return now.cache().get(question).orElseGet(() -> {
            Prepared made = made(now, question, answers);
            now.cache().put(question, made);
            return made;
        });
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
        byte[] bytes = maker.html(now, question, answers).getBytes(UTF_8);
        String tag = Base64.getUrlEncoder().withoutPadding().encodeToString(Digest.of(bytes));
        return Prepared.of(tag, WebHeaders.ofPage(question.page().language()), bytes, true);
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
