package de.litfass.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, from outside. */
class ProgramIT {

    private static final int JAVA_11 = 55;

    @TempDir
    private Path folder;

    private Notes module;
    private String[] data;

    @BeforeEach
    void write() {
        module = new Notes(folder);
        module.note("a", "A");
        data = new String[] {
            "--data",
            folder.resolve("data").toString(),
            "--light-modules",
            module.modules().toString()
        };
    }

    private static String[] with(String[] line, String... more) {
        return Stream.concat(Stream.of(line), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void it_starts_serves_stops_cleanly_and_goes_on_where_it_was() throws Exception {
        try (Program program = Program.serve(Map.of(), data)) {
            Patience.until("it listens", () -> program.status("/health/live") == 200);
            program.ready();
            assertThat(program.http().get("/.rest/delivery/notes").body()).startsWith("{\"total\":1,");
            assertThat(program.printed())
                    .contains("Plug-ins: congress.")
                    .contains("1 items and folders are public")
                    .contains("/editor/first-sign-in#");
            assertThat(program.terminated()).isIn(0, 143);
            assertThat(program.printed()).doesNotContain("Exception").doesNotContain("\tat ");
        }
        assertThat(folder.resolve("data/snapshot")).isNotEmptyFile();
        try (Program program = Program.serve(Map.of(), data).ready()) {
            assertThat(program.http().get("/.rest/delivery/notes").body()).startsWith("{\"total\":1,");
            assertThat(program.http().get("/health/ready").body()).contains("publication 1");
            assertThat(program.printed()).doesNotContain("Imported");
        }
        try (Stream<Path> runs = Files.list(folder.resolve("data/run"))) {
            assertThat(runs).hasSize(1);
        }
    }

    @Test
    void a_second_one_on_the_same_data_is_refused_and_the_first_goes_on() {
        try (Program first = Program.serve(Map.of(), data).ready();
                Program second = Program.serve(Map.of(), data)) {
            assertThat(second.ended()).isEqualTo(1);
            assertThat(second.printed())
                    .isEqualTo("The data folder " + folder.resolve("data") + " is in use by another Litfass (process "
                            + first.pid() + "). Stop that one, or give this one its own folder with --data.\n");
            assertThat(first.status("/health/ready")).isEqualTo(200);
        }
    }

    @Test
    void wrong_options_are_refused_in_plain_words_with_status_2() {
        try (Program program = Program.run(Map.of("LITFASS_ROLE", "x"), with(data, "--port", "a"))) {
            assertThat(program.ended()).isEqualTo(2);
            assertThat(program.printed())
                    .isEqualTo(
                            """
                            --port: 'a' is not a whole number from 0 to 65535.
                            LITFASS_ROLE: 'x' is not a role. Roles: all, author, delivery.
                            How to call it: java -jar litfass.war help
                            """);
        }
    }

    @Test
    void a_port_in_use_is_refused_in_one_line_with_status_1() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Program program = Program.run(Map.of(), with(data, "--port", "" + taken.getLocalPort()))) {
            assertThat(program.ended()).isEqualTo(1);
            assertThat(program.printed().lines().skip(1))
                    .singleElement()
                    .asString()
                    .startsWith("Port " + taken.getLocalPort() + " of 127.0.0.1 can't be used: ")
                    .endsWith("give another with --port.");
        }
    }

    @Test
    void a_data_folder_that_is_a_file_is_refused_with_the_cure_and_status_1() throws IOException {
        Files.writeString(folder.resolve("data"), "");
        try (Program program = Program.run(Map.of(), data)) {
            assertThat(program.ended()).isEqualTo(1);
            assertThat(program.printed().lines())
                    .hasSize(2)
                    .endsWith("Give a folder with --data in which this user may write.");
            assertThat(program.printed()).startsWith("The data folder " + folder.resolve("data") + " can't be written");
        }
    }

    @Test
    void help_is_printed_with_status_0() {
        try (Program program = Program.run(Map.of(), with(data, "--help"))) {
            assertThat(program.ended()).isZero();
            assertThat(program.printed()).startsWith("java -jar litfass.war [serve|import|help] [options]");
        }
    }

    @Test
    void import_ends_with_a_report_and_tells_by_its_status_whether_something_is_to_be_mended() {
        assertThat(imported()).isEqualTo("0: 1 files imported; what was imported before is left as it is.");
        assertThat(imported()).isEqualTo("0: 0 files imported; what was imported before is left as it is.");
        module.write("content/notes.b.yaml", "'b': [");
        assertThat(imported()).isEqualTo("1: 0 files imported; what was imported before is left as it is.");
        module.note("b", "B");
        assertThat(imported()).isEqualTo("0: 1 files imported; what was imported before is left as it is.");
    }

    private String imported() {
        try (Program program = Program.run(Map.of("LITFASS_MIN_FREE", "0"), with(new String[] {"import"}, data))) {
            int status = program.ended();
            return status + ": "
                    + program.printed().lines().reduce((before, after) -> after).orElse("");
        }
    }

    @Test
    void the_launcher_runs_on_java_11_and_nothing_of_the_server_lies_where_another_server_would_see_it()
            throws IOException {
        try (JarFile war = new JarFile(Path.of("target", "litfass.war").toFile())) {
            DataInputStream type =
                    new DataInputStream(war.getInputStream(war.getEntry("de/litfass/launch/Launcher.class")));
            assertThat(type.readInt()).isEqualTo(0xCAFEBABE);
            type.readUnsignedShort();
            assertThat(type.readUnsignedShort()).isEqualTo(JAVA_11);
            List<String> libraries = war.stream()
                    .map(java.util.jar.JarEntry::getName)
                    .filter(name -> name.startsWith("WEB-INF/lib/"))
                    .toList();
            assertThat(libraries)
                    .anyMatch(name -> name.contains("litfass-congress"))
                    .noneMatch(name -> name.matches(".*(jetty|servlet-api).*"));
        }
    }
}
