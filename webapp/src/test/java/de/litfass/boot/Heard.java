package de.litfass.boot;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;

/** An answer as it came over a {@link Wire}, one byte a character. */
record Heard(String text) {

    int status() {
        return text.matches("(?s)HTTP/1\\.1 \\d{3}.*") ? Integer.parseInt(text.substring(9, 12)) : 0;
    }

    private String head() {
        int end = text.indexOf("\r\n\r\n");
        return end < 0 ? text : text.substring(0, end);
    }

    /** Whether it has a header that begins so; in any case of letters. */
    boolean says(String header) {
        return head().toLowerCase(Locale.ROOT).contains("\r\n" + header.toLowerCase(Locale.ROOT));
    }

    /** The body as text, out of its chunks. */
    String body() {
        int end = text.indexOf("\r\n\r\n");
        String raw = end < 0 ? "" : text.substring(end + 4);
        return new String((says("Transfer-Encoding: chunked") ? unchunked(raw) : raw).getBytes(ISO_8859_1), UTF_8);
    }

    private static String unchunked(String raw) {
        StringBuilder whole = new StringBuilder();
        int at = 0;
        for (int line = raw.indexOf("\r\n"); line > at; line = raw.indexOf("\r\n", at)) {
            int length = Integer.parseInt(raw.substring(at, line), 16);
            whole.append(raw, line + 2, Math.min(raw.length(), line + 2 + length));
            at = line + 4 + length;
        }
        return whole.toString();
    }
}
