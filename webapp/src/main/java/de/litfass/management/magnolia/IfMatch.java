package de.litfass.management.magnolia;

import de.litfass.management.rest.Refused;
import de.litfass.publish.Draft;
import de.litfass.repository.Refusal;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** The header {@code If-Match} of a script: the last write wins without it, and a stale one changes nothing with it. */
record IfMatch(Optional<String> header) {

    static IfMatch of(HttpHeaders headers) {
        return new IfMatch(Optional.ofNullable(headers.getHeaderString(HttpHeaders.IF_MATCH)));
    }

    /** The tag of a draft at its revision. */
    static String tag(Draft draft) {
        return "\"" + draft.revision() + "\"";
    }

    /**
     * Does something that builds on the draft as the header has it.
     *
     * @throws Refused with 412 if the draft is at another revision
     */
    <T> T on(Draft draft, Function<OptionalLong, T> act) {
        if (header.isEmpty() || header.get().strip().equals("*")) {
            return act.apply(OptionalLong.empty());
        }
        boolean current =
                Arrays.stream(header.get().split(",", -1)).map(String::strip).anyMatch(tag(draft)::equals);
        if (!current) {
            throw stale(draft);
        }
        try {
            return act.apply(OptionalLong.of(draft.revision()));
        } catch (Refusal.StaleRevision e) {
            throw stale(e.current());
        }
    }

    private static Refused stale(Draft current) {
        return Refused.of(412, "preconditionFailed", Long.toString(current.revision()))
                .header(HttpHeaders.ETAG, tag(current));
    }
}
