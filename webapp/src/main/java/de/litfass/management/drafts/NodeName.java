package de.litfass.management.drafts;

import de.litfass.type.Content;
import de.litfass.type.ContentType;
import de.litfass.type.Node;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of nodes, as they appear in addresses. */
public final class NodeName {

    private static final int LONGEST = 80;
    private static final Pattern SAFE = Pattern.compile("[^\\s\"'\\\\]+");
    private static final Pattern STORABLE = Pattern.compile("[^/:\\[\\]|*@\"\\p{Cc}\\p{Cs}]{1,150}");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<String, String> SPELLED = Map.of(
            "ä", "ae", "ö", "oe", "ü", "ue", "ß", "ss", "æ", "ae", "ø", "oe", "å", "aa", "ł", "l", "đ", "d", "&",
            " und ");

    private NodeName() {}

    /** Whether a node may bear that name: no space, quotation mark, or sign that paths and addresses need. */
    public static boolean isSafe(String name) {
        return SAFE.matcher(name).matches() && isStorable(name);
    }

    /** Whether a node of a script may bear that name, which may have spaces: no sign that paths and addresses need. */
    public static boolean isStorable(String name) {
        return STORABLE.matcher(name).matches() && !name.equals(".") && !name.equals("..");
    }

    /** A name for an item: after the property that its type names nodes after, its title, or its type. */
    static String of(ContentType type, Node node) {
        String title = type.titleOf(new Content(type.workspace(), "/" + node.name(), node));
        return Stream.of(node.text(type.nodeName()).orElse(""), title, type.name())
                .map(NodeName::slug)
                .filter(slug -> !slug.isEmpty())
                .findFirst()
                .orElse("item");
    }

    /** The text in lower-case letters without accents, digits and hyphens; empty if nothing is left. */
    public static String slug(String text) {
        String spelled = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : SPELLED.entrySet()) {
            spelled = spelled.replace(letter.getKey(), letter.getValue());
        }
        String plain = MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFKD))
                .replaceAll("");
        String slug = trimmed(BETWEEN.matcher(plain).replaceAll("-"));
        return slug.length() <= LONGEST ? slug : trimmed(slug.substring(0, LONGEST));
    }

    private static String trimmed(String slug) {
        return slug.replaceAll("^-+|-+$", "");
    }
}
