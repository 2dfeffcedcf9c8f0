package de.litfass.management.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/**
 * Reads bodies in JSON: a record by the contract's schema of the same name, with all mistakes at once; or any tree. No
 * body is an empty object.
 */
@Consumes("*/*")
final class JsonReader implements MessageBodyReader<Object> {

    private final Contract contract;
    private final Texts texts;

    JsonReader(Contract contract, Texts texts) {
        this.contract = contract;
        this.texts = texts;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type.isRecord() || type == JsonNode.class;
    }

    @Override
    public Object readFrom(
            Class<Object> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream in)
            throws IOException {
        byte[] bytes = in.readNBytes(Json.MOST_BYTES + 1);
        demandJson(bytes, mediaType);
        Messages messages =
                texts.in(Texts.language(Optional.ofNullable(headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE))));
        JsonNode tree = tree(bytes, messages);
        return type.isRecord() ? bound(tree, type, messages) : tree;
    }

    private static void demandJson(byte[] bytes, MediaType mediaType) {
        if (bytes.length > Json.MOST_BYTES) {
            throw Refused.of(413, "tooLarge", Json.MOST_BYTES);
        }
        if (bytes.length > 0 && !MediaType.APPLICATION_JSON_TYPE.isCompatible(mediaType)) {
            throw Refused.of(415, "unsupportedMediaType");
        }
    }

    private static JsonNode tree(byte[] bytes, Messages messages) throws IOException {
        if (bytes.length == 0) {
            return Json.MAPPER.createObjectNode();
        }
        try {
            return Json.MAPPER.readTree(bytes);
        } catch (JsonProcessingException e) {
            throw Refused.badRequest(List.of(malformed(e, messages)));
        }
    }

    private static Problem malformed(JsonProcessingException e, Messages messages) {
        String where = Optional.ofNullable(e.getLocation())
                .map(place -> place.getLineNr() + ":" + place.getColumnNr())
                .orElse("");
        boolean duplicate = e.getOriginalMessage().startsWith("Duplicate");
        String key =
                duplicate ? "json.duplicate" : e instanceof StreamConstraintsException ? "json.deep" : "json.malformed";
        return Problem.error(where, messages.text(key), messages.text("json.malformed.hint"));
    }

    private Object bound(JsonNode tree, Class<Object> type, Messages messages) throws IOException {
        List<Problem> problems = contract.check(type.getSimpleName(), tree, messages);
        if (!problems.isEmpty()) {
            throw Refused.badRequest(problems);
        }
        return Json.MAPPER.treeToValue(tree, type);
    }
}
