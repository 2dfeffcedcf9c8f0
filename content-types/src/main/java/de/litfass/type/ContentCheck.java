package de.litfass.type;

import java.util.List;

/** What a content type asks of an item before it is published. */
public final class ContentCheck {

    private ContentCheck() {}

    /**
     * All that keeps the item from being published, as its type sees it: required properties (default language),
     * lengths, bounds, patterns, calendar days, options, types of values, the form of references, rich text.
     *
     * @param messages answers the keys {@code check.*}, such as {@link CoreMessages}
     * @return problems in the order of the properties; {@code where} is the path inside the item, such as
     *     {@code days/0/date}
     */
    public static List<Problem> check(ContentType type, Content content, Messages messages) {
        return List.of();
    }
}
