package de.litfass.management.rest;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

/**
 * Refuses people who are in no group: what they may see is decided by an administrator, and was not yet. What members of
 * which group may do, the repository decides.
 */
@Priority(Priorities.AUTHORIZATION)
final class Membership implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getProperty(SignIn.CALLER) instanceof Caller caller
                && !caller.person().groups().isEmpty()) {
            return;
        }
        throw Refused.of(403, "noGroup");
    }
}
