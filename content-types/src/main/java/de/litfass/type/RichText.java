package de.litfass.type;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Formatted text that is safe to show. */
public final class RichText {

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "br", "strong", "em", "b", "i", "ul", "ol", "li", "a", "h3", "h4", "blockquote")
            .allowElements("table", "caption", "thead", "tbody", "tr", "th", "td", "abbr", "span")
            .allowUrlProtocols("http", "https", "mailto", "tel")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("scope")
            .matching(Pattern.compile("row|col|rowgroup|colgroup"))
            .onElements("th")
            .allowAttributes("title")
            .onElements("abbr")
            .allowAttributes("lang")
            .matching(Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*"))
            .onElements("span")
            .toFactory();

    /** Broken nesting is mended a step at a time; more passes than this no text has needed. */
    private static final int MOST_PASSES = 8;

    private RichText() {}

    /**
     * The HTML reduced to what the public page can show: paragraphs, line breaks, emphasis, lists, links (also
     * Magnolia's {@code ${link:{…}}}), headings 3 and 4, quotations, tables, abbreviations and {@code lang}. A second
     * pass changes nothing; letters stay as they are.
     */
    public static String sanitise(String html) {
        String before = html;
        for (int pass = 0; pass < MOST_PASSES; pass++) {
            String after = pass(before);
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        return before;
    }

    /** What {@link #sanitise} would take away, each once, in order: elements as {@code script}, attributes as {@code p style}. */
    public static List<String> refused(String html) {
        Set<String> refused = new LinkedHashSet<>();
        POLICY.sanitize(new MagnoliaLinks(html).hidden(), new Listener(), refused);
        return List.copyOf(refused);
    }

    private static String pass(String html) {
        MagnoliaLinks links = new MagnoliaLinks(html);
        return links.restored(ReadableHtml.of(POLICY.sanitize(links.hidden())));
    }

    private static final class Listener implements HtmlChangeListener<Set<String>> {

        @Override
        public void discardedTag(@Nullable Set<String> refused, String element) {
            if (refused != null) {
                refused.add(element);
            }
        }

        @Override
        public void discardedAttributes(@Nullable Set<String> refused, String element, String... attributes) {
            for (String attribute : attributes) {
                discardedTag(refused, element + " " + attribute);
            }
        }
    }
}
