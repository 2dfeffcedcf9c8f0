package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.util.List;

/** V19: a congress answers a question once. */
final class QuestionTwice implements PublishCheck {

    private final PerOutlook<Questions> questions;

    QuestionTwice(PerOutlook<Questions> questions) {
        this.questions = questions;
    }

    @Override
    public List<Problem> check(Content content, Outlook outlook, Messages messages) {
        if (!Kind.FAQ.has(content)) {
            return List.of();
        }
        Wording wording = Wording.of(content, outlook, messages);
        return questions
                .of(outlook)
                .like(content)
                .limit(1)
                .map(other -> wording.error("question", "questionTwice", wording.name(other), other.path()))
                .toList();
    }
}
