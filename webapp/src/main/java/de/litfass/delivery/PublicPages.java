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
import java.util.function.LongSupplier;
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
    private final Pace pace;
    private volatile PageShelf shelf;

    /** Asks the pages' questions through {@code delivery}; links their files through {@code resources}. */
    public PublicPages(
            Delivery delivery, WebResources resources, Supplier<LightModules> modules, DeliverySettings settings) {
        this(new PageMaker(delivery, resources, settings), modules, Pace.ofThisMachine());
    }

    /**
     * How fast they are made.
     *
     * @param nanoTime the time by which their files are looked at again
     */
    record Pace(Renderings renderings, LongSupplier nanoTime) {

        static Pace ofThisMachine() {
            return new Pace(Renderings.ofThisMachine(), System::nanoTime);
        }
    }

    PublicPages(PageMaker maker, Supplier<LightModules> modules, Pace pace) {
        this.maker = maker;
        this.modules = modules;
        this.settings = maker.settings();
        this.pace = pace;
        this.shelf = new PageShelf(modules.get(), settings, pace.nanoTime());
    }

    /** The page at that address, or the page that says that there is none. Never throws. */
    public Answer answer(DeliveryRequest request) {
        boolean head = request.method().equals("HEAD");
        if (!head && !request.method().equals("GET")) {
            return TroublePages.forReaderOf(request).notAllowed();
        }
        PageShelf now = current();
        Answer answer = answer(now, request);
        return head ? answer.withoutBody() : answer;
    }

    private Answer answer(PageShelf now, DeliveryRequest request) {
        TroublePages ours = TroublePages.forReaderOf(request);
        Optional<Page> page = page(now, request.path());
        if (page.isEmpty()) {
            return missing(now, ours);
        }
        try {
            return prepared(now, page.get(), parameters(page.get(), request.query()))
                    .map(found -> found.answer(
                            Negotiation.takesGzip(request.header("Accept-Encoding")),
                            false,
                            request.header("If-None-Match")))
                    .orElseGet(ours::busy);
        } catch (RuntimeException e) {
            String id = UUID.randomUUID().toString();
            LOG.error("page {} failed, {}", request.path(), id, e);
            return failed(now, id).orElseGet(() -> ours.failed(id));
        }
    }

    private static Optional<Page> page(PageShelf now, String path) {
        return RequestPath.segments(path)
                .flatMap(segments -> now.page("/" + String.join("/", segments)))
                .filter(Page::isAddressed);
    }

    /** The module's page for what is not there, or ours. */
    private Answer missing(PageShelf now, TroublePages ours) {
        try {
            return now.page(Page.MISSING)
                    .flatMap(page -> prepared(now, page, new TreeMap<>()))
                    .map(found -> found.answer(false, false, ""))
                    .orElseGet(() -> ours.noPage(settings.contextPath()));
        } catch (RuntimeException e) {
            LOG.error("page {} failed", Page.MISSING, e);
            return ours.noPage(settings.contextPath());
        }
    }

    /** The module's page for what failed; made for each failure, as its number is in it. */
    private Optional<Answer> failed(PageShelf now, String id) {
        try {
            return now.page(Page.FAILED)
                    .map(page -> new PageQuestion(page, new TreeMap<>(Map.of("id", id)), List.of(), 0))
                    .flatMap(question -> pace.renderings().one(() -> failed(now, question)));
        } catch (RuntimeException e) {
            LOG.error("page {} failed", Page.FAILED, e);
            return Optional.empty();
        }
    }

    private Answer failed(PageShelf now, PageQuestion question) {
        String html = maker.html(now, question, maker.answers(question.page()));
        return Answer.of(500, WebHeaders.ofTrouble(question.page().language()), html.getBytes(UTF_8));
    }

    /** The page; empty if too many others are being made. There are only so many without parameters: they always are. */
    private Optional<Prepared> prepared(PageShelf now, Page page, SortedMap<String, String> parameters) {
        Map<String, Answer> answers = maker.answers(page);
        PageQuestion question = new PageQuestion(
                page,
                parameters,
                answers.values().stream().map(PublicPages::tag).toList(),
                now.stamp(page));
        Supplier<Prepared> make = () -> kept(now, question, answers);
        return now.cache()
                .get(question)
                .or(() -> now.together(
                        question,
                        () -> parameters.isEmpty()
                                ? Optional.of(make.get())
                                : pace.renderings().one(make)));
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
        String language = question.page().language();
        if (question.page().path().equals(Page.MISSING)) {
            return Prepared.always(Answer.of(404, WebHeaders.ofTrouble(language), bytes));
        }
        String tag = Base64.getUrlEncoder().withoutPadding().encodeToString(Digest.of(bytes));
        return Prepared.of(tag, WebHeaders.ofPage(language), bytes, true);
    }

    @SuppressWarnings("ReferenceEquality") // asked for each request
    private PageShelf current() {
        LightModules definitions = modules.get();
        PageShelf now = shelf;
        if (now.modules() != definitions) {
            now = new PageShelf(definitions, settings, pace.nanoTime());
            shelf = now;
        }
        return now;
    }
}
