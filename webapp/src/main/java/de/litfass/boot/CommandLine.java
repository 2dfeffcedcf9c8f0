package de.litfass.boot;

import de.litfass.repository.Accounts;
import de.litfass.type.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes options of what the operator wrote, and finds everything that is wrong with it. */
final class CommandLine {

    private static final String PASSWORD = "LITFASS_ADMIN_PASSWORD";
    private static final long MEBIBYTE = 1L << 20;

    private final Arguments arguments;
    private final List<Problem> problems;

    private CommandLine(Arguments arguments) {
        this.arguments = arguments;
        this.problems = new ArrayList<>(arguments.problems());
    }

    /** @throws Options.Wrong with every problem at once, each with its cure */
    static Options parse(List<String> line, Map<String, String> environment) {
        return new CommandLine(Arguments.of(line, environment)).options(environment);
    }

    /**
     * The options of a program without a command line.
     *
     * @throws Options.Wrong with every problem at once, each with its cure
     */
    static Options parse(Map<String, String> environment) {
        return new CommandLine(Arguments.of(environment)).options(environment);
    }

    static String help() {
        return """
                java -jar litfass.war [serve|import|help] [options]

                  serve    answers requests until it is told to stop (default)
                  import   imports and publishes the content of the light modules and of --content, then ends
                  help     prints this

                """
                + Arrays.stream(Option.values()).map(Option::help).collect(Collectors.joining("\n"))
                + """


                  LITFASS_ADMIN_PASSWORD sets the password of superuser; without one, the start prints a link to set it.
                  Exit status: 0 fine, 1 found something, 2 wrong use.""";
    }

    private Options options(Map<String, String> environment) {
        Options options = new Options(
                command(),
                arguments.value(Option.HOST),
                number(Option.PORT, 0, 65535),
                "",
                path(Option.DATA, arguments.value(Option.DATA)),
                folder(Option.LIGHT_MODULES, arguments.value(Option.LIGHT_MODULES)),
                arguments.values(Option.CONTENT).stream()
                        .map(value -> folder(Option.CONTENT, value))
                        .toList(),
                publicUrl(),
                role(),
                number(Option.MAX_LIMIT, 1, 100_000),
                number(Option.MIN_FREE, 0, 1_000_000_000) * MEBIBYTE,
                password(environment.getOrDefault(PASSWORD, "")));
        if (options.command() != Options.Command.HELP && !problems.isEmpty()) {
            throw new Options.Wrong(problems);
        }
        return options;
    }

    private Options.Command command() {
        String name = arguments.help() ? "help" : arguments.command().orElse("serve");
        try {
            return Options.Command.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            problem(name, "'" + name + "' is not a command.", "Commands: serve, import, help.");
            return Options.Command.SERVE;
        }
    }

    private int number(Option option, int from, int to) {
        String text = arguments.value(option);
        try {
            int number = Integer.parseInt(text);
            if (number >= from && number <= to) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Told below, as for a number out of range.
        }
        problem(option, "'" + text + "' is not a whole number from " + from + " to " + to + ".", "");
        return from;
    }

    private Path path(Option option, String text) {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            problem(option, "'" + text + "' is not a path.", "");
            return Path.of("").toAbsolutePath();
        }
    }

    private Path folder(Option option, String text) {
        Path path = path(option, text);
        if (!Files.isDirectory(path)) {
            problem(option, "'" + path + "' is not a folder.", "Give a folder that exists.");
        }
        return path;
    }

    private Optional<URI> publicUrl() {
        String text = arguments.value(Option.BASE_URL);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<URI> url = webAddress(text.replaceAll("/+$", ""));
        if (url.isEmpty()) {
            problem(Option.BASE_URL, "'" + text + "' is not a web address.", "Example: https://kongress.example.de");
        }
        return url;
    }

    private static Optional<URI> webAddress(String text) {
        try {
            return Optional.of(new URI(text))
                    .filter(url ->
                            url.getHost() != null && List.of("http", "https").contains(url.getScheme()))
                    .filter(url -> url.getQuery() == null && url.getFragment() == null && url.getUserInfo() == null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private Options.Role role() {
        String text = arguments.value(Option.ROLE);
        try {
            return Options.Role.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            problem(Option.ROLE, "'" + text + "' is not a role.", "Roles: all, author, delivery.");
            return Options.Role.ALL;
        }
    }

    private Optional<String> password(String text) {
        boolean good = text.length() >= Accounts.SHORTEST_PASSWORD && text.length() <= Accounts.LONGEST_PASSWORD;
        if (!text.isEmpty() && !good) {
            String hint = "A password has " + Accounts.SHORTEST_PASSWORD + " to " + Accounts.LONGEST_PASSWORD
                    + " characters.";
            problem(PASSWORD, "has " + text.length() + " characters.", hint);
        }
        return Optional.of(text).filter(given -> !given.isEmpty());
    }

    private void problem(Option option, String what, String hint) {
        problem(arguments.name(option), what, hint);
    }

    private void problem(String where, String what, String hint) {
        problems.add(Problem.error(where, what, hint));
    }
}
