package de.litfass.boot;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What the server itself refuses is told like everything else: JSON with a cure, nothing about the inside. */
final class PlainErrors extends ErrorHandler {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<Integer, String> CURES = Map.of(
            400, "Send a request that follows HTTP/1.1 (RFC 9112).",
            405, "See /openapi for the methods of each address.",
            413, "Send less in one request.",
            414, "Shorten the address to at most 8,000 characters.",
            431, "Send fewer or shorter headers, at most 16,000 characters.",
            505, "Use HTTP/1.1.");

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
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json;charset=UTF-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        Content.Sink.write(response, true, body(code), callback);
    }

    private static String body(int status) {
        String what = HttpStatus.getMessage(status);
        String hint = CURES.getOrDefault(status, status < 500 ? "See /openapi." : "Try again later.");
        ObjectNode answer = JSON.createObjectNode();
        answer.putObject("error")
                .put("code", status < 500 ? "badRequest" : "unknown")
                .put("message", what + ". " + hint);
        answer.putArray("problems")
                .addObject()
                .put("where", "")
                .put("what", what)
                .put("hint", hint);
        return answer.toString();
    }
}
