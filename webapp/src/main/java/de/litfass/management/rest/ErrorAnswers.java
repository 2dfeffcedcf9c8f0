package de.litfass.management.rest;

import de.litfass.type.Messages;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Puts refusals into words, in the language of the request ({@code Refusal} of the contract). */
final class ErrorAnswers implements ContainerResponseFilter {

    private final Texts texts;

    ErrorAnswers(Texts texts) {
        this.texts = texts;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Refused refused) {
            Optional<String> wanted = Optional.ofNullable(request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
            Map<String, Object> body = body(refused, texts.in(Texts.language(wanted)));
            response.setEntity(body, new Annotation[0], MediaType.valueOf(Json.TYPE));
        }
    }

    /** The body of a refusal, in the language of these texts. */
    static Map<String, Object> body(Refused refused, Messages messages) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error", error(refused, messages));
        body.put("problems", refused.problems().stream().map(ProblemJson::of).toList());
        body.putAll(refused.more());
        return body;
    }

    private static Map<String, String> error(Refused refused, Messages messages) {
        Map<String, String> error = new LinkedHashMap<>();
        error.put("code", refused.code());
        error.put("message", refused.message(messages));
        return error;
    }
}
