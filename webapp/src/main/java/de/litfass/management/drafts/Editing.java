package de.litfass.management.drafts;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.litfass.management.content.ContentPatch;
import de.litfass.management.content.Patched;
import de.litfass.management.rest.Refused;
import de.litfass.publish.Draft;
import de.litfass.repository.DraftSession;
import de.litfass.repository.Refusal;
import de.litfass.type.Content;
import de.litfass.type.ContentType;
import de.litfass.type.Node;
import java.util.List;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** What one person does with drafts in one request. */
final class Editing {

    private static final int MOST_NUMBERS = 10_000;

    private final Desk desk;

    Editing(Desk desk) {
        this.desk = desk;
    }

    /** Makes a new item or folder, under the name given or the first that is free. */
    Draft create(DraftsResource.NewDraft wanted) {
        NewDraftCheck check = new NewDraftCheck(desk);
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
        Draft current = desk.draft(id);
        ContentType type = typeOf(current.content());
        boolean same = current.revision() == revision
                && patched(type, current.content().node(), content)
                        .equals(current.content().node());
        return same ? current : drafts().change(id, OptionalLong.of(revision), node -> patched(type, node, content));
    }

    /** Moves or renames an item or folder with all below it. */
    Draft move(String id, long revision, Place place) {
        Content current = desk.draft(id).content();
        NewDraftCheck check = new NewDraftCheck(desk);
        check.place(current.workspace(), place);
        check.done();
        String name = place.name().isEmpty() ? current.node().name() : place.name();
        return drafts().move(id, OptionalLong.of(revision), place.parent(), name);
    }

    /** Where something is to lie; an empty name stands for the present one. */
    record Place(String parent, String name) {}

    private ContentType typeOf(Content content) {
        return desk.types()
                .of(content)
                .orElseThrow(
                        () -> Refused.of(409, "noContentType", content.node().type()));
    }

    private Node patched(ContentType type, Node node, ObjectNode content) {
        Supplier<String> ids = () -> UUID.randomUUID().toString();
        Patched patched =
                new ContentPatch(desk.types().shape(type), ids, desk.caller().messages()).apply(node, content);
        if (!patched.problems().isEmpty()) {
            throw Refused.badRequest(patched.problems());
        }
        return patched.node();
    }

    private DraftSession drafts() {
        return desk.drafts();
    }
}
