package de.litfass.type;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** The one content type that needs no definition: files of Magnolia's workspace {@code dam} and what is said of them. */
public final class AssetType {

    /** Its name. */
    public static final String NAME = "asset";

    /** The child node that holds the bytes and what is known of them. */
    public static final String RESOURCE = "jcr:content";

    private static final Rules LONG_TEXT = new Rules(
            false,
            false,
            false,
            false,
            3,
            OptionalLong.empty(),
            OptionalLong.empty(),
            OptionalLong.empty(),
            Optional.empty(),
            Optional.empty(),
            new TreeMap<>(),
            List.of());

    /** The content type, with the properties of Magnolia's asset form (6.2). */
    public static final ContentType TYPE = new ContentType(
            NAME,
            "",
            "dam",
            "/",
            "mgnl:asset",
            Map.of(),
            List.of(
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
    }
}
