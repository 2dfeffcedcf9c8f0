package de.litfass.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** The headers of pages and files, and the pages that say what is not there. */
final class WebHeaders {

    private static final Header HTML = new Header("Content-Type", "text/html;charset=UTF-8");
    private static final Header NO_SNIFFING = new Header("X-Content-Type-Options", "nosniff");
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
        headers.add(new Header("Content-Language", language));
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

    static Answer noFile() {
        byte[] text = "Diese Datei gibt es nicht.\n".getBytes(UTF_8);
        return Answer.of(
                404, List.of(new Header("Content-Type", "text/plain;charset=UTF-8"), NO_SNIFFING, NO_STORE), text);
    }

    /** @param contextPath empty, or {@code /litfass} */
    static Answer noPage(String contextPath) {
        return page(
                404,
                "Diese Seite gibt es nicht",
                "Vielleicht ist die Adresse falsch geschrieben oder veraltet. <a href=\"" + contextPath
                        + "/\">Zur Startseite</a>");
    }

    /**
     * The page in place of one that could not be made.
     *
     * @param id under which the log tells why
     */
    static Answer failed(String id) {
        return page(500, "Diese Seite ist gerade gestört", "Der Fehler ist notiert unter " + id + ".");
    }

    /** The page in place of one that nobody has time to make now. */
    static Answer busy() {
        return page(503, "Gerade ist viel los", "Versuchen Sie es in einigen Sekunden noch einmal.")
                .with(List.of(new Header("Retry-After", "2")));
    }

    static Answer notAllowed() {
        return page(405, "Diese Adresse wird nur gelesen", "Erlaubt sind GET und HEAD.")
                .with(List.of(new Header("Allow", "GET, HEAD")));
    }

    private static Answer page(int status, String title, String text) {
        String html =
                """
                <!DOCTYPE html>
                <html lang="de">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%1$s</title>
                </head>
                <body>
                <main>
                <h1>%1$s</h1>
                <p>%2$s</p>
                </main>
                </body>
                </html>
                """
                        .formatted(title, text);
        return trouble(status, html.getBytes(UTF_8));
    }

    /** A page that says what is wrong, in German. */
    static Answer trouble(int status, byte[] html) {
        List<Header> headers = new ArrayList<>(List.of(HTML, NO_STORE, new Header("Content-Language", "de")));
        headers.addAll(PAGE_SECURITY);
        return Answer.of(status, headers, html);
    }
}
