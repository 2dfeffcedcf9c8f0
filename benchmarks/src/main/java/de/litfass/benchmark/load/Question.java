package de.litfass.benchmark.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What is asked again and again.
 *
 * @param address path and query
 */
public record Question(String address, Map<String, String> headers) {

    public Question {
        headers = Map.copyOf(headers);
    }

    /** The same question by a client that takes gzip. */
    public Question gzip() {
        return with("Accept-Encoding", "gzip");
    }

    /** The same question by a client that has the answer with that tag already. */
    public Question having(String tag) {
        return with("If-None-Match", tag);
    }

    private Question with(String name, String value) {
        Map<String, String> more = new java.util.HashMap<>(headers);
        more.put(name, value);
        return new Question(address, more);
    }

    List<String> wrkArguments(String server) {
        List<String> arguments = new ArrayList<>();
        headers.forEach((name, value) -> arguments.addAll(List.of("-H", name + ": " + value)));
        arguments.add(server + address);
        return arguments;
    }
}
