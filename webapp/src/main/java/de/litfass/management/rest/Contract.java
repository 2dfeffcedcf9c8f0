package de.litfass.management.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.litfass.type.Messages;
import de.litfass.type.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The written contract of this API, {@code openapi.yaml}: what documents and what checks the bodies. */
public final class Contract {

    private static final String FILE = "/de/litfass/management/openapi.yaml";

    private final ObjectNode document;

    private Contract(ObjectNode document) {
        this.document = document;
    }

    /** Reads it from the class path. */
    public static Contract read() {
        try (InputStream in = Objects.requireNonNull(Contract.class.getResourceAsStream(FILE), FILE)) {
            Object yaml = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new Contract(Json.MAPPER.valueToTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole document; a copy, which the caller may change. */
    public ObjectNode document() {
        return document.deepCopy();
    }

    /** Every mistake in a body, by the schema of that name. */
    public List<Problem> check(String schema, JsonNode body, Messages messages) {
        JsonNode found = document.at("/components/schemas/" + schema);
        if (found.isMissingNode()) {
            throw new IllegalStateException("the contract has no schema " + schema);
        }
        return new Shape(document, messages).check(found, body);
    }
}
