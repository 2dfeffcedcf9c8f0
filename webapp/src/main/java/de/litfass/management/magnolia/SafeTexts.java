package de.litfass.management.magnolia;

import de.litfass.management.content.ScriptedText;
import de.litfass.management.drafts.DraftTypes;
import de.litfass.management.rest.Caller;
import de.litfass.management.rest.Refused;
import de.litfass.type.Content;
import de.litfass.type.ContentType;
import de.litfass.type.Value;
import java.util.List;
import java.util.SortedMap;

/** Holds the texts of a script against the content type of their item. */
record SafeTexts(DraftTypes types, Caller caller) {

    /**
     * The values for the node at these steps of the item, made safe.
     *
     * @throws Refused with 400 and every text that can't be
     */
    SortedMap<String, Value> of(Content item, List<String> steps, SortedMap<String, Value> values) {
        ContentType type = types.of(item).orElseGet(() -> DraftTypes.folder(item.workspace()));
        ScriptedText texts = ScriptedText.of(types.shape(type), steps, caller.messages());
        SortedMap<String, Value> safe = texts.safe(values);
        if (!texts.problems().isEmpty()) {
            throw Refused.badRequest(texts.problems());
        }
        return safe;
    }

    /** The values for a node that is there. */
    SortedMap<String, Value> of(FoundNode node, SortedMap<String, Value> values) {
        return of(node.item().content(), node.steps(), values);
    }
}
