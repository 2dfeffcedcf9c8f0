package de.litfass.type;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All content types in force, in the order of their names. Never changes: a new definition makes a new value. */
public record ContentTypes(List<ContentType> types) {

    /** No content types at all. */
    public static final ContentTypes NONE = new ContentTypes(List.of());

    public ContentTypes {
        types = List.copyOf(types);
    }

    /** The content type of that name. */
    public Optional<ContentType> named(String name) {
        return types.stream().filter(type -> type.name().equals(name)).findFirst();
    }

    /** The content type that describes this item: the one of its workspace and node type. */
    public Optional<ContentType> of(Content content) {
        return types.stream()
                .filter(type -> type.workspace().equals(content.workspace())
                        && type.nodeType().equals(content.node().type()))
                .findFirst();
    }

    /** What people call this item, as its content type says; the node's name if it has none. */
    public String titleOf(Content content) {
        return of(content)
                .map(type -> type.titleOf(content))
                .orElse(content.node().name());
    }

    /** Whether a reference may lead to that item: of the type that its property names, a file, or a page. */
    public boolean fits(References.Reference reference, Content target) {
        return reference.type().map(type -> fits(type, target)).orElse(true);
    }

    private boolean fits(PropertyType type, Content target) {
        if (type instanceof PropertyType.Reference reference) {
            return named(reference.contentType())
                    .map(wanted -> wanted.workspace().equals(target.workspace())
                            && wanted.nodeType().equals(target.node().type()))
                    .orElse(true);
        }
        String workspace = type instanceof PropertyType.Asset ? "dam" : "website";
        return target.workspace().equals(workspace);
    }

    /** The workspaces that the content types use, in alphabetical order. */
    public SortedSet<String> workspaces() {
        return types.stream().map(ContentType::workspace).collect(Collectors.toCollection(TreeSet::new));
    }
}
