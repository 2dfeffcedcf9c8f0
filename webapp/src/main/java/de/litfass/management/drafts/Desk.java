package de.litfass.management.drafts;

import de.litfass.management.rest.Caller;
import de.litfass.management.rest.Refused;
import de.litfass.publish.Draft;
import de.litfass.repository.DraftSession;
import de.litfass.repository.Refusal;
import de.litfass.repository.list.DraftEntry;
import de.litfass.type.Content;
import de.litfass.type.Problem;

/**
 * What one person works with in one request.
 *
 * @param types the content types in force
 * @param wording what people call properties and choices, in the language of the caller
 */
public record Desk(Caller caller, DraftTypes types, Wording wording) {

    /** The drafts as the caller may see and change them. */
    public DraftSession drafts() {
        return caller.drafts();
    }

    /** @throws Refusal.NotFound if there is no such draft, or the caller may not see it */
    public Draft draft(String id) {
        return drafts().draft(id).orElseThrow(() -> new Refusal.NotFound(id));
    }

    /** The text under that key. */
    public String text(String key, Object... arguments) {
        return caller.messages().text(key, arguments);
    }

    /** A mistake, told by the texts under the key and under {@code <key>.hint}. */
    public Problem problem(String where, String key, Object... arguments) {
        return Problem.error(where, text(key, arguments), text(key + ".hint", arguments));
    }

    /** @throws Refused unless that is a folder or item of the workspace, or its top */
    public void demandPlace(String workspace, String parent) {
        NewDraftCheck check = new NewDraftCheck(this);
        check.place(workspace, new Editing.Place(parent, ""));
        check.done();
    }

    /** What people call that item. */
    public String titleOf(Content content) {
        return new Titles(this).of(content);
    }

    /** What people call that draft. */
    public String titleOf(DraftEntry entry) {
        return new Titles(this).of(entry);
    }

    /** Drafts in the words of lists, as they are saved now. */
    public Summaries summaries() {
        return new Summaries(this, drafts().finding());
    }
}
