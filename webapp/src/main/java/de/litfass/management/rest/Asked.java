package de.litfass.management.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.glassfish.jersey.server.ContainerRequest;

/** A request and who asks. A resource method gets it as a parameter {@code @Context Asked}. */
public record Asked(Caller caller, UriInfo uri, HttpHeaders headers) {

    static Asked of(Caller caller, ContainerRequest request) {
        return new Asked(caller, request.getUriInfo(), request);
    }

    /** What stands in the address where the path of the resource has that name in braces. */
    public String inPath(String name) {
        return uri.getPathParameters().getFirst(name);
    }
}
