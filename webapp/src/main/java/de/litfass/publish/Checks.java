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

    /** What the checks of one publication look at: what would be public, the drafts, and the language of the person. */
    record Occasion(Overlay overlay, DraftReader drafts, Messages messages) {

        Problem problem(String key, String argument) {
            return Problem.error("", messages.text(key, argument), messages.text(key + ".hint", argument));
        }
    }

    /** All problems of all these drafts, in their order. */
    List<Problem> check(List<Draft> drafts, Occasion occasion) {
        return drafts.stream()
                .map(Draft::content)
                .flatMap(content -> check(content, occasion).map(problem -> problem.under(content.id())))
                .toList();
    }

    private Stream<Problem> check(Content content, Occasion occasion) {
        List<Problem> problems = new ArrayList<>();
        types.get()
                .of(content)
                .ifPresent(type -> problems.addAll(ContentCheck.check(type, content, occasion.messages())));
        problems.addAll(place(content, occasion));
        problems.addAll(new ReferenceCheck(types.get(), occasion).check(content));
        pluginChecks.forEach(check -> problems.addAll(asked(check, content, occasion)));
        return problems.stream();
    }

    private static List<Problem> place(Content content, Occasion occasion) {
        List<Problem> problems = new ArrayList<>();
        Overlay overlay = occasion.overlay();
        overlay.at(content.workspace(), content.path())
                .filter(other -> !other.id().equals(content.id()))
                .forEach(other -> problems.add(occasion.problem("publish.placeTaken", content.path())));
        String parent = content.parentPath();
        if (!parent.equals("/")
                && overlay.at(content.workspace(), parent).findAny().isEmpty()) {
            problems.add(occasion.problem("publish.parentNotPublic", parent));
        }
        return problems;
    }

    private String title(Content content) {
        return types.get().titleOf(content);
    }

    private static List<Problem> asked(PublishCheck check, Content content, Occasion occasion) {
        try {
            return check.check(content, occasion.overlay(), occasion.messages());
        } catch (RuntimeException e) {
            String name = check.getClass().getSimpleName();
            LOG.error("Check {} failed on {} {}", name, content.workspace(), content.path(), e);
            return List.of(occasion.problem("publish.checkFailed", name));
        }
    }

    /**
     * What keeps these items from being withdrawn: items that refer to them, each the place of its problem, and items
     * below them, that stay public.
     */
    List<Problem> checkRemovals(List<PublishedItem> items, Occasion occasion) {
        Remaining remaining = Remaining.of(occasion.overlay().all(), items);
        return items.stream()
                .flatMap(item -> problems(item, remaining, occasion))
                .toList();
    }

    private Stream<Problem> problems(PublishedItem item, Remaining remaining, Occasion occasion) {
        Stream<Problem> used = remaining.naming(item).stream()
                .map(user -> occasion.problem("publish.stillUsed", title(item.content()))
                        .under(References.places(types.get(), user).getOrDefault(item.id(), ""))
                        .under(user.id()));
        Stream<Problem> below = remaining.below(item).stream()
                .map(other ->
                        occasion.problem("publish.stillHolds", title(other)).under(item.id()));
        return Stream.concat(used, below);
    }
}
