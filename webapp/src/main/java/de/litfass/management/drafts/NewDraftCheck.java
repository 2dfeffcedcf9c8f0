package de.litfass.management.drafts;

import de.litfass.management.rest.Refused;
import de.litfass.module.Nearest;
import de.litfass.repository.ItemPath;
import de.litfass.type.AssetType;
import de.litfass.type.ContentType;
import de.litfass.type.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds the wish for a new draft, or a new place for one, against what there is. */
final class NewDraftCheck {

    private final Desk desk;
    private final List<Problem> problems = new ArrayList<>();

    NewDraftCheck(Desk desk) {
        this.desk = desk;
    }

    /** The type of what is wanted; a folder has the workspace that is named. */
    ContentType type(DraftsResource.NewDraft wanted) {
        Optional<ContentType> type = wanted.type().equals(DraftTypes.FOLDER)
                ? folder(wanted.workspace())
                : desk.types().named(wanted.type());
        if (type.isEmpty() && !wanted.type().equals(DraftTypes.FOLDER)) {
            unknownType(wanted.type());
        }
        if (wanted.type().equals(AssetType.NAME)) {
            add("type", "draft.upload");
        }
        wanted.name().ifPresent(this::name);
        parent(type, wanted.parent());
        return type.orElseGet(() -> DraftTypes.folder(""));
    }

    /** A place for something of that workspace. */
    void place(String workspace, Editing.Place place) {
        if (!place.name().isEmpty()) {
            name(place.name());
        }
        parent(Optional.of(DraftTypes.folder(workspace)), place.parent());
    }

    private Optional<ContentType> folder(Optional<String> workspace) {
        List<String> readable = desk.drafts().workspaces();
        if (workspace.isEmpty() || !readable.contains(workspace.get())) {
            add("workspace", "draft.workspace", workspace.orElse(""), String.join(", ", readable));
            return Optional.empty();
        }
        return workspace.map(DraftTypes::folder);
    }

    private void unknownType(String name) {
        List<String> known = Stream.concat(
                        desk.types().all().types().stream().map(ContentType::name), Stream.of(DraftTypes.FOLDER))
                .toList();
        String what = desk.text("draft.type", name);
        String hint = Nearest.to(name, known)
                .map(near -> desk.text("content.unknown.near", near))
                .orElseGet(() -> desk.text("content.unknown.hint", String.join(", ", known)));
        problems.add(Problem.error("type", what, hint));
    }

    private void name(String name) {
        if (!NodeName.isSafe(name)) {
            add("name", "draft.name", name);
        }
    }

    private void parent(Optional<ContentType> type, String parent) {
        if (!ItemPath.isPath(parent)) {
            add("parent", "list.folder", parent);
            return;
        }
        boolean there = parent.equals("/")
                || type.filter(known ->
                                desk.drafts().at(known.workspace(), parent).isPresent())
                        .isPresent();
        if (type.isPresent() && !there) {
            add("parent", "draft.parent", parent);
        }
    }

    private void add(String where, String key, Object... arguments) {
        problems.add(desk.problem(where, key, arguments));
    }

    /** @throws Refused with every problem found, if there is one */
    void done() {
        if (!problems.isEmpty()) {
            throw Refused.badRequest(problems);
        }
    }
}
