package de.litfass.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The headers of JSON answers. */
final class JsonHeaders {

    static final Header TYPE = new Header("Content-Type", "application/json;charset=UTF-8");

    static final List<Header> SECURITY = List.of(WebHeaders.NO_SNIFFING, WebHeaders.NOTHING_RUNS);

    private JsonHeaders() {}

    /** Those of an answer 200, which every cache may keep and must ask about before it shows it again. */
    static List<Header> of(Optional<String> language, String vary) {
        List<Header> headers = new ArrayList<>(List.of(TYPE));
        headers.addAll(SECURITY);
        headers.add(new Header("Cache-Control", "public, max-age=0, must-revalidate"));
        language.ifPresent(tag -> headers.add(new Header("Content-Language", tag)));
        headers.add(new Header("Vary", vary));
        return headers;
    }
}
