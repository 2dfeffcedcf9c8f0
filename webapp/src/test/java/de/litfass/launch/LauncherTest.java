package de.litfass.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LauncherTest {

    @Test
    void the_data_folder_is_the_one_of_the_command_line_then_of_the_environment_then_data() {
        Map<String, String> environment = Map.of("LITFASS_DATA", "/srv/litfass");

        assertThat(data(environment, "serve", "--data", "/one")).isEqualTo(Path.of("/one"));
        assertThat(data(environment, "--data=/two")).isEqualTo(Path.of("/two"));
        assertThat(data(environment, "serve")).isEqualTo(Path.of("/srv/litfass"));
        assertThat(data(Map.of())).isEqualTo(Path.of("data").toAbsolutePath());
    }

    @Test
    void an_empty_variable_counts_as_none() {
        assertThat(data(Map.of("LITFASS_DATA", ""))).isEqualTo(Path.of("data").toAbsolutePath());
    }

    private static Path data(Map<String, String> environment, String... arguments) {
        return Launcher.data(arguments, environment);
    }
}
