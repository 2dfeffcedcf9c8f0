package de.litfass.management.drafts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.litfass.management.Services;
import de.litfass.management.rest.Caller;
import de.litfass.management.rest.Json;
import de.litfass.management.rest.Refused;
import de.litfass.publish.Draft;
import de.litfass.repository.Refusal;
import de.litfass.repository.list.DraftHits;
import de.litfass.repository.list.Finding;
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

    private final Services services;

    public DraftsResource(Services services) {
        this.services = services;
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

    /** Drafts that refer to one. */
    public record Usages(List<SummaryJson> usages) {}

    @GET
    public DraftList list(@Context UriInfo uri, @Context Caller caller) {
        DraftTypes types = types();
        Finding finding = caller.drafts().finding();
        DraftHits hits = finding.find(new ListQuestion(uri.getQueryParameters(), caller, types).read());
        Summaries summaries = new Summaries(caller, types, finding);
        return new DraftList(hits.entries().stream().map(summaries::of).toList(), hits.total(), hits.next());
    }

    @POST
    public Response create(NewDraft body, @Context Caller caller) {
        Request request = new Request(caller);
        Draft draft = request.told(Optional.empty(), () -> request.editing().create(body));
        return request.answer(Response.created(URI.create("/.rest/drafts/" + draft.id())), draft);
    }

    @POST
    @Path("move")
    public Object moveMany(MoveMany body, @Context Caller caller) {
        Request request = new Request(caller);
        return new Many(caller, request.conflicts())
                .each(
                        body.items(),
                        item -> request.move(item.id(), new Move(item.revision(), body.parent(), Optional.empty())));
    }

    @POST
    @Path("delete")
    public Object deleteMany(DeleteMany body, @Context Caller caller) {
        return new Many(caller, new Request(caller).conflicts())
                .each(body.items(), item -> caller.drafts().delete(item.id(), OptionalLong.of(item.revision())));
    }

    @GET
    @Path("{id}")
    public Response read(@PathParam("id") String id, @Context Caller caller) {
        Request request = new Request(caller);
        return request.answer(Response.ok(), request.editing().read(id));
    }

    @PATCH
    @Path("{id}")
    public Response change(@PathParam("id") String id, DraftChange body, @Context Caller caller) {
        Request request = new Request(caller);
        Draft draft = request.told(
                Optional.of(body.content()), () -> request.editing().change(id, body.revision(), body.content()));
        return request.answer(Response.ok(), draft);
    }

    @DELETE
    @Path("{id}")
    public void delete(
            @PathParam("id") String id, @QueryParam("revision") @Nullable String revision, @Context Caller caller) {
        Request request = new Request(caller);
        OptionalLong base = OptionalLong.of(request.revision(Optional.ofNullable(revision)));
        request.told(Optional.empty(), () -> {
            caller.drafts().delete(id, base);
            return true;
        });
    }

    @POST
    @Path("{id}/move")
    public Response move(@PathParam("id") String id, Move body, @Context Caller caller) {
        Request request = new Request(caller);
        return request.answer(Response.ok(), request.told(Optional.empty(), () -> request.move(id, body)));
    }

    @GET
    @Path("{id}/usages")
    public Usages usages(@PathParam("id") String id, @Context Caller caller) {
        Request request = new Request(caller);
        request.editing().read(id);
        return new Usages(request.summaries().of(caller.drafts().usages(id)));
    }

    private DraftTypes types() {
        return DraftTypes.of(services.modules().get());
    }

    /** What one request works with. */
    private final class Request {

        private final Caller caller;
        private final DraftTypes types = types();

        private Request(Caller caller) {
            this.caller = caller;
        }

        Editing editing() {
            return new Editing(caller, types);
        }

        Summaries summaries() {
            return new Summaries(caller, types, caller.drafts().finding());
        }

        Conflicts conflicts() {
            return new Conflicts(caller, types, summaries());
        }

        <T> T told(Optional<ObjectNode> yours, Supplier<T> act) {
            try {
                return act.get();
            } catch (Refusal refusal) {
                throw conflicts().told(refusal, yours);
            }
        }

        Draft move(String id, Move move) {
            NewDraftCheck check = new NewDraftCheck(caller, types);
            Editing.Place place = new Editing.Place(move.parent(), move.name().orElse(""));
            check.place(editing().read(id).content().workspace(), place);
            check.done();
            return editing().move(id, move.revision(), place);
        }

        long revision(Optional<String> text) {
            return text.filter(digits -> digits.matches("\\d{1,18}"))
                    .map(Long::parseLong)
                    .orElseThrow(() -> Refused.badRequest(
                            List.of(Editing.problem(caller, "revision", "draft.revision", text.orElse("")))));
        }

        Response answer(Response.ResponseBuilder answer, Draft draft) {
            return answer.entity(DraftJson.of(draft, caller, types))
                    .tag(new EntityTag(Long.toString(draft.revision())))
                    .build();
        }
    }
}
