package de.litfass.management.content;

import java.util.regex.Pattern;
import org.owasp.html.Encoding;

/** What a reader sees of formatted text. */
public final class VisibleText {

    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?(-->|$)");
    private static final Pattern BREAK =
            Pattern.compile("(?i)</?(p|br|li|ul|ol|h[1-6]|blockquote|table|caption|t[rdh]|div)\\b[^>]*>");
    private static final Pattern LINK =
            Pattern.compile("(?is)<a\\b[^>]*\\bhref\\s*=\\s*([\"'])(?<to>.*?)\\1[^>]*>(?<words>.*?)</a\\s*>");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^>]*(>|$)");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private VisibleText() {}

    /** The same with the address of each link behind its words, for those who compare two versions. */
    public static String withAddresses(String html) {
        return of(LINK.matcher(html).replaceAll("${words} (${to})"));
    }

    /** The words of the HTML without its tags, each run of space as one. */
    public static String of(String html) {
        String text = BREAK.matcher(COMMENT.matcher(html).replaceAll("")).replaceAll(" ");
        String bare = TAG.matcher(text).replaceAll("");
        return SPACE.matcher(Encoding.decodeHtml(bare, false)).replaceAll(" ").strip();
    }
}
