package de.litfass.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.litfass.type.Problem;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandLineTest {

    @TempDir
    private Path folder;

    private String modules;

    @BeforeEach
    void make() throws Exception {
        modules = Files.createDirectory(folder.resolve("modules")).toString();
    }

    private Options parse(Map<String, String> environment, String... line) {
        return CommandLine.parse(List.of(line), environment);
    }

    private static List<String> problems(Map<String, String> environment, String... line) {
        try {
            CommandLine.parse(List.of(line), environment);
            return List.of();
        } catch (Options.Wrong e) {
            return e.problems().stream().map(Problem::toString).toList();
        }
    }

    @Test
    void what_nobody_says_has_its_default() {
        assertThat(parse(Map.of(), "--light-modules", modules))
                .isEqualTo(new Options(
                        Options.Command.SERVE,
                        "127.0.0.1",
                        8080,
                        "",
                        Path.of("data").toAbsolutePath(),
                        Path.of(modules),
                        List.of(),
                        Optional.empty(),
                        Options.Role.ALL,
                        1000,
                        1024L << 20,
                        Optional.empty()));
    }

    @Test
    void everything_can_be_said_on_the_command_line() throws Exception {
        Path more = Files.createDirectory(folder.resolve("more"));
        Options options = parse(
                Map.of(),
                ("import --host 0.0.0.0 --port=81 --data " + folder + "/d --light-modules " + modules
                                + " --content " + more + " --content=" + modules
                                + " --base-url https://kongress.example.de/programm/ --role author"
                                + " --max-limit 50 --min-free 0")
                        .split(" "));

        assertThat(options)
                .isEqualTo(new Options(
                        Options.Command.IMPORT,
                        "0.0.0.0",
                        81,
                        "",
                        folder.resolve("d"),
                        Path.of(modules),
                        List.of(more, Path.of(modules)),
                        Optional.of(URI.create("https://kongress.example.de/programm")),
                        Options.Role.AUTHOR,
                        50,
                        0,
                        Optional.empty()));
    }

    @Test
    void everything_can_be_said_in_the_environment_and_the_command_line_comes_first() {
        Map<String, String> environment = Map.of(
                "LITFASS_PORT", "81",
                "LITFASS_ROLE", "Delivery",
                "LITFASS_HOST", "",
                "LITFASS_LIGHT_MODULES", modules,
                "LITFASS_CONTENT", modules + File.pathSeparator + folder,
                "LITFASS_ADMIN_PASSWORD", "correct horse");
        Options options = parse(environment, "serve", "--port", "82");

        assertThat(options.port()).isEqualTo(82);
        assertThat(options.host()).isEqualTo("127.0.0.1");
        assertThat(options.role()).isEqualTo(Options.Role.DELIVERY);
        assertThat(options.content()).containsExactly(Path.of(modules), folder);
        assertThat(options.adminPassword()).contains("correct horse");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_with_its_cure() {
        Map<String, String> environment =
                Map.of("LITFASS_ROLE", "editor", "LITFASS_ADMIN_PASSWORD", "kurz", "LITFASS_MAX_LIMIT", "0");
        assertThat(problems(
                        environment,
                        "start",
                        "--prot",
                        "--port",
                        "80a",
                        "--port",
                        "--light-modules",
                        folder + "/none",
                        "--base-url",
                        "kongress.example.de",
                        "--data",
                        "a",
                        "--data=b",
                        "--content"))
                .containsExactly(
                        "--prot: '--prot' is not an option. Options: --port, --host, --data, --light-modules, --content, "
                                + "--base-url, --role, --max-limit, --min-free.",
                        "--port: needs a value. Write it behind: --port VALUE.",
                        "--data: is given more than once. Give it once.",
                        "--content: needs a value. Write it behind: --content VALUE.",
                        "start: 'start' is not a command. Commands: serve, import, help.",
                        "--port: '80a' is not a whole number from 0 to 65535.",
                        "--light-modules: '" + folder + "/none' is not a folder. Give a folder that exists.",
                        "--base-url: 'kongress.example.de' is not a web address. Example: https://kongress.example.de",
                        "LITFASS_ROLE: 'editor' is not a role. Roles: all, author, delivery.",
                        "LITFASS_MAX_LIMIT: '0' is not a whole number from 1 to 100000.",
                        "LITFASS_ADMIN_PASSWORD: has 4 characters. A password has 12 to 1024 characters.");
    }

    @Test
    void a_wrong_password_is_never_shown() {
        Map<String, String> environment = Map.of("LITFASS_ADMIN_PASSWORD", "geheim", "LITFASS_LIGHT_MODULES", modules);
        assertThat(problems(environment)).hasSize(1).noneMatch(problem -> problem.contains("geheim"));
        Options options =
                parse(Map.of("LITFASS_ADMIN_PASSWORD", "sehr geheim und lang", "LITFASS_LIGHT_MODULES", modules));
        assertThat(options.toString()).doesNotContain("geheim");
    }

    @Test
    void without_a_command_line_only_variables_are_named() {
        assertThatThrownBy(() -> CommandLine.parse(Map.of("LITFASS_PORT", "x")))
                .isInstanceOf(Options.Wrong.class)
                .extracting(wrong -> ((Options.Wrong) wrong)
                        .problems().stream().map(Problem::where).toList())
                .isEqualTo(List.of("LITFASS_PORT", "LITFASS_LIGHT_MODULES"));
    }

    @Test
    void the_address_follows_the_port_and_the_path_unless_the_operator_names_one() {
        Options options = parse(Map.of("LITFASS_LIGHT_MODULES", modules), "--port", "0");
        assertThat(options.onPort(4711).baseUrl()).hasToString("http://localhost:4711");
        assertThat(options.onPort(4711).below("/litfass").baseUrl()).hasToString("http://localhost:4711/litfass");

        Options named = parse(Map.of("LITFASS_LIGHT_MODULES", modules), "--base-url", "https://a.example/");
        assertThat(named.onPort(4711).below("/litfass").baseUrl()).hasToString("https://a.example");
    }

    @Test
    void help_is_given_whatever_else_is_wrong() {
        for (String word : List.of("help", "--help", "-h")) {
            assertThat(parse(Map.of("LITFASS_PORT", "x"), word).command()).isEqualTo(Options.Command.HELP);
        }
        assertThat(CommandLine.help())
                .contains("serve    answers requests")
                .contains("--port           LITFASS_PORT             port to listen on (8080)")
                .contains("LITFASS_ADMIN_PASSWORD sets the password")
                .contains("Exit status: 0 fine, 1 found something, 2 wrong use.");
    }
}
