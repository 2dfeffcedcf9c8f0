package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** V21: a title that counts tracks or workshops counts them right. */
final class NumberInTitle implements PublishCheck {

    private static final List<List<String>> NUMBERS = List.of(
            List.of("2", "zwei", "two"),
            List.of("3", "drei", "three"),
            List.of("4", "vier", "four"),
            List.of("5", "fünf", "five"),
            List.of("6", "sechs", "six"),
            List.of("7", "sieben", "seven"),
            List.of("8", "acht", "eight"),
            List.of("9", "neun", "nine"),
            List.of("10", "zehn", "ten"),
            List.of("11", "elf", "eleven"),
            List.of("12", "zwölf", "twelve"));

    private static final Map<String, Integer> VALUES = values();

    private static final Pattern COUNTED = Pattern.compile("(?iuU)\\b(" + String.join("|", VALUES.keySet())
            + ")\\s+(\\p{L}+\\s+){0,2}(Werkstätten|Workshops|Tracks)\\b");

    private final PerOutlook<Programme> programmes;

    NumberInTitle(PerOutlook<Programme> programmes) {
        this.programmes = programmes;
    }

    @Override
    public List<Problem> check(Content content, Outlook outlook, Messages messages) {
        Optional<Matcher> counted =
                content.node().text("title").map(COUNTED::matcher).filter(Matcher::find);
        if (!Kind.SESSION.has(content) || counted.isEmpty()) {
            return List.of();
        }
        Wording wording = Wording.of(content, outlook, messages);
        long held = programmes.of(outlook).heldBy(content.id()).stream()
                .filter(Stored::takesPlace)
                .count();
        return counted.filter(matcher -> held > 0 && value(matcher.group(1)) != held).stream()
                .map(matcher -> wording.info("title", "number", matcher.group(), String.valueOf(held)))
                .toList();
    }

    private static int value(String word) {
        return VALUES.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    private static Map<String, Integer> values() {
        return NUMBERS.stream()
                .flatMap(words -> words.stream().map(word -> Map.entry(word, Integer.valueOf(words.getFirst()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
