package de.litfass.boot;

import de.litfass.type.Problem;
import java.util.Map;

/** What a refusal is called, and its cure, where only the status is known. */
final class StatusTexts {

    private record Text(String code, String what, String hint) {}

    private static final Text CLIENT = new Text("badRequest", "The request can't be answered.", "See /openapi.");
    private static final Text SERVER = new Text("unknown", "Something went wrong here.", "Try again later.");
    private static final Map<Integer, Text> TEXTS = Map.of(
            400, new Text("badRequest", "The request breaks the rules of HTTP.", "Follow RFC 9110 and 9112."),
            404, new Text("pathNotFound", "There is nothing at this address.", "See /openapi for all addresses."),
            405, new Text("methodNotAllowed", "This method does nothing here.", "See /openapi for the methods."),
            408, new Text("requestTimeout", "The request came too slowly.", "Send it again, faster."),
            413, new Text("contentTooLarge", "The request is too large.", "Send at most 1 MB, but uploads."),
            414, new Text("uriTooLong", "The address is too long.", "Use at most 8,000 characters."),
            431, new Text("headersTooLarge", "The headers are too long.", "Send at most 16,000 characters."),
            503, new Text("unavailable", "Litfass is starting or stopping.", "Ask again in some seconds."),
            505, new Text("badRequest", "This version of HTTP is unknown here.", "Use HTTP/1.1."));

    private StatusTexts() {}

    static String code(int status) {
        return text(status).code();
    }

    static Problem problem(int status) {
        return Problem.error("", text(status).what(), text(status).hint());
    }

    private static Text text(int status) {
        return TEXTS.getOrDefault(status, status < 500 ? CLIENT : SERVER);
    }
}
