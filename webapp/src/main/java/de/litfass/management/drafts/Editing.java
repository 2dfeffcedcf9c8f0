package de.litfass.management.drafts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.litfass.management.content.ContentPatch;
import de.litfass.management.content.Patched;
import de.litfass.management.rest.Caller;
import de.litfass.management.rest.Refused;
import de.litfass.publish.Draft;
import de.litfass.repository.DraftSession;
import de.litfass.repository.Refusal;
import de.litfass.type.Content;
import de.litfass.type.ContentType;
import de.litfass.type.Node;
import de.litfass.type.Problem;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** What one person does with drafts in one request. */
final class Editing {

    private static final int MOST_NUMBERS = 10_000;

    private final Caller caller;
    private final DraftTypes types;

    Editing(Caller caller, DraftTypes types) {
        this.caller = caller;
        this.types = types;
    }

    /** Makes a new item or folder, under the name given or the first that is free. */
    Draft create(DraftsResource.NewDraft wanted) {
        NewDraftCheck check = new NewDraftCheck(caller, types);
        ContentType type = check.type(wanted);
        check.done();
        ObjectNode content = new Defaults(type).in(wanted.content().orElseGet(JsonNodeFactory.instance::objectNode));
        Node item = patched(type, new Node("", "", type.nodeType(), new TreeMap<>(), List.of()), content);
        return wanted.name().isPresent()
                ? create(type, wanted.parent(), item.withName(wanted.name().get()))
                : createFree(type, wanted.parent(), item.withName(NodeName.of(type, item)));
    }

    private Draft createFree(ContentType type, String parent, Node item) {
        for (int number = 2; ; number++) {
            try {
                return create(type, parent, number == 2 ? item : item.withName(item.name() + "-" + (number - 1)));
            } catch (Refusal.NameTaken taken) {
                if (number > MOST_NUMBERS) {
                    throw taken;
                }
            }
        }
    }

    private Draft create(ContentType type, String parent, Node item) {
        String path = parent.equals("/") ? "/" + item.name() : parent + "/" + item.name();
        return drafts().create(new Content(type.workspace(), path, item));
    }

    /** Lays the change over the item; one that changes nothing is no write. */
    Draft change(String id, long revision, ObjectNode content) {
        Draft current = read(id);
        ContentType type = typeOf(current.content());
        boolean same = current.revision() == revision
                && patched(type, current.content().node(), content)
                        .equals(current.content().node());
        return same ? current : drafts().change(id, OptionalLong.of(revision), node -> patched(type, node, content));
    }

    /** @throws Refusal.NotFound if there is no such item, or the person may not see it */
    Draft read(String id) {
        return drafts().draft(id).orElseThrow(() -> new Refusal.NotFound(id));
    }

    Draft move(String id, long revision, Place place) {
        Draft current = read(id);
        String name = place.name().isEmpty() ? current.content().node().name() : place.name();
        return drafts().move(id, OptionalLong.of(revision), place.parent(), name);
    }

    /** Where something is to lie; an empty name stands for the present one. */
    record Place(String parent, String name) {}

    private ContentType typeOf(Content content) {
        return types.of(content)
                .orElseThrow(
                        () -> Refused.of(409, "noContentType", content.node().type()));
    }

    private Node patched(ContentType type, Node node, ObjectNode content) {
        Supplier<String> ids = () -> UUID.randomUUID().toString();
        Patched patched = new ContentPatch(types.shape(type), ids, caller.messages()).apply(node, content);
        if (!patched.problems().isEmpty()) {
            throw Refused.badRequest(patched.problems());
        }
        return patched.node();
    }

    private DraftSession drafts() {
        return caller.drafts();
    }

    /** Used where a problem has no item yet. */
    static Problem problem(Caller caller, String where, String key, Object... arguments) {
        return Problem.error(
                where, caller.messages().text(key, arguments), caller.messages().text(key + ".hint", arguments));
    }
}
