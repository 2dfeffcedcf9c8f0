package de.litfass.management.drafts;

import de.litfass.management.content.ContentShape;
import de.litfass.module.LightModules;
import de.litfass.module.Site;
import de.litfass.type.Content;
import de.litfass.type.ContentType;
import de.litfass.type.ContentTypes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The content types of drafts as they are in force for one request; folders and assets are among them. */
public record DraftTypes(LightModules modules, ContentTypes all) {

    /** The name under which folders stand beside content types. */
    public static final String FOLDER = "folder";

    private static final String FOLDER_NODE_TYPE = "mgnl:folder";

    /** Those of these light modules. */
    public static DraftTypes of(LightModules modules) {
        return new DraftTypes(modules, modules.types());
    }

    /** The content type of that name. */
    public Optional<ContentType> named(String name) {
        return all.named(name);
    }

    /** The content type of that item, which for a folder has no properties. */
    public Optional<ContentType> of(Content content) {
        return of(content.workspace(), content.node().type());
    }

    /** The content type of items of that node type. */
    public Optional<ContentType> of(String workspace, String nodeType) {
        return nodeType.equals(FOLDER_NODE_TYPE)
                ? Optional.of(folder(workspace))
                : all.types().stream()
                        .filter(type -> type.workspace().equals(workspace)
                                && type.nodeType().equals(nodeType))
                        .findFirst();
    }

    /** What a folder is: no more than a place. */
    public static ContentType folder(String workspace) {
        return new ContentType(
                FOLDER, "", workspace, "/", FOLDER_NODE_TYPE, Map.of(), List.of(), List.of(), List.of(), "");
    }

    /** What people call the type of that item: a content type's name, {@code folder}, or else the node type. */
    public String nameOf(String workspace, String nodeType) {
        return of(workspace, nodeType).map(ContentType::name).orElse(nodeType);
    }

    /** What people call that item. */
    public String titleOf(Content content) {
        return of(content)
                .map(type -> type.titleOf(content))
                .orElse(content.node().name());
    }

    /** What an item of that type may hold, in the languages of the site. */
    public ContentShape shape(ContentType type) {
        return new ContentShape(type, translations());
    }

    /** The languages beside the default one. */
    public List<String> translations() {
        Site site = modules.site();
        Stream<String> others = site.i18n() ? site.languages().stream() : Stream.of();
        return others.filter(language -> !language.equals(site.defaultLanguage()))
                .toList();
    }
}
