package de.litfass.management.magnolia;

import de.litfass.publish.Draft;
import de.litfass.publish.PublishRequest;
import de.litfass.publish.PublishedItem;
import de.litfass.publish.PublishedSnapshot;
import de.litfass.repository.DraftPage;
import de.litfass.repository.DraftQuery;
import de.litfass.repository.DraftSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which items a command is about, in one act. */
record PublicationScope(DraftSession drafts, PublishedSnapshot snapshot) {

    private static final int PAGE = 500;

    /** The item; where it is recursive, also everything below it, parents first. */
    PublishRequest publish(Draft item, boolean recursive, String reason) {
        List<String> ids = new ArrayList<>(List.of(item.id()));
        Optional<String> after = recursive ? Optional.of("") : Optional.empty();
        while (after.isPresent()) {
            DraftQuery below = new DraftQuery(
                    item.content().workspace(), item.content().path(), true, Optional.empty(), after.get(), PAGE);
            DraftPage page = drafts.list(below);
            page.drafts().forEach(draft -> ids.add(draft.id()));
            after = page.next();
        }
        return PublishRequest.publish(ids, reason);
    }

    /** The item and everything that is public below it: as in Magnolia, nothing stays public without what holds it. */
    PublishRequest unpublish(Draft item, String reason) {
        List<String> ids = Stream.concat(
                        Stream.of(item.id()), snapshot.find(item.id()).stream().flatMap(this::below))
                .toList();
        return new PublishRequest(List.of(), ids, reason);
    }

    private Stream<String> below(PublishedItem item) {
        String path = item.content().path() + "/";
        List<String> ids = new ArrayList<>();
        for (PublishedItem other : snapshot.in(item.content().workspace())) {
            if (other.content().path().startsWith(path)) {
                ids.add(other.id());
            }
        }
        return ids.stream();
    }
}
