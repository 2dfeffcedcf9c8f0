package de.litfass.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Pages of our own that say what is wrong, in German or English. */
record TroublePages(Locale language) {

    private static final String BUNDLE = "de.litfass.delivery.messages";
    private static final List<Locale> LANGUAGES = List.of(Locale.GERMAN, Locale.ENGLISH);
    private static final int LONGEST_HEADER = 200;

    /** In the language that {@code Accept-Language} prefers, or else German. */
    static TroublePages forReaderOf(DeliveryRequest request) {
        return new TroublePages(preferred(request.header("Accept-Language")).orElse(Locale.GERMAN));
    }

    private static Optional<Locale> preferred(String acceptLanguage) {
        if (acceptLanguage.isBlank() || acceptLanguage.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A text in place of a file. */
    Answer noFile() {
        return Answer.of(404, WebHeaders.ofText(language.getLanguage()), (text("noFile") + "\n").getBytes(UTF_8));
    }

    /** @param contextPath empty, or {@code /litfass} */
    Answer noPage(String contextPath) {
        String home = "<a href=\"" + contextPath + "/\">" + text("noPage.home") + "</a>";
        return page(404, text("noPage.title"), text("noPage.text") + " " + home);
    }

    /**
     * The page in place of one that could not be made.
     *
     * @param id under which the log tells why
     */
    Answer failed(String id) {
        return page(500, text("failed.title"), text("failed.text", id));
    }

    /** The page in place of one that nobody has time to make now. */
    Answer busy() {
        return page(503, text("busy.title"), text("busy.text")).with(List.of(new Header("Retry-After", "2")));
    }

    /** The page in answer to a method that changes something. */
    Answer notAllowed() {
        return page(405, text("notAllowed.title"), text("notAllowed.text"))
                .with(List.of(new Header("Allow", "GET, HEAD")));
    }

    private Answer page(int status, String title, String text) {
        String html =
                """
                <!DOCTYPE html>
                <html lang="%1$s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%2$s</title>
                </head>
                <body>
                <main>
                <h1>%2$s</h1>
                <p>%3$s</p>
                </main>
                </body>
                </html>
                """
                        .formatted(language.getLanguage(), title, text);
        return Answer.of(status, WebHeaders.ofTrouble(language.getLanguage()), html.getBytes(UTF_8));
    }

    private String text(String key, Object... arguments) {
        return new MessageFormat(ResourceBundle.getBundle(BUNDLE, language).getString(key), language).format(arguments);
    }
}
