package de.litfass.delivery.query;

import de.litfass.type.Problem;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parameters of a query as they were sent, decoded once.
 *
 * <pre>
 * query     = [ parameter *( "&" parameter ) ]
 * parameter = name [ "=" value ]                 ; both percent-encoded UTF-8, "+" is a space
 * </pre>
 *
 * @param problems what could not be decoded
 */
public record Parameters(List<Parameter> list, List<Problem> problems) {

    /** One parameter, decoded. */
    public record Parameter(String name, String value) {}

    /** Reads a query without its question mark. Never throws: what can't be read is a problem. */
    public static Parameters parse(String rawQuery) {
        List<Parameter> list = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (String part : rawQuery.split("&", -1)) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            String value = equals < 0 ? "" : part.substring(equals + 1);
            if (!part.isEmpty()) {
                add(name, value, list, problems);
            }
        }
        return new Parameters(List.copyOf(list), List.copyOf(problems));
    }

    private static void add(String name, String value, List<Parameter> list, List<Problem> problems) {
        try {
            list.add(new Parameter(decode(name), decode(value)));
        } catch (CharacterCodingException | IllegalArgumentException e) {
            problems.add(Problem.error(
                    Quoted.shortened(name),
                    "is not percent-encoded UTF-8",
                    "Encode each value, for example ä as %C3%A4 and % as %25."));
        }
    }

    private static String decode(String encoded) throws CharacterCodingException {
        String bytes = URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1);
        if (encoded.chars().anyMatch(character -> character > 0x7F)) {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        }
        ByteBuffer octets = ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1));
        return StandardCharsets.UTF_8.newDecoder().decode(octets).toString();
    }

    /** All values of the parameter of that name, in their order. */
    public List<String> all(String name) {
        return list.stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .toList();
    }

    /** The first value of the parameter of that name. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }
}
