package de.litfass.management.accounts;

import de.litfass.management.rest.Caller;
import de.litfass.management.rest.Json;
import de.litfass.management.rest.NewPasswords;
import de.litfass.management.rest.Refused;
import de.litfass.repository.Account;
import de.litfass.repository.Accounts;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Accounts, for those who may manage them. Nobody can lock out themselves or {@code superuser}. */
@Path("accounts")
@Produces(Json.TYPE)
@Consumes(MediaType.APPLICATION_JSON)
public final class AccountsResource {

    private final Accounts accounts;

    public AccountsResource(Accounts accounts) {
        this.accounts = accounts;
    }

    /** All accounts. */
    record AccountList(List<AccountJson> accounts) {}

    /** A new account; without password nobody can sign in with it yet. */
    public record NewAccount(String user, String name, Set<String> groups, Optional<String> password) {}

    /** What an account shall be. */
    public record AccountChange(String name, Set<String> groups, boolean disabled) {}

    /** A password for somebody else. */
    public record NewPassword(String password) {}

    @GET
    public Object list(@Context Caller caller) {
        return new AccountList(
                accounts.list(caller.user()).stream().map(AccountJson::of).toList());
    }

    @POST
    public Response create(NewAccount body, @Context Caller caller) {
        accounts.demandManager(caller.user());
        AccountCheck.demandGood(body, caller.messages());
        Account wanted = new Account(body.user(), body.name(), body.groups(), false);
        Account made = accounts.create(caller.user(), wanted, body.password().map(String::toCharArray));
        return Response.status(Response.Status.CREATED)
                .entity(AccountJson.of(made))
                .build();
    }

    @PUT
    @Path("{user}")
    public Object change(@PathParam("user") String given, AccountChange body, @Context Caller caller) {
        String user = meant(given, caller);
        AccountCheck.demandGood(user, body, caller);
        return AccountJson.of(
                accounts.change(caller.user(), new Account(user, body.name(), body.groups(), body.disabled())));
    }

    @DELETE
    @Path("{user}")
    public void remove(@PathParam("user") String given, @Context Caller caller) {
        String user = meant(given, caller);
        if (user.equals(Accounts.SUPERUSER) || user.equals(caller.user())) {
            throw Refused.of(403, user.equals(Accounts.SUPERUSER) ? "superuserStays" : "ownAccountStays");
        }
        accounts.remove(caller.user(), user);
    }

    @PUT
    @Path("{user}/password")
    public void setPassword(@PathParam("user") String given, NewPassword body, @Context Caller caller) {
        String user = meant(given, caller);
        if (user.equals(caller.user())) {
            throw Refused.of(403, "ownPassword");
        }
        char[] password = NewPasswords.demandGood("password", body.password(), caller.messages());
        accounts.setPassword(caller.user(), user, password);
    }

    @POST
    @Path("{user}/sign-out")
    public void signOut(@PathParam("user") String given, @Context Caller caller) {
        accounts.signOutEverywhere(meant(given, caller));
    }

    /** The account that is meant, by the name that rules about oneself and the superuser go by. */
    private String meant(String given, Caller caller) {
        accounts.demandManager(caller.user());
        return accounts.storedName(given);
    }
}
