package de.litfass.congress;

import de.litfass.plugin.Outlook;
import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.util.List;
import java.util.stream.Stream;

/** V16: an image has a description for those who cannot see it, and names its maker. */
final class ImageRights implements PublishCheck {

    private static final List<Image> IMAGES = List.of(
            new Image(Kind.CONGRESS, "heroImage", "hero"),
            new Image(Kind.SPEAKER, "portrait", "portrait"),
            new Image(Kind.VENUE, "image", "image"));

    /** A property that holds an image, and how the names of the properties about it begin. */
    private record Image(Kind kind, String property, String prefix) {

        boolean isSet(Content content) {
            return kind.has(content) && !Stored.isBlank(content.node(), property);
        }
    }

    @Override
    public List<Problem> check(Content content, Outlook outlook, Messages messages) {
        Wording wording = Wording.of(content, outlook, messages);
        return IMAGES.stream()
                .filter(image -> image.isSet(content))
                .flatMap(image -> Stream.of("Alt", "Credit")
                        .filter(about -> Stored.isBlank(content.node(), image.prefix() + about))
                        .map(about -> wording.error(image.prefix() + about, "image.no" + about)))
                .toList();
    }
}
