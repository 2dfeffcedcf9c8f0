package de.litfass.management.assets;

import de.litfass.management.drafts.Conflicts;
import de.litfass.management.drafts.Desk;
import de.litfass.management.drafts.Desks;
import de.litfass.management.drafts.DraftsResource;
import de.litfass.management.rest.Caller;
import de.litfass.management.rest.Json;
import de.litfass.management.rest.Refused;
import de.litfass.publish.Draft;
import de.litfass.repository.ContentRepository;
import de.litfass.repository.Refusal;
import de.litfass.type.AssetType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** {@code /.rest/assets}. */
@Path("assets")
public final class AssetsResource {

    /** The largest file that is taken. */
    public static final long MOST_BYTES = 50L << 20;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

    private final UploadTurns turns = new UploadTurns(LONGEST_WAIT);
    private final Desks desks;
    private final ContentRepository repository;

    public AssetsResource(Desks desks, ContentRepository repository) {
        this.desks = desks;
        this.repository = repository;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(Json.TYPE)
    public Response upload(@Context HttpServletRequest request, @Context Caller caller) throws IOException {
        Desk desk = desks.of(caller);
        if (!desk.drafts().mayWrite(AssetType.TYPE.workspace())) {
            throw Refused.of(403, "accessDenied", AssetType.TYPE.workspace());
        }
        Upload upload = Upload.read(request, MOST_BYTES, desk);
        try {
            desk.demandPlace(AssetType.TYPE.workspace(), upload.parent());
            Draft draft = turns.one(() -> new TakingIn(desk, repository.binaries()).take(upload));
            return DraftsResource.answer(Response.created(URI.create("/.rest/drafts/" + draft.id())), draft, desk);
        } catch (Refusal refusal) {
            throw new Conflicts(desk).told(refusal, Optional.empty());
        }
    }

    @GET
    @Path("{id}/file")
    public Response file(@PathParam("id") String id, @Context Request request, @Context Caller caller) {
        return new AssetFile(desks.of(caller).draft(id), repository.binaries()).answer(request);
    }
}
