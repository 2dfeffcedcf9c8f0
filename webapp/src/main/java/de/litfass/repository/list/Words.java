package de.litfass.repository.list;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Text in the form in which it is searched and sorted: without case, accents and signs. */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

    private static final int SHORTEST_INSIDE = 3;

    private Words() {}

    /** The words of the text, umlauts as their base letter: {@code Größe} is {@code grosse}. */
    static List<String> of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("ł", "l");
        return Stream.of(BETWEEN.split(plain)).filter(word -> !word.isEmpty()).toList();
    }

    /** All words that find one of the texts, each once after a space; umlauts also as people write them without: ae. */
    static String searched(Stream<String> texts) {
        Set<String> all = new LinkedHashSet<>();
        texts.forEach(text -> {
            all.addAll(of(text));
            all.addAll(of(spelledOut(text)));
        });
        return " " + String.join(" ", all);
    }

    /** Each word asked for, in the forms that may stand for it. */
    static List<Set<String>> asked(String question) {
        List<String> plain = of(question);
        List<String> spelled = of(spelledOut(question));
        List<Set<String>> asked = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            asked.add(Set.copyOf(new LinkedHashSet<>(List.of(plain.get(i), spelled.get(i)))));
        }
        return asked;
    }

    /** The word as it is looked for: inside of compound words too, unless it is so short that most words hold it. */
    static String sought(String word) {
        return word.length() < SHORTEST_INSIDE ? " " + word : word;
    }

    /** The text as German dictionaries sort it (DIN 5007-1), numbers by their value: {@code Werkstatt 2} before 10. */
    static String sorted(String text) {
        return DIGITS.matcher(String.join(" ", of(text)))
                .replaceAll(digits -> String.format(Locale.ROOT, "%018d", Long.parseLong(digits.group())));
    }

    private static String spelledOut(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.replaceAll("[äÄ]", "ae").replaceAll("[öÖ]", "oe").replaceAll("[üÜ]", "ue");
    }
}
