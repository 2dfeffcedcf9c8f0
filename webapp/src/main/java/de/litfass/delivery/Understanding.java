package de.litfass.delivery;

import de.litfass.delivery.query.DeliveryQuery;
import de.litfass.delivery.query.InvalidQuery;
import de.litfass.delivery.query.Parameters;
import de.litfass.delivery.query.Parameters.Parameter;
import de.litfass.delivery.query.Quoted;
import de.litfass.delivery.query.ScopeIndexes;
import de.litfass.delivery.tree.Language;
import de.litfass.delivery.tree.Languages;
import de.litfass.module.DeliveryEndpoint;
import de.litfass.module.DeliveryEndpoint.Resolver;
import de.litfass.type.Problem;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Turns a request into the question that it asks. */
record Understanding(Standing standing, DeliveryRequest request) {

    private static final Set<String> OF_NODES = Set.of("lang", "nodeTypes", "subid_token", "depth");
    private static final Set<String> OF_CHILDREN =
            Set.of("lang", "nodeTypes", "subid_token", "depth", "limit", "offset", "orderBy");

    /** A question and the endpoint that is asked. */
    record Asked(DeliveryEndpoint endpoint, Question question) {}

    /**
     * What the request asks.
     *
     * @throws Refusal 404 for an address without endpoint, 400 and 406 for a question with mistakes
     */
    Asked asked() {
        Endpoints.Match match = RequestPath.segments(request.path())
                .flatMap(standing.endpoints()::match)
                .orElseThrow(this::noEndpoint);
        DeliveryEndpoint endpoint = usable(match.endpoint());
        if (!Negotiation.takesJson(request.header("Accept"))) {
            throw new Refusal(
                    406,
                    "notAcceptable",
                    "No match for accept header",
                    List.of(Problem.error(
                            "Accept",
                            "does not take application/json",
                            "Send Accept: application/json, or leave it out.")));
        }
        Parameters parameters = parameters();
        Target target = Target.of(match.rest(), endpoint.rootPath());
        if (!(target instanceof Target.Query)) {
            demandMeaning(parameters, target);
        }
        Optional<DeliveryQuery> query =
                target instanceof Target.Query ? Optional.of(query(endpoint, parameters)) : Optional.empty();
        return new Asked(
                endpoint,
                question(endpoint, target, query, parameters.first("lang").orElse("")));
    }

    private Refusal noEndpoint() {
        Problem[] near = RequestPath.segments(request.path())
                .flatMap(standing.endpoints()::nearest)
                .map(path -> Problem.error(
                        "path", "there is no endpoint at this address", "Did you mean /.rest/" + path + "?"))
                .stream()
                .toArray(Problem[]::new);
        return Refusal.notFound(
                "Could not find resource for full path: " + standing.settings().baseUrl() + request.path(), near);
    }

    private DeliveryEndpoint usable(DeliveryEndpoint endpoint) {
        String workspace = endpoint.workspace()
                .orElseThrow(() -> Refusal.notFound(
                        "This endpoint has no workspace",
                        Problem.error(
                                "workspace", "the endpoint's definition names none", "Add workspace: and its name.")));
        if (!standing.knows(workspace)) {
            throw Refusal.notFound(
                    "This endpoint's workspace does not exist",
                    Problem.error("workspace", "no content type has the workspace " + workspace, "Correct its name."));
        }
        return endpoint;
    }

    private Parameters parameters() {
        int longest = standing.settings().limits().maxQueryLength();
        if (request.query().length() > longest) {
            throw Refusal.badRequest(
                    "The query is too long",
                    Problem.error("", "has more than " + longest + " characters", "Ask a shorter question."));
        }
        Parameters parameters = Parameters.parse(request.query());
        if (parameters.all("lang").size() > 1) {
            throw Refusal.badRequest(
                    "Language parameter is given more than once",
                    Problem.error("lang", "is given more than once", "Give it once."));
        }
        parameters.first("lang").filter(lang -> !Languages.allowed(lang)).ifPresent(lang -> {
            throw Refusal.badRequest(
                    "Language parameter: " + lang + " is not allowed",
                    Problem.error("lang", "is not a language", "Such as lang=de, lang=fr-CH or lang=all."));
        });
        return parameters;
    }

    /** What belongs to questions only; of the children of a node Magnolia's clients ask for pages, and get them all. */
    private static void demandMeaning(Parameters parameters, Target target) {
        Set<String> known = target instanceof Target.ReadChildren ? OF_CHILDREN : OF_NODES;
        List<Problem> problems = parameters.list().stream()
                .map(Parameter::name)
                .filter(name -> !known.contains(name))
                .distinct()
                .map(name -> Problem.error(
                        Quoted.shortened(name),
                        "means nothing for a single item or the children of a folder",
                        "Leave it out, or ask the endpoint itself, without path."))
                .toList();
        if (!problems.isEmpty()) {
            throw new Refusal(400, "invalidQuery", "Invalid query", problems);
        }
    }

    private DeliveryQuery query(DeliveryEndpoint endpoint, Parameters parameters) {
        ScopeIndexes.Questionable index = standing.index(EndpointAnswers.scope(endpoint));
        try {
            return DeliveryQuery.parse(
                    parameters, index.vocabulary(), standing.settings().limits(), endpoint.limit());
        } catch (InvalidQuery e) {
            throw new Refusal(400, "invalidQuery", "Invalid query", e.problems());
        }
    }

    private Question question(DeliveryEndpoint endpoint, Target target, Optional<DeliveryQuery> query, String lang) {
        Languages languages = standing.languages();
        Optional<Language> named = lang.isEmpty() ? Optional.empty() : languages.named(lang);
        Language language = named.orElseGet(() -> languages.preferred(request.header("Accept-Language")));
        boolean byHeader = named.isEmpty() && languages.several();
        return new Question(endpoint.path(), target, query, language, byHeader, versions(endpoint));
    }

    private List<Long> versions(DeliveryEndpoint endpoint) {
        TreeSet<String> used = new TreeSet<>(List.of(endpoint.workspace().orElseThrow()));
        for (DeliveryEndpoint.Reference reference : endpoint.references()) {
            switch (reference.resolver()) {
                case Resolver.Item item -> used.add(item.targetWorkspace());
                case Resolver.Asset asset -> used.add("dam");
                case Resolver.RichTextLinks links -> {}
            }
        }
        return used.stream().map(standing::version).toList();
    }
}
