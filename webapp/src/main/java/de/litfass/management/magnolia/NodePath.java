package de.litfass.management.magnolia;

import de.litfass.management.rest.Asked;
import de.litfass.management.rest.Caller;
import de.litfass.management.rest.Refused;
import de.litfass.publish.Draft;
import de.litfass.repository.ItemPath;
import java.util.Optional;

/** A workspace and an absolute path in it, as a script names them; {@code /} at the top. */
record NodePath(String workspace, String path) {

    /**
     * The one in the address.
     *
     * @throws Refused with 404 if there is no such workspace, or this person may not read it
     */
    static NodePath of(Asked asked) {
        return of(asked.inPath("workspace"), asked.inPath("path"), asked.caller());
    }

    /** @throws Refused with 404 if there is no such workspace, or this person may not read it */
    static NodePath of(String workspace, String path, Caller caller) {
        if (!caller.drafts().workspaces().contains(workspace)) {
            throw Refused.of(404, "noSuchWorkspace", workspace);
        }
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return new NodePath(workspace, end == 0 ? "/" : path.substring(0, end));
    }

    boolean isTop() {
        return path.equals("/");
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    NodePath parent() {
        int slash = path.lastIndexOf('/');
        return new NodePath(workspace, slash <= 0 ? "/" : path.substring(0, slash));
    }

    NodePath child(String name) {
        return new NodePath(workspace, isTop() ? "/" + name : path + "/" + name);
    }

    /** The node there, if this person may see it. */
    Optional<FoundNode> find(Caller caller) {
        NodePath place = this;
        while (ItemPath.isPath(path) && !place.isTop()) {
            Optional<Draft> item = caller.drafts().at(workspace, place.path);
            if (item.isPresent()) {
                return FoundNode.in(item.get(), path.substring(place.path.length()));
            }
            place = place.parent();
        }
        return Optional.empty();
    }

    /** @throws Refused with 404 if there is none */
    FoundNode demand(Caller caller) {
        return find(caller).orElseThrow(() -> Refused.of(404, "nodeNotFound", path));
    }
}
