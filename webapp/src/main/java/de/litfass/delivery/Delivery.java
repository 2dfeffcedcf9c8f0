package de.litfass.delivery;

import de.litfass.delivery.json.Binaries;
import de.litfass.module.LightModules;
import de.litfass.publish.PublishedSnapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The delivery endpoints: answers a question of a web team from the current publication and definitions. For any number
 * of threads.
 */
public final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Header ALLOW = new Header("Allow", "GET, HEAD, OPTIONS");

    private final Supplier<PublishedSnapshot> snapshots;
    private final Supplier<LightModules> modules;
    private volatile Standing standing;

    /** Takes the newest of both for each question; the same instance is taken as unchanged. */
    public Delivery(
            Supplier<PublishedSnapshot> snapshots,
            Supplier<LightModules> modules,
            DeliverySettings settings,
            Binaries binaries) {
        this.snapshots = snapshots;
        this.modules = modules;
        this.standing = Standing.of(snapshots.get(), modules.get(), settings, binaries);
    }

    /**
     * Whether an address is answered here: all below {@code /.rest/delivery}, and every endpoint's own path below
     * {@code /.rest}.
     */
    public boolean serves(String rawPath) {
        return rawPath.startsWith("/.rest/delivery/")
                || rawPath.equals("/.rest/delivery")
                || (rawPath.startsWith("/.rest/")
                        && RequestPath.segments(rawPath)
                                .flatMap(current().endpoints()::match)
                                .isPresent());
    }

    /** The answer if the very same was asked before, of the same publication and in that encoding; costs next to nothing. */
    public Optional<Answer> known(DeliveryRequest request) {
        Standing now = standing;
        if (!request.method().equals("GET") || request.hasBody() || !now.shows(snapshots.get(), modules.get())) {
            return Optional.empty();
        }
        return Optional.ofNullable(now.hot().get(HotAnswers.Key.of(request)))
                .flatMap(known -> known.atHand(
                        Negotiation.takesGzip(request.header("Accept-Encoding")), request.header("If-None-Match")));
    }

    private static Answer answer(Prepared prepared, DeliveryRequest request) {
        return prepared.answer(
                Negotiation.takesGzip(request.header("Accept-Encoding")),
                request.method().equals("HEAD"),
                request.header("If-None-Match"));
    }

    /** The answer, whatever the question: mistakes and missing content are answers too. Never throws. */
    public Answer answer(DeliveryRequest request) {
        Standing now = current();
        boolean reads = request.method().equals("GET") || request.method().equals("HEAD");
        if (!reads || request.hasBody()) {
            return otherwise(now, request);
        }
        HotAnswers.Key key = HotAnswers.Key.of(request);
        Prepared known = now.hot().get(key);
        return known == null ? found(now, request, key) : answer(known, request);
    }

    private Answer found(Standing now, DeliveryRequest request, HotAnswers.Key key) {
        List<Header> cors = new ArrayList<>();
        try {
            cors.addAll(now.cors().headers(request.path(), request.header("Origin")));
            Prepared prepared = prepared(now, request).with(cors);
            now.hot().put(key, prepared);
            return answer(prepared, request);
        } catch (Refusal e) {
            return bodyFor(request, refused(now, e, cors));
        } catch (RuntimeException e) {
            return bodyFor(request, refused(now, unexpected(e), cors));
        }
    }

    private static Prepared prepared(Standing now, DeliveryRequest request) {
        Understanding.Asked asked = new Understanding(now, request).asked();
        return now.answers().get(asked.question()).orElseGet(() -> {
            Prepared made = new EndpointAnswers(now, asked.endpoint(), asked.question()).answer();
            now.answers().put(asked.question(), made);
            return made;
        });
    }

    private static Answer otherwise(Standing now, DeliveryRequest request) {
        try {
            if (request.method().equals("OPTIONS") && !request.hasBody()) {
                return options(now, request);
            }
            if (request.method().equals("GET") || request.method().equals("HEAD")) {
                throw Refusal.badRequest("A question has no body");
            }
            throw new Refusal(405, "methodNotAllowed", "Delivery only reads: GET, HEAD and OPTIONS", List.of());
        } catch (Refusal e) {
            return refused(now, e, e.status() == 405 ? List.of(ALLOW) : List.of());
        }
    }

    private static Answer options(Standing now, DeliveryRequest request) {
        List<Header> headers = new ArrayList<>(List.of(ALLOW));
        if (!request.header("Origin").isEmpty()) {
            headers.addAll(now.cors().preflight(request.path(), request));
        }
        return Answer.empty(204, headers);
    }

    private static Answer bodyFor(DeliveryRequest request, Answer answer) {
        return request.method().equals("HEAD") ? answer.withoutBody() : answer;
    }

    private static Answer refused(Standing now, Refusal refusal, List<Header> more) {
        List<Header> headers = new ArrayList<>(more);
        now.languages().standard().header().ifPresent(tag -> headers.add(new Header("Content-Language", tag)));
        return ErrorAnswer.of(refusal, headers);
    }

    private static Refusal unexpected(RuntimeException e) {
        String id = UUID.randomUUID().toString();
        LOG.error("delivery failed, {}", id, e);
        return new Refusal(500, "unknown", "Something went wrong here; the log has it under " + id, List.of());
    }

    private Standing current() {
        PublishedSnapshot snapshot = snapshots.get();
        LightModules definitions = modules.get();
        Standing now = standing;
        return now.shows(snapshot, definitions) ? now : advanced();
    }

    private synchronized Standing advanced() {
        PublishedSnapshot snapshot = snapshots.get();
        LightModules definitions = modules.get();
        if (!standing.shows(snapshot, definitions)) {
            standing = standing.next(snapshot, definitions);
        }
        return standing;
    }
}
