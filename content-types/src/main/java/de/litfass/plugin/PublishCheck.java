package de.litfass.plugin;

import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.util.List;

/** A rule beyond the content type's own, asked before anything is published. */
@FunctionalInterface
public interface PublishCheck {

    /**
     * What this rule finds in one item that is about to be published; empty if it has nothing to say.
     *
     * <p>A problem that {@link Problem#stops() stops} refuses the publication. A check that throws refuses it too, named
     * as the cause. Called once for each item of the publication, on any thread.
     *
     * @param content the item as it would become public
     * @param outlook everything as it would be public after this publication
     * @param messages texts in the language of the person who publishes
     */
    List<Problem> check(Content content, Outlook outlook, Messages messages);
}
