package de.litfass.management.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;

/** Makes every failure an answer, which {@link ErrorAnswers} then puts into words. */
final class Errors implements ExceptionMapper<Throwable> {

    @Override
    public Response toResponse(Throwable failure) {
        Refused refused = Refusals.of(failure);
        Response.ResponseBuilder answer = Response.status(refused.status()).entity(refused);
        refused.headers().forEach(answer::header);
        return answer.build();
    }
}
