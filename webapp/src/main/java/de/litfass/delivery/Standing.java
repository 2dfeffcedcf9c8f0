package de.litfass.delivery;

import de.litfass.delivery.json.Binaries;
import de.litfass.delivery.query.Scope;
import de.litfass.delivery.query.ScopeIndexes;
import de.litfass.delivery.tree.Languages;
import de.litfass.delivery.tree.PublicTree;
import de.litfass.delivery.tree.TypeMatch;
import de.litfass.module.LightModules;
import de.litfass.publish.PublishedItem;
import de.litfass.publish.PublishedSnapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One snapshot under one set of definitions, with all that was worked out for it. A request takes the current one once
 * and answers from it alone.
 *
 * <p>The next one takes over what a publication did not touch.
 */
final class Standing {

    private static final AtomicLong NUMBERS = new AtomicLong();

    private final long number = NUMBERS.incrementAndGet();
    private final LightModules modules;
    private final DeliverySettings settings;
    private final Binaries binaries;
    private final PublicTree tree;
    private final TypeMatch match;
    private final Endpoints endpoints;
    private final Cors cors;
    private final Map<String, Version> versions;
    private final Map<Scope, ScopeIndexes.Questionable> indexes = new ConcurrentHashMap<>();
    private final HotAnswers hot;
    private final RenderedNodes rendered;
    private final AnswerCache<Question> answers;

    /** The state of one workspace: the same number as long as nothing in it is published. */
    private record Version(List<PublishedItem> items, long number) {}

    private Standing(
            PublishedSnapshot snapshot,
            LightModules modules,
            DeliverySettings settings,
            Binaries binaries,
            Map<String, Version> before,
            RenderedNodes rendered,
            AnswerCache<Question> answers) {
        this.modules = modules;
        this.settings = settings;
        this.binaries = binaries;
        this.tree = new PublicTree(snapshot, modules.types());
        this.match = new TypeMatch(modules.types());
        this.endpoints = new Endpoints(modules.endpoints());
        this.cors = new Cors(modules.site());
        this.versions = versions(snapshot, before, number);
        this.hot = new HotAnswers(settings.cacheBytes());
        this.rendered = rendered;
        this.answers = answers;
    }

    /** The first one, or the first with new definitions: nothing is known yet. */
    static Standing of(PublishedSnapshot snapshot, LightModules modules, DeliverySettings settings, Binaries binaries) {
        return new Standing(
                snapshot,
                modules,
                settings,
                binaries,
                Map.of(),
                new RenderedNodes(settings.cacheBytes()),
                new AnswerCache<>(settings.cacheBytes()));
    }

    /** The one for the next snapshot and these definitions. */
    @SuppressWarnings("ReferenceEquality") // comparing all definitions would cost more than it saves
    Standing next(PublishedSnapshot snapshot, LightModules newModules) {
        if (newModules != modules) {
            return of(snapshot, newModules, settings, binaries);
        }
        Standing next = new Standing(snapshot, modules, settings, binaries, versions, rendered, answers);
        indexes.forEach((scope, index) -> {
            if (version(scope.workspace()) == next.version(scope.workspace())) {
                next.indexes.put(scope, index);
            }
        });
        return next;
    }

    @SuppressWarnings("ReferenceEquality") // a snapshot shares the list of a workspace that nothing touched
    private static Map<String, Version> versions(PublishedSnapshot snapshot, Map<String, Version> before, long number) {
        Map<String, Version> versions = new HashMap<>();
        for (String workspace : snapshot.workspaces()) {
            List<PublishedItem> items = snapshot.in(workspace);
            Version known = before.get(workspace);
            versions.put(workspace, known != null && known.items() == items ? known : new Version(items, number));
        }
        return versions;
    }

    @SuppressWarnings("ReferenceEquality") // asked for each request
    boolean shows(PublishedSnapshot snapshot, LightModules current) {
        return tree.snapshot() == snapshot && modules == current;
    }

    long number() {
        return number;
    }

    /** Changes with every publication that touches the workspace; 0 where nothing ever was public. */
    long version(String workspace) {
        Version version = versions.get(workspace);
        return version == null ? 0 : version.number();
    }

    /** Whether content may come to lie in that workspace. */
    boolean knows(String workspace) {
        return versions.containsKey(workspace)
                || Set.of("dam", "website").contains(workspace)
                || modules.types().workspaces().contains(workspace);
    }

    ScopeIndexes.Questionable index(Scope scope) {
        return indexes.computeIfAbsent(
                scope,
                missing -> new ScopeIndexes(modules.types(), modules.site(), settings.zone()).of(scope, tree, match));
    }

    PublicTree tree() {
        return tree;
    }

    TypeMatch match() {
        return match;
    }

    Endpoints endpoints() {
        return endpoints;
    }

    Cors cors() {
        return cors;
    }

    Languages languages() {
        return new Languages(modules.site());
    }

    HotAnswers hot() {
        return hot;
    }

    RenderedNodes rendered() {
        return rendered;
    }

    AnswerCache<Question> answers() {
        return answers;
    }

    DeliverySettings settings() {
        return settings;
    }

    Binaries binaries() {
        return binaries;
    }
}
