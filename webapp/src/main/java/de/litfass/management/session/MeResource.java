package de.litfass.management.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import de.litfass.management.rest.Caller;
import de.litfass.management.rest.Json;
import de.litfass.management.rest.NewPasswords;
import de.litfass.management.rest.Refused;
import de.litfass.management.rest.SessionCookie;
import de.litfass.management.rest.WithoutGroup;
import de.litfass.repository.Accounts;
import de.litfass.repository.SignedIn;
import de.litfass.type.Problem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The person who is signed in. */
@Path("me")
@Produces(Json.TYPE)
@Consumes(MediaType.APPLICATION_JSON)
public final class MeResource {

    private final Accounts accounts;
    private final SessionCookie cookie;

    public MeResource(Accounts accounts, SessionCookie cookie) {
        this.accounts = accounts;
        this.cookie = cookie;
    }

    /** The password up to now and the one from now on. */
    public record PasswordChange(String old, @JsonProperty("new") String password) {}

    @GET
    @WithoutGroup
    public Object me(@Context Caller caller) {
        return Me.of(caller.person(), caller.drafts(), accounts);
    }

    @PUT
    @WithoutGroup
    @Path("password")
    public Response changePassword(PasswordChange body, @Context Caller caller) {
        char[] password = NewPasswords.demandGood("new", body.password(), caller.messages());
        if (!accounts.changeOwnPassword(caller.user(), body.old().toCharArray(), password)) {
            String what = caller.messages().text("password.wrong");
            throw Refused.invalid(
                    List.of(Problem.error("old", what, caller.messages().text("password.wrong.hint"))));
        }
        SignedIn again = accounts.signIn(caller.user(), password).orElseThrow(() -> Refused.of(401, "notAuthorized"));
        return Response.ok(Me.of(again, caller.drafts(), accounts))
                .cookie(cookie.of(again.token()))
                .build();
    }
}
