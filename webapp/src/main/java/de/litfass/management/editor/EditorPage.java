package de.litfass.management.editor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * The page in which the editing application runs, as one answer shows it.
 *
 * @param nonce the word that lets its style sheets in; another one for every answer
 * @param html the page, with the nonce and the address of the editor in it
 */
record EditorPage(String nonce, String html) {

    private static final int NONCE_BYTES = 18;
    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * The page for one answer.
     *
     * @param template the built page, which knows itself at {@code /editor/}
     * @param contextPath empty, or {@code /litfass}
     */
    static EditorPage of(byte[] template, String contextPath) {
        String nonce = fresh();
        String html = new String(template, UTF_8)
                .replace("\"/editor/", "\"" + escaped(contextPath) + "/editor/")
                .replace("{nonce}", nonce);
        return new EditorPage(nonce, html);
    }

    private static String fresh() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }

    /** What the browser may load for this page: nothing from elsewhere, no script and no style written into it. */
    String contentSecurityPolicy() {
        return "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-" + nonce
                + "'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'; "
                + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }
}
