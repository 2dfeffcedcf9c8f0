package de.litfass.management.magnolia;

import de.litfass.management.rest.Caller;
import de.litfass.management.rest.Json;
import de.litfass.management.rest.ProblemJson;
import de.litfass.management.rest.Refused;
import de.litfass.publish.Publication;
import de.litfass.publish.PublishRequest;
import de.litfass.publish.Publishing;
import de.litfass.repository.ItemPath;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;

/** The commands that scripts may run: publish and unpublish, also under their names of Magnolia 5. */
@Path("commands/v2")
@Produces(Json.TYPE)
@Consumes(MediaType.APPLICATION_JSON)
public final class CommandsResource {

    private static final List<String> CATALOGS = List.of("default", "versioned", "website");

    private final Publishing publishing;

    public CommandsResource(Publishing publishing) {
        this.publishing = publishing;
    }

    /** What to publish or unpublish: the item at a path of a workspace. */
    public record Command(String repository, String path, Optional<Boolean> recursive, Optional<String> comment) {}

    /** What has become public, and what was remarked on the way. */
    public record CommandAnswer(long sequence, String hash, List<ProblemJson> remarks) {}

    @POST
    @Path("{command}")
    public CommandAnswer run(@PathParam("command") String command, Command body, @Context Caller caller) {
        return run("default", command, body, caller);
    }

    @POST
    @Path("{catalog}/{command}")
    public CommandAnswer run(
            @PathParam("catalog") String catalog,
            @PathParam("command") String command,
            Command body,
            @Context Caller caller) {
        if (!CATALOGS.contains(catalog)) {
            throw unknown(catalog + "/" + command);
        }
        NodePath path = NodePath.of(body.repository(), body.path(), caller);
        demandPath(path.path(), caller.messages());
        PublicationScope scope = new PublicationScope(caller.drafts(), publishing.snapshot());
        FoundNode found = path.demand(caller);
        String reason = body.comment().orElse("");
        PublishRequest request =
                switch (command) {
                    case "publish", "activate" ->
                        scope.publish(found.item(), body.recursive().orElse(false), reason);
                    case "unpublish", "deactivate" -> scope.unpublish(found.item(), reason);
                    default -> throw unknown(command);
                };
        Publication done = publishing.publish(request, caller.drafts(), caller.messages());
        return new CommandAnswer(
                done.entry().sequence(),
                done.entry().hash(),
                done.remarks().stream().map(ProblemJson::of).toList());
    }

    private static void demandPath(String path, Messages messages) {
        if (!ItemPath.isPath(path)) {
            String what = messages.text("list.folder", path);
            throw Refused.badRequest(List.of(Problem.error("path", what, messages.text("list.folder.hint"))));
        }
    }

    private static Refused unknown(String command) {
        return Refused.of(403, "commandNotEnabled", command);
    }
}
