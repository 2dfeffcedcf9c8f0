package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Node;
import de.litfass.type.Problem;
import java.util.List;

/** V9: a title, unless it is still to be announced or the block only holds tracks. */
final class TitleMissing implements PublishCheck {

    @Override
    public List<Problem> check(Content content, Outlook outlook, Messages messages) {
        Node node = content.node();
        boolean none = Stored.is(node, "titleStatus", "tba") || Stored.is(node, "type", "parallel");
        return none || !isItem(content) || !Stored.isBlank(node, "title")
                ? List.of()
                : List.of(Wording.of(content, outlook, messages).error("title", "title.missing"));
    }

    private static boolean isItem(Content content) {
        return Kind.SESSION.has(content) || Kind.WORKSHOP.has(content);
    }
}
