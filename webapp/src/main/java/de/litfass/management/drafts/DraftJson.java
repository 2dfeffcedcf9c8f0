package de.litfass.management.drafts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.litfass.management.content.ContentJson;
import de.litfass.publish.Draft;
import de.litfass.type.Content;
import java.util.Locale;
import java.util.Optional;

/** One item with all that it holds ({@code Draft} of the contract). */
public record DraftJson(
        String id,
        String type,
        String workspace,
        String path,
        String name,
        String title,
        String state,
        long revision,
        StampJson created,
        StampJson changed,
        Optional<StampJson> published,
        Optional<StampJson> withdrawn,
        boolean mayWrite,
        boolean mayPublish,
        ObjectNode content,
        Optional<FileJson> file) {

    /** That draft, as the caller sees it. */
    public static DraftJson of(Draft draft, Desk desk) {
        DraftTypes types = desk.types();
        Content content = draft.content();
        return new DraftJson(
                draft.id(),
                types.nameOf(content.workspace(), content.node().type()),
                content.workspace(),
                content.path(),
                content.node().name(),
                desk.titleOf(content),
                state(draft.state()),
                draft.revision(),
                StampJson.of(draft.created(), desk.caller()),
                StampJson.of(draft.changed(), desk.caller()),
                draft.published().map(stamp -> StampJson.of(stamp, desk.caller())),
                draft.withdrawn().map(stamp -> StampJson.of(stamp, desk.caller())),
                desk.drafts().mayWrite(content.workspace()),
                desk.drafts().mayPublish(content.workspace()),
                content(content, types),
                FileJson.of(content.node()));
    }

    /** What the item holds; nothing where no content type describes it. */
    public static ObjectNode content(Content content, DraftTypes types) {
        return types.of(content)
                .map(type -> ContentJson.of(types.shape(type), content.node()))
                .orElseGet(JsonNodeFactory.instance::objectNode);
    }

    public static String state(Draft.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
