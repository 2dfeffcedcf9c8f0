package de.litfass.delivery.json;

import de.litfass.delivery.tree.Language;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Rich text with its links resolved.
 *
 * <pre>
 * link = "${link:{uuid:{" id "},repository:{" workspace "}" [ ",path:{" path "}" ] *( "," name ":{" any "}" ) "}}"
 * </pre>
 */
record RichText(Links links, Language language, boolean complete) {

    private static final Pattern LINK = Pattern.compile(
            "\\$\\{link:\\{uuid:\\{([^{}]*+)},repository:\\{([^{}]*+)}(?:,path:\\{([^{}]*+)})?(?:,[a-zA-Z]++:\\{[^{}]*+})*+}}");

    String resolved(String html) {
        return html.contains("${link:")
                ? LINK.matcher(html).replaceAll(link -> java.util.regex.Matcher.quoteReplacement(address(link)))
                : html;
    }

    private String address(MatchResult link) {
        String path = link.group(3) == null ? "" : link.group(3);
        if (link.group(2).equals("dam")) {
            String fileName = path.substring(path.lastIndexOf('/') + 1);
            return complete
                    ? links.completeAsset(link.group(1), fileName, language)
                    : links.asset(link.group(1), fileName);
        }
        return complete ? links.page(path, language) : links.localPage(path, language);
    }
}
