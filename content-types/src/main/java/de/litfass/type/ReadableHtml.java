package de.litfass.type;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes what the sanitiser writes as references although HTML 5 lets it stand: stored text stays readable. */
final class ReadableHtml {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern REFERENCE = Pattern.compile("&#(x[0-9a-fA-F]{1,6}|\\d{1,7});");
    private static final String IN_TEXT = "\"'+=@`{}";
    private static final String IN_ATTRIBUTES = "'+=@";

    private ReadableHtml() {}

    /** The same document in fewer signs. */
    static String of(String html) {
        String all = html.replace("{<!-- -->", "{");
        StringBuilder readable = new StringBuilder();
        Matcher tags = TAG.matcher(all);
        int end = 0;
        while (tags.find()) {
            readable.append(decoded(all.substring(end, tags.start()), IN_TEXT));
            readable.append(decoded(tags.group(), IN_ATTRIBUTES));
            end = tags.end();
        }
        return readable.append(decoded(all.substring(end), IN_TEXT)).toString();
    }

    private static String decoded(String html, String safe) {
        return REFERENCE.matcher(html).replaceAll(reference -> {
            int letter = letter(reference.group(1));
            boolean decode = safe.indexOf(letter) >= 0
                    || Character.isLetter(letter)
                    || Character.getType(letter) == Character.OTHER_SYMBOL;
            return Matcher.quoteReplacement(decode ? Character.toString(letter) : reference.group());
        });
    }

    private static int letter(String number) {
        int letter = number.startsWith("x") ? Integer.parseInt(number.substring(1), 16) : Integer.parseInt(number);
        return Character.isValidCodePoint(letter) ? letter : 0;
    }
}
