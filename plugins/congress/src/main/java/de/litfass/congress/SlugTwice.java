package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.util.List;

/** V20: an address name leads to one thing. */
final class SlugTwice implements PublishCheck {

    private final PerOutlook<Slugs> slugs;

    SlugTwice(PerOutlook<Slugs> slugs) {
        this.slugs = slugs;
    }

    @Override
    public List<Problem> check(Content content, Outlook outlook, Messages messages) {
        Wording wording = Wording.of(content, outlook, messages);
        return slugs.of(outlook)
                .like(content)
                .limit(1)
                .map(other -> wording.error(
                        "slug", "slugTwice", content.node().text("slug").orElse(""), wording.name(other)))
                .toList();
    }
}
