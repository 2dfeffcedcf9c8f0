package de.litfass.publish;

import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Works out what one publication does: what comes along, what moves, and what is wrong with it. */
final class Planning {

    private final PublishedSnapshot snapshot;
    private final DraftReader drafts;
    private final Messages messages;
    private final Overlay overlay;
    private final Map<String, Draft> published = new LinkedHashMap<>();
    private final List<Content> moved = new ArrayList<>();
    private final List<PublishedItem> removed = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    Planning(PublishedSnapshot snapshot, DraftReader drafts, Messages messages) {
        this.snapshot = snapshot;
        this.drafts = drafts;
        this.messages = messages;
        this.overlay = new Overlay(snapshot);
    }

    /** @throws PublishForbidden if the person may not publish one of the items */
    PublicationPlan plan(PublishRequest request, Checks checks) {
        request.publish().forEach(this::publish);
        published.values().forEach(this::moveWhatLiesBelow);
        request.unpublish().forEach(this::unpublish);
        List<Draft> becomePublic = List.copyOf(published.values());
        Checks.Occasion occasion = new Checks.Occasion(overlay, drafts, messages);
        problems.addAll(checks.check(becomePublic, occasion));
        problems.addAll(checks.checkRemovals(removed, occasion));
        return new PublicationPlan(becomePublic, moved, removed, problems);
    }

    private void publish(String id) {
        drafts.draft(id).ifPresentOrElse(this::publishWithFolders, () -> unknown(id, "publish.unknown"));
    }

    private void publishWithFolders(Draft draft) {
        for (Draft ancestor : drafts.ancestors(draft.content())) {
            if (!published.containsKey(ancestor.id()) && !isPublicAt(ancestor.content())) {
                add(ancestor);
            }
        }
        add(draft);
    }

    private boolean isPublicAt(Content content) {
        return snapshot.find(content.id())
                .filter(item -> item.content().path().equals(content.path()))
                .isPresent();
    }

    private void add(Draft draft) {
        permit(draft.content());
        published.putIfAbsent(draft.id(), draft);
        overlay.add(draft.content());
    }

    private void moveWhatLiesBelow(Draft draft) {
        snapshot.find(draft.id())
                .map(item -> item.content().path())
                .filter(before -> !before.equals(draft.content().path()))
                .ifPresent(before -> moveWhatLiesBelow(before, draft.content()));
    }

    private void moveWhatLiesBelow(String before, Content now) {
        for (PublishedItem item : snapshot.in(now.workspace())) {
            String path = item.content().path();
            if (path.startsWith(before + "/") && !published.containsKey(item.id())) {
                String newPath = now.path() + path.substring(before.length());
                Content content =
                        new Content(now.workspace(), newPath, item.content().node());
                moved.add(content);
                overlay.add(content);
            }
        }
    }

    private void unpublish(String id) {
        snapshot.find(id).ifPresentOrElse(this::remove, () -> unknown(id, "publish.notPublic"));
    }

    private void remove(PublishedItem item) {
        permit(item.content());
        removed.add(item);
        overlay.remove(item);
    }

    private void permit(Content content) {
        if (!drafts.mayPublish(content)) {
            throw new PublishForbidden(drafts.user());
        }
    }

    private void unknown(String id, String key) {
        problems.add(Problem.error(id, messages.text(key), messages.text(key + ".hint")));
    }
}
