package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Node;
import de.litfass.type.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** V14: what the texts say about registration fits its state. */
final class RegistrationText implements PublishCheck {

    private static final List<String> TEXTS = List.of(
            "intro", "registrationCall", "registrationConditions", "registrationNotice", "registrationLinksNotice");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+");

    private static final Saying CALL = new Saying(
            "jetzt\\s+(anmelden|registrieren)|jetzt\\s+an(?=\\s*[.!?,]|$)|(register|sign\\s+up)\\s+now",
            Set.of("planned", "announced", "full", "closed", "cancelled", "past"));

    private static final Saying SOON = new Saying(
            "in\\s+Kürze|demnächst|coming\\s+soon", Set.of("open", "waitlist", "full", "closed", "cancelled", "past"));

    /** Words that don't fit some states of a registration. */
    private record Saying(Pattern words, Set<String> wrongIn) {

        Saying(String words, Set<String> wrongIn) {
            this(Pattern.compile("(?iuU)\\b(" + words + ")"), wrongIn);
        }

        boolean isWrong(String sentence, String state) {
            return wrongIn.contains(state) && words.matcher(sentence).find();
        }
    }

    @Override
    public List<Problem> check(Content content, Outlook outlook, Messages messages) {
        if (!Kind.CONGRESS.has(content)) {
            return List.of();
        }
        Node node = content.node();
        Wording wording = Wording.of(content, outlook, messages);
        String state = node.text("registrationStatus").orElse("planned");
        return TEXTS.stream()
                .flatMap(property -> contradictions(node.text(property), state)
                        .map(sentence -> wording.info(
                                property,
                                "registration.text",
                                sentence,
                                messages.text("congress.registration.state." + state))))
                .toList();
    }

    private static Stream<String> contradictions(Optional<String> text, String state) {
        return text.stream()
                .flatMap(SENTENCE_END::splitAsStream)
                .filter(sentence -> CALL.isWrong(sentence, state) || SOON.isWrong(sentence, state))
                .limit(1);
    }
}
