package de.litfass.management.session;

import de.litfass.management.rest.Caller;
import de.litfass.management.rest.Json;
import de.litfass.management.rest.SessionCookie;
import de.litfass.management.rest.WithoutGroup;
import de.litfass.repository.Accounts;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Signing out, here or everywhere. */
@Path("sign-out")
@Produces(Json.TYPE)
@Consumes(MediaType.APPLICATION_JSON)
public final class SignOutResource {

    private final Accounts accounts;
    private final SessionCookie cookie;

    public SignOutResource(Accounts accounts, SessionCookie cookie) {
        this.accounts = accounts;
        this.cookie = cookie;
    }

    /** Whether every sign-in of this person ends, not only this one. */
    public record SignOut(Optional<Boolean> everywhere) {}

    @POST
    @WithoutGroup
    public Response signOut(SignOut body, @Context Caller caller) {
        if (body.everywhere().orElse(false)) {
            accounts.signOutEverywhere(caller.user());
        } else {
            accounts.signOut(caller.person().token());
        }
        return Response.noContent().cookie(cookie.none()).build();
    }
}
