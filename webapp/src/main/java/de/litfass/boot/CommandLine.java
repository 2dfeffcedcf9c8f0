package de.litfass.boot;

import de.litfass.type.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads the command line.
 *
 * <pre>
 * command line = [ "serve" | "import" | "help" ], { flag, value | flag, "=", value };
 * flag         = "--port" | "--host" | "--data" | …;
 * </pre>
 *
 * What is not on the command line is taken from the environment ({@code LITFASS_PORT}), then from the default.
 */
final class CommandLine {

    private final Map<String, String> environment;
    private final Map<Option, List<String>> given = new EnumMap<>(Option.class);
    private final List<Problem> problems = new ArrayList<>();
    private Options.Command command = Options.Command.SERVE;

    private CommandLine(Map<String, String> environment) {
        this.environment = environment;
    }

    /** @throws Options.Wrong with every problem at once, each with its cure */
    static Options parse(List<String> arguments, Map<String, String> environment) {
        CommandLine line = new CommandLine(environment);
        line.read(arguments);
        return line.options();
    }

    static String help() {
        return """
                java -jar litfass.war [serve|import|help] [options]

                  serve    answers requests until it is told to stop (default)
                  import   imports and publishes the content of the light modules and of --content, then ends
                  help     prints this

                """
                + Arrays.stream(Option.values()).map(Option::help).collect(Collectors.joining("\n"))
                + "\n\n  LITFASS_ADMIN_PASSWORD sets the password of superuser; without it the first start prints a link.";
    }

    private void read(List<String> arguments) {
        List<String> rest = new ArrayList<>(arguments);
        if (!rest.isEmpty() && !rest.getFirst().startsWith("-")) {
            command(rest.removeFirst());
        }
        while (!rest.isEmpty()) {
            flag(rest.removeFirst(), rest);
        }
    }

    private void command(String name) {
        try {
            command = Options.Command.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            problem(name, "'" + name + "' is not a command.", "Commands: serve, import, help.");
        }
    }

    private void flag(String argument, List<String> rest) {
        if (argument.equals("--help") || argument.equals("-h")) {
            command = Options.Command.HELP;
            return;
        }
        int equals = argument.indexOf('=');
        String flag = equals < 0 ? argument : argument.substring(0, equals);
        Optional<Option> option = Option.of(flag);
        if (option.isEmpty()) {
            problem(flag, "'" + flag + "' is not an option.", "Options: " + flags() + ".");
            return;
        }
        if (equals < 0 && rest.isEmpty()) {
            problem(
                    flag,
                    "needs a value.",
                    "Example: " + flag + " " + option.get().fallback());
            return;
        }
        String value = equals < 0 ? rest.removeFirst() : argument.substring(equals + 1);
        List<String> values = given.computeIfAbsent(option.get(), key -> new ArrayList<>());
        values.add(value);
        if (values.size() == 2 && !option.get().repeatable()) {
            problem(flag, "is given more than once.", "Give it once.");
        }
    }

    private static String flags() {
        return Arrays.stream(Option.values()).map(Option::flag).collect(Collectors.joining(", "));
    }

    private Options options() {
        int port = number(Option.PORT, 0, 65535);
        Path modules = path(Option.LIGHT_MODULES, value(Option.LIGHT_MODULES));
        Options options = new Options(
                command,
                value(Option.HOST),
                port,
                path(Option.DATA, value(Option.DATA)),
                folder(Option.LIGHT_MODULES, modules),
                values(Option.CONTENT).stream()
                        .map(value -> folder(Option.CONTENT, path(Option.CONTENT, value)))
                        .toList(),
                baseUrl(port),
                role(),
                number(Option.MAX_LIMIT, 1, 100_000),
                number(Option.MIN_FREE, 0, 1_000_000) * 1024L * 1024L,
                Optional.ofNullable(environment.get("LITFASS_ADMIN_PASSWORD")).filter(text -> !text.isEmpty()));
        if (command != Options.Command.HELP && !problems.isEmpty()) {
            throw new Options.Wrong(problems);
        }
        return options;
    }

    private List<String> values(Option option) {
        List<String> values = given.get(option);
        if (values != null) {
            return values;
        }
        String variable = environment.getOrDefault(option.variable(), option.fallback());
        if (option.repeatable()) {
            return Arrays.stream(variable.split(java.io.File.pathSeparator))
                    .filter(text -> !text.isEmpty())
                    .toList();
        }
        return List.of(variable);
    }

    private String value(Option option) {
        return values(option).getFirst();
    }

    private int number(Option option, int from, int to) {
        String text = value(option);
        try {
            int number = Integer.parseInt(text);
            if (number >= from && number <= to) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, as for a number out of range.
        }
        problem(name(option), "'" + text + "' is not a whole number from " + from + " to " + to + ".", "");
        return from;
    }

    private Path path(Option option, String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            problem(name(option), "'" + text + "' is not a path.", "");
            return Path.of("").toAbsolutePath();
        }
    }

    private Path folder(Option option, Path path) {
        if (!Files.isDirectory(path)) {
            problem(name(option), "'" + path + "' is not a folder.", "Give a folder that exists.");
        }
        return path;
    }

    private URI baseUrl(int port) {
        String text = value(Option.BASE_URL).isEmpty() ? "http://localhost:" + port : value(Option.BASE_URL);
        try {
            URI url = new URI(text.replaceAll("/+$", ""));
            if (url.getHost() != null && List.of("http", "https").contains(url.getScheme())) {
                return url;
            }
        } catch (URISyntaxException e) {
            // Told below, as for an address that is not of the web.
        }
        problem(name(Option.BASE_URL), "'" + text + "' is not a web address.", "Example: https://kongress.example.de");
        return URI.create("http://localhost");
    }

    private Options.Role role() {
        String text = value(Option.ROLE);
        try {
            return Options.Role.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            problem(name(Option.ROLE), "'" + text + "' is not a role.", "Roles: all, author, delivery.");
            return Options.Role.ALL;
        }
    }

    private String name(Option option) {
        return given.containsKey(option) || !environment.containsKey(option.variable())
                ? option.flag()
                : option.variable();
    }

    private void problem(String where, String what, String hint) {
        problems.add(Problem.error(where, what, hint));
    }
}
