package de.litfass.boot;

import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What the server itself refuses is told like everything else: JSON with a cure, nothing about the inside. */
final class PlainErrors extends ErrorHandler {

    private final HttpsOnly httpsOnly;

    PlainErrors(HttpsOnly httpsOnly) {
        this.httpsOnly = httpsOnly;
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        JsonAnswers.HEADERS.forEach(header -> response.getHeaders().put(header.name(), header.value()));
        httpsOnly.tell(response.getHeaders());
        String body = JsonAnswers.refusal(StatusTexts.code(code), StatusTexts.problem(code))
                .toString();
        Content.Sink.write(response, true, body, callback);
    }
}
