package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Node;
import de.litfass.type.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** V24: a person is sorted under the name that it has now. */
final class SortNameOutdated implements PublishCheck {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    @Override
    public List<Problem> check(Content content, Outlook outlook, Messages messages) {
        Node node = content.node();
        Optional<String> sortName = node.text("sortName").filter(name -> !name.isBlank());
        Optional<String> familyName = node.text("familyName");
        if (!Kind.SPEAKER.has(content) || sortName.isEmpty() || familyName.isEmpty()) {
            return List.of();
        }
        return words(sortName.get()).containsAll(words(familyName.get()))
                ? List.of()
                : List.of(Wording.of(content, outlook, messages)
                        .warning("sortName", "sortName.outdated", sortName.get(), familyName.get()));
    }

    private static Set<String> words(String name) {
        return BETWEEN_WORDS
                .splitAsStream(name.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
