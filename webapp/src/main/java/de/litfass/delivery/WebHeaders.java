package de.litfass.delivery;

import java.util.ArrayList;
import java.util.List;

/** The headers of pages and files. */
final class WebHeaders {

    private static final Header HTML = new Header("Content-Type", "text/html;charset=UTF-8");
    static final Header NO_SNIFFING = new Header("X-Content-Type-Options", "nosniff");

    /** For answers that are no page. */
    static final Header NOTHING_RUNS =
            new Header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");

    private static final Header NO_STORE = new Header("Cache-Control", "no-store");

    private static final List<Header> PAGE_SECURITY = List.of(
            NO_SNIFFING,
            new Header("Referrer-Policy", "strict-origin-when-cross-origin"),
            new Header(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; script-src 'self'; "
                            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'"));

    private WebHeaders() {}

    /** Those of a page, which every cache may keep and must ask about before it shows it again. */
    static List<Header> ofPage(String language) {
        List<Header> headers = new ArrayList<>(List.of(HTML));
        headers.addAll(PAGE_SECURITY);
        headers.add(new Header("Cache-Control", "public, max-age=0, must-revalidate"));
        headers.add(contentLanguage(language));
        headers.add(new Header("Vary", "Accept-Encoding"));
        return headers;
    }

    /** Those of a file; an SVG that is opened by itself can run nothing. */
    static List<Header> ofFile(String type) {
        return List.of(
                new Header("Content-Type", type),
                NO_SNIFFING,
                new Header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox"),
                new Header("Vary", "Accept-Encoding"));
    }

    /** Those of a short text in the language of whoever reads it. */
    static List<Header> ofText(String language) {
        return List.of(
                new Header("Content-Type", "text/plain;charset=UTF-8"),
                NO_SNIFFING,
                NO_STORE,
                new Header("Content-Language", language));
    }

    /** Those of a page in that language that says what is wrong. */
    static List<Header> ofTrouble(String language) {
        List<Header> headers = new ArrayList<>(List.of(HTML, NO_STORE, contentLanguage(language)));
        headers.addAll(PAGE_SECURITY);
        return headers;
    }

    /** Magnolia writes {@code fr_CH}, HTTP {@code fr-CH}. */
    private static Header contentLanguage(String language) {
        return new Header("Content-Language", language.replace('_', '-'));
    }
}
