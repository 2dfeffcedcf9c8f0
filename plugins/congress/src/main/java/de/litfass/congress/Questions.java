package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.type.Content;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The questions of every congress by what they ask: letters and numbers count, case, spaces and marks don't. */
record Questions(Map<Asked, List<Content>> byWords) {

    /** A question as it is compared. */
    record Asked(String congress, String words) {}

    /** All questions that would be public. */
    static Questions of(Outlook outlook) {
        return new Questions(Kind.FAQ
                .in(outlook)
                .flatMap(faq -> asked(faq).map(asked -> Map.entry(asked, faq)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    /** Other entries that ask the same in one of the same congresses. */
    Stream<Content> like(Content faq) {
        return asked(faq)
                .flatMap(asked -> byWords.getOrDefault(asked, List.of()).stream())
                .filter(other -> !other.id().equals(faq.id()));
    }

    private static Stream<Asked> asked(Content faq) {
        return faq.node().text("question").stream().flatMap(question -> faq.node().texts("congress").stream()
                .map(congress -> new Asked(congress, normalised(question))));
    }

    /** The question without all that makes no other question of it. */
    static String normalised(String question) {
        return Normalizer.normalize(question, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
