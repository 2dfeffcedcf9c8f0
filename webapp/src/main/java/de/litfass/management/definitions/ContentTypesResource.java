package de.litfass.management.definitions;

import de.litfass.management.rest.Caller;
import de.litfass.management.rest.Json;
import de.litfass.management.rest.WithoutGroup;
import de.litfass.module.LightModules;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.function.Supplier;

/** All content types of workspaces that the caller may read, as forms and lists need them. */
@Path("content-types")
@Produces(Json.TYPE)
public final class ContentTypesResource {

    private final Supplier<LightModules> modules;

    public ContentTypesResource(Supplier<LightModules> modules) {
        this.modules = modules;
    }

    @GET
    @WithoutGroup
    public ContentTypesJson contentTypes(@Context Caller caller) {
        return ContentTypesJson.of(modules.get(), caller.messages())
                .in(caller.drafts().workspaces());
    }
}
