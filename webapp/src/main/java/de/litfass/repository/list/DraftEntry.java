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
 * @param found what it is found by
 * @param order what it is sorted by
 */
public record DraftEntry(
        Key key,
        String nodeType,
        String title,
        Draft.State draftState,
        Stamps stamps,
        List<OpenPoint> open,
        Map<String, List<String>> values,
        Found found,
        Order order) {

    public DraftEntry {
        open = List.copyOf(open);
        values = Map.copyOf(values);
    }

    /** Which draft it is, and where. */
    public record Key(String id, String workspace, String path) {}

    /**
     * What it is found by.
     *
     * @param words those of its title and its texts
     * @param titleWords those of its title alone, by which what refers to it is found too
     * @param references what it refers to
     */
    public record Found(String words, String titleWords, List<Reference> references) {

        public Found {
            references = List.copyOf(references);
        }
    }

    /**
     * What it is sorted by.
     *
     * @param title its title
     * @param reference its time, if it has one, and then its title: the order of what refers to it
     */
    public record Order(String title, String reference) {}

    /** A reference to another item, and the own property in which it stands, at whatever depth. */
    public record Reference(String property, String id) {}

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

    /** The texts of that property, or what its definition puts in their place; none if there is neither. */
    public List<String> values(String property) {
        return values.getOrDefault(property, List.of());
    }
}
