package de.litfass.repository.list;

import de.litfass.publish.Draft;
import de.litfass.type.OpenPoint;
import java.util.List;
import java.util.Map;

/**
 * One draft as lists show it, without its texts.
 *
 * @param draftState where it stands towards the public
 * @param open what is still undecided or missing
 * @param values the texts of its own properties by stored name, as far as they are short
 * @param words what it is found by
 * @param sortedTitle what it is sorted by
 */
public record DraftEntry(
        Key key,
        String nodeType,
        String title,
        Draft.State draftState,
        Stamps stamps,
        List<OpenPoint> open,
        Map<String, List<String>> values,
        String words,
        String sortedTitle) {

    public DraftEntry {
        open = List.copyOf(open);
        values = Map.copyOf(values);
    }

    /** Which draft it is, and where. */
    public record Key(String id, String workspace, String path) {}

    /** What is known of its making. */
    public record Stamps(long revision, Draft.Stamp changed, java.util.Optional<Draft.Stamp> published) {}

    public String id() {
        return key.id();
    }

    public String workspace() {
        return key.workspace();
    }

    public String path() {
        return key.path();
    }

    /** The name of its node. */
    public String name() {
        return key.path().substring(key.path().lastIndexOf('/') + 1);
    }

    /** The path of what holds it; {@code /} at the top. */
    public String parentPath() {
        int slash = key.path().lastIndexOf('/');
        return slash == 0 ? "/" : key.path().substring(0, slash);
    }

    public boolean isFolder() {
        return nodeType.equals("mgnl:folder");
    }

    /** The texts of that property; none if it is not set. */
    public List<String> values(String property) {
        return values.getOrDefault(property, List.of());
    }
}
