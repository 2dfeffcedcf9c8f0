package de.litfass.management.rest;

import de.litfass.publish.PublicationLog;
import de.litfass.publish.PublishForbidden;
import de.litfass.publish.PublishRefused;
import de.litfass.repository.Refusal;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a failure deep inside means to the one who asked. */
public final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final long SOON = 10;

    private Refusals() {}

    /** The answer to that failure; one that nobody expected goes to the log, and the answer only names its place there. */
    public static Refused of(Throwable failure) {
        return switch (failure) {
            case Refused refused -> refused;
            case Refusal refusal -> of(refusal);
            case PublishRefused refused -> Refused.of(422, "publishRefused").because(refused.problems());
            case PublishForbidden forbidden -> Refused.of(403, "mayNotPublish");
            case PublicationLog.StaleDraft stale -> Refused.of(409, "staleRevision", stale.id());
            case WebApplicationException web -> of(web.getResponse());
            default -> unexpected(failure);
        };
    }

    private static Refused of(Refusal refusal) {
        String text = Objects.requireNonNullElse(refusal.getMessage(), "");
        return switch (refusal) {
            case Refusal.NotFound missing -> Refused.of(404, "notFound", text);
            case Refusal.Forbidden forbidden -> Refused.of(403, "accessDenied", text);
            case Refusal.NameTaken taken -> Refused.of(409, "nameTaken", text);
            case Refusal.StaleRevision stale ->
                Refused.of(409, "staleRevision", stale.current().id());
            case Refusal.InUse used -> Refused.of(409, "inUse", used.usages().size());
            case Refusal.StillPublished published -> Refused.of(409, "stillPublished", text);
            case Refusal.NotEmpty full -> Refused.of(409, "notEmpty", text);
            case Refusal.Invalid invalid -> Refused.of(400, "invalidValue", text);
            case Refusal.Throttled throttled -> throttled(throttled.retryAfter());
            case Refusal.StorageRefused storage -> storage(storage.full());
        };
    }

    private static Refused throttled(Duration wait) {
        long seconds = wait.plusMillis(999).toSeconds();
        return Refused.of(429, "throttled", seconds).header(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    }

    private static Refused storage(boolean full) {
        return full
                ? Refused.of(507, "storageFull")
                : Refused.of(503, "storageUnavailable").header(HttpHeaders.RETRY_AFTER, Long.toString(SOON));
    }

    /** Jersey's own: no such address, method, or media type. */
    private static Refused of(Response response) {
        return switch (response.getStatus()) {
            case 404 -> Refused.of(404, "notFound").worded("noSuchAddress");
            case 405 -> notAllowed(Optional.ofNullable(response.getHeaderString(HttpHeaders.ALLOW)));
            case 406 -> Refused.of(406, "notAcceptable");
            case 415 -> Refused.of(415, "unsupportedMediaType");
            default -> response.getStatus() < 500 ? Refused.of(400, "badRequest") : Refused.of(500, "unknown", "");
        };
    }

    private static Refused notAllowed(Optional<String> allow) {
        Refused refused = Refused.of(405, "methodNotAllowed", allow.orElse(""));
        return allow.map(methods -> refused.header(HttpHeaders.ALLOW, methods)).orElse(refused);
    }

    private static Refused unexpected(Throwable failure) {
        String id = UUID.randomUUID().toString();
        LOG.error("Request failed, {}", id, failure);
        return Refused.of(500, "unknown", id);
    }
}
