package de.litfass.benchmark.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The load generator wrk, with one thread.
 *
 * @param connections that ask at the same time
 */
public record Wrk(int connections, int seconds) {

    /** Asks that server the same question over and over. */
    public Load ask(String server, Question question) {
        return run(question.wrkArguments(server));
    }

    /** Asks that server what a Lua script invents. */
    public Load ask(String server, String script, Question question) {
        List<String> arguments = new ArrayList<>(List.of("-s", script));
        arguments.addAll(question.wrkArguments(server));
        return run(arguments);
    }

    private Load run(List<String> arguments) {
        List<String> command = new ArrayList<>(
                List.of("wrk", "--latency", "-t1", "-c" + connections, "-d" + seconds + "s", "--timeout", "10s"));
        command.addAll(arguments);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Load.parse(output);
        } catch (IOException e) {
            throw new IllegalStateException("wrk can't be started; install it (Debian: apt-get install wrk)", e);
        }
    }
}
