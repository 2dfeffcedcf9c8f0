package de.litfass.boot;

import de.litfass.type.Problem;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the operator wrote, option by option.
 *
 * <pre>
 * command line = [ command ], { flag, value | flag, "=", value };
 * flag         = "--port" | "--host" | "--data" | …;
 * </pre>
 *
 * What is not on the command line is taken from the environment ({@code LITFASS_PORT}), then from the default.
 */
final class Arguments {

    private final Map<String, String> environment;
    private final boolean haveFlags;
    private final Map<Option, List<String>> given = new EnumMap<>(Option.class);
    private final List<Problem> problems = new ArrayList<>();
    private Optional<String> command = Optional.empty();
    private boolean help;

    private Arguments(Map<String, String> environment, boolean haveFlags) {
        this.environment = environment;
        this.haveFlags = haveFlags;
    }

    /** Those of a command line. */
    static Arguments of(List<String> line, Map<String, String> environment) {
        Arguments arguments = new Arguments(environment, true);
        arguments.read(new ArrayList<>(line));
        return arguments;
    }

    /** Those of a program that has no command line. */
    static Arguments of(Map<String, String> environment) {
        return new Arguments(environment, false);
    }

    private void read(List<String> rest) {
        if (!rest.isEmpty() && !rest.getFirst().startsWith("-")) {
            command = Optional.of(rest.removeFirst());
        }
        while (!rest.isEmpty()) {
            read(rest.removeFirst(), rest);
        }
    }

    private void read(String argument, List<String> rest) {
        if (argument.equals("--help") || argument.equals("-h")) {
            help = true;
            return;
        }
        int equals = argument.indexOf('=');
        String flag = equals < 0 ? argument : argument.substring(0, equals);
        Optional<Option> option = Option.of(flag);
        if (option.isEmpty()) {
            problem(flag, "'" + flag + "' is not an option.", "Options: " + flags() + ".");
        } else if (equals >= 0) {
            add(option.get(), argument.substring(equals + 1));
        } else if (rest.isEmpty() || rest.getFirst().startsWith("--")) {
            problem(flag, "needs a value.", "Write it behind: " + flag + " VALUE.");
        } else {
            add(option.get(), rest.removeFirst());
        }
    }

    private void add(Option option, String value) {
        List<String> values = given.computeIfAbsent(option, key -> new ArrayList<>());
        values.add(value);
        if (values.size() == 2 && !option.repeatable()) {
            problem(option.flag(), "is given more than once.", "Give it once.");
        }
    }

    private static String flags() {
        return Arrays.stream(Option.values()).map(Option::flag).collect(Collectors.joining(", "));
    }

    private void problem(String where, String what, String hint) {
        problems.add(Problem.error(where, what, hint));
    }

    /** The word in front of the options. */
    Optional<String> command() {
        return command;
    }

    /** Whether help is asked for. */
    boolean help() {
        return help;
    }

    /** What can't be read at all. */
    List<Problem> problems() {
        return problems;
    }

    String value(Option option) {
        return values(option).getFirst();
    }

    /** All values; exactly one for an option that is not repeatable. */
    List<String> values(Option option) {
        List<String> values = given.get(option);
        if (values != null) {
            return values;
        }
        String variable = inEnvironment(option) ? environment.getOrDefault(option.variable(), "") : option.fallback();
        return option.repeatable()
                ? Arrays.stream(variable.split(File.pathSeparator))
                        .filter(text -> !text.isEmpty())
                        .toList()
                : List.of(variable);
    }

    /** An empty variable counts as none. */
    private boolean inEnvironment(Option option) {
        return !environment.getOrDefault(option.variable(), "").isEmpty();
    }

    /** The option as the operator wrote it, or would write it. */
    String name(Option option) {
        boolean variable = !given.containsKey(option) && inEnvironment(option);
        return haveFlags && !variable ? option.flag() : option.variable();
    }
}
