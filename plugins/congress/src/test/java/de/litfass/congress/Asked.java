package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import java.util.List;

/** Asks checks and reads their answers in German. */
final class Asked {

    private Asked() {}

    /** What one check says about the first item where exactly these are public. */
    static List<String> of(PublishCheck check, Content... contents) {
        return Texts.read(check.check(contents[0], Public.of(contents), Texts.GERMAN));
    }

    /** What all checks say about an item. */
    static List<String> all(Content content, Outlook outlook) {
        return new CongressPlugin()
                .publishChecks().stream()
                        .flatMap(check -> Texts.read(check.check(content, outlook, Texts.GERMAN)).stream())
                        .toList();
    }

    /** The programme, worked out for each outlook. */
    static PerOutlook<Programme> programmes() {
        return new PerOutlook<>(Programme::of);
    }
}
