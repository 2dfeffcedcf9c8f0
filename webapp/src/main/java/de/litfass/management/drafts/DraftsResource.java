package de.litfass.management.drafts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.litfass.management.rest.Caller;
import de.litfass.management.rest.Json;
import de.litfass.management.rest.ProblemJson;
import de.litfass.management.rest.Refused;
import de.litfass.publish.Draft;
import de.litfass.publish.PublishedItem;
import de.litfass.publish.Publishing;
import de.litfass.repository.Refusal;
import de.litfass.repository.list.DraftHits;
import de.litfass.repository.list.Finding;
import de.litfass.type.Content;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code /.rest/drafts}. Everything happens in the caller's own session. */
@Path("drafts")
@Produces(Json.TYPE)
@Consumes(MediaType.APPLICATION_JSON)
public final class DraftsResource {

    private final Desks desks;
    private final Publishing publishing;

    public DraftsResource(Desks desks, Publishing publishing) {
        this.desks = desks;
        this.publishing = publishing;
    }

    /** A new item or folder. */
    public record NewDraft(
            String type,
            Optional<String> workspace,
            String parent,
            Optional<String> name,
            Optional<ObjectNode> content) {}

    /** A change of some properties. */
    public record DraftChange(long revision, ObjectNode content) {}

    /** A new place. */
    public record Move(long revision, String parent, Optional<String> name) {}

    /** A new folder for several. */
    public record MoveMany(List<Many.ItemRevision> items, String parent) {}

    /** Several to be deleted. */
    public record DeleteMany(List<Many.ItemRevision> items) {}

    /** A page of drafts. */
    public record DraftList(List<SummaryJson> drafts, int total, Optional<String> next) {}

    /** What is missing. */
    public record Problems(List<ProblemJson> problems) {}

    /** What the public reads of one item. */
    public record PublishedVersion(String path, Optional<StampJson> published, ObjectNode content) {}

    /** Drafts that refer to one. */
    public record Usages(List<SummaryJson> usages) {}

    @GET
    public DraftList list(@Context UriInfo uri, @Context Caller caller) {
        Desk desk = desks.of(caller);
        Finding finding = desk.drafts().finding();
        DraftHits hits = finding.find(new ListQuestion(uri.getQueryParameters(), desk).read());
        Summaries summaries = new Summaries(desk, finding);
        return new DraftList(hits.entries().stream().map(summaries::of).toList(), hits.total(), hits.next());
    }

    @POST
    public Response create(NewDraft body, @Context Caller caller) {
        Desk desk = desks.of(caller);
        Draft draft = told(desk, Optional.empty(), () -> new Editing(desk).create(body));
        return answer(Response.created(URI.create("/.rest/drafts/" + draft.id())), draft, desk);
    }

    @POST
    @Path("move")
    public Object moveMany(MoveMany body, @Context Caller caller) {
        Desk desk = desks.of(caller);
        Editing.Place place = new Editing.Place(body.parent(), "");
        return new Many(desk).each(body.items(), item -> new Editing(desk).move(item.id(), item.revision(), place));
    }

    @POST
    @Path("delete")
    public Object deleteMany(DeleteMany body, @Context Caller caller) {
        return new Many(desks.of(caller))
                .each(body.items(), item -> caller.drafts().delete(item.id(), OptionalLong.of(item.revision())));
    }

    @GET
    @Path("{id}")
    public Response read(@PathParam("id") String id, @Context Caller caller) {
        Desk desk = desks.of(caller);
        return answer(Response.ok(), desk.draft(id), desk);
    }

    @PATCH
    @Path("{id}")
    public Response change(@PathParam("id") String id, DraftChange body, @Context Caller caller) {
        Desk desk = desks.of(caller);
        Draft draft = told(
                desk, Optional.of(body.content()), () -> new Editing(desk).change(id, body.revision(), body.content()));
        return answer(Response.ok(), draft, desk);
    }

    @DELETE
    @Path("{id}")
    public void delete(
            @PathParam("id") String id, @QueryParam("revision") @Nullable String revision, @Context Caller caller) {
        Desk desk = desks.of(caller);
        OptionalLong base = OptionalLong.of(revision(desk, Optional.ofNullable(revision)));
        told(desk, Optional.empty(), () -> {
            caller.drafts().delete(id, base);
            return true;
        });
    }

    @POST
    @Path("{id}/move")
    public Response move(@PathParam("id") String id, Move body, @Context Caller caller) {
        Desk desk = desks.of(caller);
        Editing.Place place = new Editing.Place(body.parent(), body.name().orElse(""));
        Draft draft = told(desk, Optional.empty(), () -> new Editing(desk).move(id, body.revision(), place));
        return answer(Response.ok(), draft, desk);
    }

    @GET
    @Path("{id}/usages")
    public Usages usages(@PathParam("id") String id, @Context Caller caller) {
        Desk desk = desks.of(caller);
        return new Usages(
                desk.summaries().of(desk.drafts().usages(desk.draft(id).id())));
    }

    @GET
    @Path("{id}/problems")
    public Problems problems(@PathParam("id") String id, @Context Caller caller) {
        Desk desk = desks.of(caller);
        return new Problems(new Missing(desk, publishing).of(desk.draft(id)));
    }

    @GET
    @Path("{id}/published")
    public PublishedVersion published(@PathParam("id") String id, @Context Caller caller) {
        Desk desk = desks.of(caller);
        Draft draft = desk.draft(id);
        Content content =
                publishing.snapshot().find(id).map(PublishedItem::content).orElseThrow(() -> new Refusal.NotFound(id));
        return new PublishedVersion(
                content.path(),
                draft.published().map(stamp -> StampJson.of(stamp, caller)),
                DraftJson.content(content, desk.types()));
    }

    private static <T> T told(Desk desk, Optional<ObjectNode> yours, Supplier<T> act) {
        try {
            return act.get();
        } catch (Refusal refusal) {
            throw new Conflicts(desk).told(refusal, yours);
        }
    }

    private static long revision(Desk desk, Optional<String> text) {
        return text.filter(digits -> digits.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElseThrow(
                        () -> Refused.badRequest(List.of(desk.problem("revision", "draft.revision", text.orElse("")))));
    }

    /** A draft as an answer; its revision is its entity tag. */
    public static Response answer(Response.ResponseBuilder answer, Draft draft, Desk desk) {
        return answer.entity(DraftJson.of(draft, desk))
                .tag(new EntityTag(Long.toString(draft.revision())))
                .build();
    }
}
