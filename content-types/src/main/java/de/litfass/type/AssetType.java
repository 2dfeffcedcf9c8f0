package de.litfass.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
<<<<<<< HEAD
import java.util.stream.Stream;

/** The content type of images and documents, which no light module needs to define: {@code mgnl:asset} as Magnolia has it. */
=======

/** The one content type that needs no definition: files of Magnolia's workspace {@code dam} and what is said of them. */
>>>>>>> main
public final class AssetType {

    /** Its name. */
    public static final String NAME = "asset";

<<<<<<< HEAD
    /** The workspace of all assets. */
    public static final String WORKSPACE = "dam";

    /** The child node that holds the file, and the properties of that node. */
    public static final String FILE = "jcr:content";

    /** The type itself; what is known of the file can't be edited. */
    public static final ContentType TYPE = new ContentType(
            NAME,
            "",
            WORKSPACE,
=======
    /** The child node that holds the bytes and what is known of them. */
    public static final String RESOURCE = "jcr:content";

    private static final Rules LONG_TEXT = new Rules(
            false,
            false,
            false,
            false,
            false,
            3,
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            new TreeMap<>());

    /** The content type, with the properties of Magnolia's asset form (6.2). */
    public static final ContentType TYPE = new ContentType(
            NAME,
            "",
            "dam",
>>>>>>> main
            "/",
            "mgnl:asset",
            Map.of(),
            List.of(
<<<<<<< HEAD
                    text("title", true, 1, 200),
                    text("description", true, 3, 1000),
                    text("caption", true, 1, 250),
                    text("copyright", false, 1, 200),
                    fixed(FILE, new PropertyType.SubModelType("file"))),
            List.of(new SubModel(
                    "file",
                    "mgnl:resource",
                    List.of(
                            fixed("fileName", new PropertyType.Scalar(ValueType.STRING)),
                            fixed("extension", new PropertyType.Scalar(ValueType.STRING)),
                            fixed("jcr:mimeType", new PropertyType.Scalar(ValueType.STRING)),
                            fixed("size", new PropertyType.Scalar(ValueType.LONG)),
                            fixed("width", new PropertyType.Scalar(ValueType.LONG)),
                            fixed("height", new PropertyType.Scalar(ValueType.LONG))))),
            List.of("title"),
            "title");

    private AssetType() {}

    /** These types and that of assets, unless one of them describes assets already. */
    public static ContentTypes with(ContentTypes types) {
        boolean defined = types.types().stream()
                .anyMatch(type -> type.name().equals(NAME) || type.nodeType().equals(TYPE.nodeType()));
        return defined
                ? types
                : new ContentTypes(
                        Stream.concat(types.types().stream(), Stream.of(TYPE)).toList());
    }

    private static Property text(String name, boolean i18n, int rows, long maxLength) {
        Rules rules = new Rules(
                false,
                false,
                false,
                false,
                false,
                rows,
                OptionalLong.of(maxLength),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                new TreeMap<>());
        return property(name, new PropertyType.Scalar(ValueType.STRING), i18n, rules);
    }

    private static Property fixed(String name, PropertyType type) {
        return new Property(name, type, false, false, false, true, "", Optional.empty(), List.of(), Rules.NONE);
    }

    private static Property property(String name, PropertyType type, boolean i18n, Rules rules) {
        return new Property(name, type, false, false, i18n, false, "", Optional.empty(), List.of(), rules);
=======
                    translated("title", Rules.NONE),
                    translated("description", LONG_TEXT),
                    translated("caption", LONG_TEXT),
                    translated("copyright", Rules.NONE),
                    text("subject"),
                    text("language"),
                    text("source"),
                    text("rights"),
                    text("publisher"),
                    text("coverage"),
                    texts("creator"),
                    texts("contributor")),
            List.of(),
            List.of("title"),
            "name");

    private AssetType() {}

    private static Property translated(String name, Rules rules) {
        return property(name, false, true, rules);
    }

    private static Property text(String name) {
        return property(name, false, false, Rules.NONE);
    }

    private static Property texts(String name) {
        return property(name, true, false, Rules.NONE);
    }

    private static Property property(String name, boolean multiple, boolean i18n, Rules rules) {
        var type = new PropertyType.Scalar(ValueType.STRING);
        return new Property(name, type, false, multiple, i18n, false, "", Optional.empty(), List.of(), rules);
>>>>>>> main
    }
}
