package de.litfass.delivery;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.litfass.type.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A refusal as an answer.
 *
 * <pre>
 * {"error":{"code":"invalidQuery","message":"…"},"problems":[{"where":"limit","what":"…","hint":"…"}]}
 * </pre>
 */
final class ErrorAnswer {

    private static final JsonFactory JSON = new JsonFactory();

    private ErrorAnswer() {}

    /** The answer with those headers added. */
    static Answer of(Refusal refusal, List<Header> more) {
        List<Header> headers = new ArrayList<>(JsonHeaders.SECURITY);
        headers.add(JsonHeaders.TYPE);
        headers.add(new Header("Cache-Control", "no-store"));
        headers.addAll(more);
        return Answer.of(refusal.status(), headers, body(refusal));
    }

    private static byte[] body(Refusal refusal) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeObjectFieldStart("error");
            out.writeStringField("code", refusal.code());
            out.writeStringField("message", refusal.getMessage());
            out.writeEndObject();
            problems(refusal.problems(), out);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void problems(List<Problem> problems, JsonGenerator out) throws IOException {
        out.writeArrayFieldStart("problems");
        for (Problem problem : problems) {
            out.writeStartObject();
            out.writeStringField("where", problem.where());
            out.writeStringField("what", problem.what());
            out.writeStringField("hint", problem.hint());
            out.writeEndObject();
        }
        out.writeEndArray();
    }
}
