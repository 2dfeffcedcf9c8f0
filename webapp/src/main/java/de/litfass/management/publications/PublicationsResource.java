package de.litfass.management.publications;

import de.litfass.management.drafts.Conflicts;
import de.litfass.management.drafts.Desk;
import de.litfass.management.drafts.Desks;
import de.litfass.management.drafts.SummaryJson;
import de.litfass.management.drafts.ToldProblems;
import de.litfass.management.rest.Caller;
import de.litfass.management.rest.Json;
import de.litfass.management.rest.ProblemJson;
import de.litfass.management.rest.Refused;
import de.litfass.publish.Draft;
import de.litfass.publish.LogEntry;
import de.litfass.publish.PublicationLog;
import de.litfass.publish.PublicationPlan;
import de.litfass.publish.PublishRefused;
import de.litfass.publish.PublishRequest;
import de.litfass.publish.Publishing;
import de.litfass.repository.ContentRepository;
import de.litfass.repository.DraftSession;
import de.litfass.repository.Refusal;
import de.litfass.type.Problem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** {@code /.rest/publications}. */
@Path("publications")
@Produces(Json.TYPE)
@Consumes(MediaType.APPLICATION_JSON)
public final class PublicationsResource {

    private final Desks desks;
    private final Publishing publishing;
    private final ContentRepository repository;

    public PublicationsResource(Desks desks, Publishing publishing, ContentRepository repository) {
        this.desks = desks;
        this.publishing = publishing;
        this.repository = repository;
    }

    /** Which draft, at which revision. */
    public record ItemRevision(String id, long revision) {}

    /** What shall become public and what shall cease to be. */
    public record PublicationRequest(
            Optional<List<ItemRevision>> publish, Optional<List<String>> unpublish, Optional<String> reason) {

        PublishRequest request() {
            return new PublishRequest(
                    items().stream().map(ItemRevision::id).distinct().toList(),
                    unpublish.orElse(List.of()).stream().distinct().toList(),
                    reason.orElse(""));
        }

        List<ItemRevision> items() {
            return publish.orElse(List.of());
        }

        Map<String, Long> revisions() {
            return items().stream()
                    .collect(Collectors.toMap(ItemRevision::id, ItemRevision::revision, (one, other) -> other));
        }
    }

    /** Entries of the log. */
    public record PublicationList(List<PublicationJson> publications, Optional<Long> next) {}

    /** An item that becomes public, and what changes by that for the public. */
    public record PlannedItem(SummaryJson draft, List<PropertyChange> changes) {}

    /** A publication thought through. */
    public record PublicationPreview(
            List<PlannedItem> publish,
            List<SummaryJson> unpublish,
            List<Along.AlongItem> along,
            List<ProblemJson> problems) {}

    @GET
    public PublicationList list(
            @QueryParam("before") @Nullable String before,
            @QueryParam("limit") @Nullable String limit,
            @Context Caller caller) {
        Desk desk = desks.of(caller);
        LogPage page = LogPage.read(Optional.ofNullable(before), Optional.ofNullable(limit), desk);
        List<LogEntry> entries = page.of(repository.log());
        return new PublicationList(
                entries.stream()
                        .map(new PublicationJson.Reading(desk, publishing)::of)
                        .toList(),
                page.next(entries));
    }

    @POST
    public Response publish(PublicationRequest body, @Context Caller caller) {
        Desk desk = desks.of(caller);
        demandOneWill(body, desk);
        if (body.items().isEmpty() && body.unpublish().orElse(List.of()).isEmpty()) {
            throw Refused.of(400, "nothingToPublish");
        }
        try {
            var publication = publishing.publish(body.request(), reader(body, desk), caller.messages());
            return Response.status(Response.Status.CREATED)
                    .entity(new PublicationJson.Reading(desk, publishing).of(publication))
                    .build();
        } catch (PublishRefused refused) {
            throw Refused.of(422, "publishRefused").with("problems", new ToldProblems(desk).of(refused.problems()));
        } catch (Refusal refusal) {
            throw new Conflicts(desk).told(refusal, Optional.empty());
        } catch (PublicationLog.StaleDraft stale) {
            throw new Conflicts(desk).told(new Refusal.StaleRevision(newest(stale.id(), caller)), Optional.empty());
        }
    }

    /** Of the drafts as they are now: whoever looks at them sees what has changed since. */
    @POST
    @Path("preview")
    public PublicationPreview preview(PublicationRequest body, @Context Caller caller) {
        Desk desk = desks.of(caller);
        demandOneWill(body, desk);
        try {
            PublicationPlan plan = publishing.preview(body.request(), desk.drafts(), caller.messages());
            return new Preview(desk, publishing.snapshot()).of(plan);
        } catch (Refusal refusal) {
            throw new Conflicts(desk).told(refusal, Optional.empty());
        }
    }

    /** Nothing can become public and cease to be in one act. */
    private static void demandOneWill(PublicationRequest body, Desk desk) {
        Set<String> published = body.revisions().keySet();
        List<String> unpublished = body.unpublish().orElse(List.of());
        List<Problem> both = IntStream.range(0, unpublished.size())
                .filter(i -> published.contains(unpublished.get(i)))
                .mapToObj(i -> desk.problem("unpublish/" + i, "publication.both", unpublished.get(i)))
                .toList();
        if (!both.isEmpty()) {
            throw Refused.badRequest(both);
        }
    }

    private static NamedRevisions reader(PublicationRequest body, Desk desk) {
        return new NamedRevisions(desk.drafts(), body.revisions());
    }

    /** The draft after a change that the session of the request does not see. */
    private Draft newest(String id, Caller caller) {
        try (DraftSession session = repository.session(caller.user())) {
            return session.draft(id).orElseThrow(() -> new Refusal.NotFound(id));
        }
    }
}
