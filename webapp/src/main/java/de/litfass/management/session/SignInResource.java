package de.litfass.management.session;

import de.litfass.management.rest.ClientAddress;
import de.litfass.management.rest.Json;
import de.litfass.management.rest.NewPasswords;
import de.litfass.management.rest.Refused;
import de.litfass.management.rest.SessionCookie;
import de.litfass.management.rest.WithoutSignIn;
import de.litfass.repository.ContentRepository;
import de.litfass.repository.DraftSession;
import de.litfass.repository.SignedIn;
import de.litfass.type.Messages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Signing in: with name and password, which ends the sign-in before, or for the very first time with a code. */
@Path("sign-in")
@Produces(Json.TYPE)
@Consumes(MediaType.APPLICATION_JSON)
public final class SignInResource {

    private final ContentRepository repository;
    private final SessionCookie cookie;

    public SignInResource(ContentRepository repository, SessionCookie cookie) {
        this.repository = repository;
        this.cookie = cookie;
    }

    /** Name and password. */
    public record SignIn(String user, String password) {}

    /** The code that the first start printed, and the password that it sets. */
    public record FirstSignIn(String code, String password) {}

    @POST
    @WithoutSignIn
    public Response signIn(
            SignIn body,
            @Context HttpServletRequest request,
            @CookieParam(SessionCookie.NAME) @DefaultValue("") String before) {
        String address = ClientAddress.of(request);
        Response answer = answer(
                repository.accounts().signIn(body.user(), body.password().toCharArray(), address), "wrongCredentials");
        repository.accounts().signOut(before);
        return answer;
    }

    @POST
    @Path("first")
    @WithoutSignIn
    public Response first(FirstSignIn body, @Context Messages messages) {
        char[] password = NewPasswords.demandGood("password", body.password(), messages);
        return answer(repository.accounts().redeem(body.code(), password), "wrongCode");
    }

    private Response answer(Optional<SignedIn> signedIn, String otherwise) {
        SignedIn person = signedIn.orElseThrow(() -> Refused.of(401, otherwise));
        try (DraftSession drafts = repository.session(person.user())) {
            return Response.ok(Me.of(person, drafts, repository.accounts()))
                    .cookie(cookie.of(person.token()))
                    .build();
        }
    }
}
