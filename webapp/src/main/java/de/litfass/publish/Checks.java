package de.litfass.publish;

import de.litfass.plugin.PublishCheck;
import de.litfass.type.Content;
import de.litfass.type.ContentCheck;
import de.litfass.type.ContentTypes;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import de.litfass.type.References;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that is asked before something becomes public or ceases to be. */
public final class Checks {

    private static final Logger LOG = LoggerFactory.getLogger(Checks.class);

    private final Supplier<ContentTypes> types;
    private final List<PublishCheck> pluginChecks;

    /** Asks the content type in force at the time, then each of the plug-ins' checks. */
    public Checks(Supplier<ContentTypes> types, List<PublishCheck> pluginChecks) {
        this.types = types;
        this.pluginChecks = List.copyOf(pluginChecks);
    }

    /** All problems of all these drafts, in their order. */
    List<Problem> check(List<Draft> drafts, Overlay overlay, Messages messages) {
        return drafts.stream()
                .map(Draft::content)
                .flatMap(content -> check(content, overlay, messages).map(problem -> problem.under(content.id())))
                .toList();
    }

    private Stream<Problem> check(Content content, Overlay overlay, Messages messages) {
        List<Problem> problems = new ArrayList<>();
        types.get().of(content).ifPresent(type -> problems.addAll(ContentCheck.check(type, content, messages)));
        problems.addAll(place(content, overlay, messages));
        problems.addAll(references(content, overlay, messages));
        pluginChecks.forEach(check -> problems.addAll(asked(check, content, overlay, messages)));
        return problems.stream();
    }

    private static List<Problem> place(Content content, Overlay overlay, Messages messages) {
        List<Problem> problems = new ArrayList<>();
        overlay.at(content.workspace(), content.path())
                .filter(other -> !other.id().equals(content.id()))
                .forEach(other -> problems.add(problem(messages, "publish.placeTaken", content.path())));
        String parent = content.parentPath();
        if (!parent.equals("/")
                && overlay.at(content.workspace(), parent).findAny().isEmpty()) {
            problems.add(problem(messages, "publish.parentNotPublic", parent));
        }
        return problems;
    }

    private List<Problem> references(Content content, Overlay overlay, Messages messages) {
        return References.of(types.get(), content).stream()
                .filter(id -> overlay.find(id).isEmpty())
                .map(id -> problem(messages, "publish.referenceNotPublic", id))
                .toList();
    }

    private static List<Problem> asked(PublishCheck check, Content content, Overlay overlay, Messages messages) {
        try {
            return check.check(content, overlay, messages);
        } catch (RuntimeException e) {
            String name = check.getClass().getSimpleName();
            LOG.error("Check {} failed on {} {}", name, content.workspace(), content.path(), e);
            return List.of(problem(messages, "publish.checkFailed", name));
        }
    }

    /** What keeps this item from being withdrawn: items that refer to it, and items below it, that stay public. */
    List<Problem> checkRemoval(PublishedItem item, Overlay overlay, Messages messages) {
        Stream<Problem> used = overlay.referrers(item.id())
                .map(user -> problem(messages, "publish.stillUsed", user.workspace() + user.path()));
        Stream<Problem> below = overlay.in(item.content().workspace())
                .filter(other -> other.path().startsWith(item.content().path() + "/"))
                .limit(1)
                .map(other -> problem(messages, "publish.stillHolds", other.path()));
        return Stream.concat(used, below)
                .map(problem -> problem.under(item.id()))
                .toList();
    }

    private static Problem problem(Messages messages, String key, String argument) {
        return Problem.error("", messages.text(key, argument), messages.text(key + ".hint", argument));
    }
}
