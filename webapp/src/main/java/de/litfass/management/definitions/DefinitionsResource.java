package de.litfass.management.definitions;

import de.litfass.management.rest.Caller;
import de.litfass.management.rest.Json;
import de.litfass.management.rest.ProblemJson;
import de.litfass.module.LightModules;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.function.Supplier;

/** What is wrong with the light modules in force. */
@Path("definitions")
@Produces(Json.TYPE)
public final class DefinitionsResource {

    private final Supplier<LightModules> modules;

    public DefinitionsResource(Supplier<LightModules> modules) {
        this.modules = modules;
    }

    /** Problems, {@code where} as {@code file:line:column}. */
    public record Problems(List<ProblemJson> problems) {}

    @GET
    public Problems problems(@Context Caller caller) {
        return new Problems(
                modules.get().problems().stream().map(ProblemJson::of).toList());
    }
}
