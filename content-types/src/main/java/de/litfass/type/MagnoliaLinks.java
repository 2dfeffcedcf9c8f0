package de.litfass.type;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts Magnolia's links ({@code ${link:{uuid:{…},…}}}, 6.2) aside while others look at HTML: to them they are no URL. */
final class MagnoliaLinks {

    private static final Pattern LINK = Pattern.compile("\\$\\{link:\\{(?:[A-Za-z]+:\\{[^{}<>\"'&]*},?)+}}");
    private static final String MARK = "#litfass-link-";
    private static final Pattern MARKED = Pattern.compile(MARK + "(\\d{1,6})-");

    private final List<String> links = new ArrayList<>();
    private final String hidden;

    MagnoliaLinks(String html) {
        this.hidden = LINK.matcher(html).replaceAll(link -> {
            links.add(link.group());
            return MARK + (links.size() - 1) + "-";
        });
    }

    /** The HTML with a harmless address in place of each link. */
    String hidden() {
        return hidden;
    }

    /** The HTML with the links back in their places. */
    String restored(String html) {
        return MARKED.matcher(html).replaceAll(mark -> {
            int number = Integer.parseInt(mark.group(1));
            return Matcher.quoteReplacement(number < links.size() ? links.get(number) : mark.group());
        });
    }
}
