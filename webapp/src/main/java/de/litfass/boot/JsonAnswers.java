package de.litfass.boot;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.litfass.delivery.Answer;
import de.litfass.delivery.Header;
import de.litfass.type.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Small answers in JSON that nobody may keep. */
final class JsonAnswers {

    static final String TYPE = "application/json;charset=UTF-8";

    private static final ObjectMapper JSON = new ObjectMapper();
    /** What each of them says of itself. */
    static final List<Header> HEADERS = List.of(
            new Header("Content-Type", TYPE),
            new Header("Cache-Control", "no-store"),
            new Header("X-Content-Type-Options", "nosniff"),
            new Header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"));

    private JsonAnswers() {}

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    static Answer of(int status, ObjectNode body, Header... more) {
        List<Header> headers = new ArrayList<>(HEADERS);
        headers.addAll(List.of(more));
        return Answer.of(status, headers, body.toString().getBytes(UTF_8));
    }

    /** A refusal in the form that all parts of Litfass use. */
    static Answer refusal(int status, String code, Problem problem, Header... more) {
        return of(status, refusal(code, problem), more);
    }

    static ObjectNode refusal(String code, Problem problem) {
        ObjectNode answer = object();
        answer.putObject("error").put("code", code).put("message", problem.toString());
        answer.putArray("problems")
                .addObject()
                .put("severity", "error")
                .put("where", problem.where())
                .put("what", problem.what())
                .put("hint", problem.hint());
        return answer;
    }

    /** Makes a refusal the whole response. */
    static void refuse(HttpServletResponse response, int status, String code, Problem problem) throws IOException {
        byte[] body = refusal(code, problem).toString().getBytes(UTF_8);
        response.setStatus(status);
        HEADERS.forEach(header -> response.setHeader(header.name(), header.value()));
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
