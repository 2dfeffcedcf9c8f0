package de.litfass.delivery.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.litfass.delivery.Answer;
import de.litfass.delivery.Delivery;
import de.litfass.delivery.DeliveryRequest;
import de.litfass.delivery.DeliverySettings;
import de.litfass.module.LightModules;
import de.litfass.publish.PublishedSnapshot;
import de.litfass.type.Content;
import de.litfass.type.NodeTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds delivery against what a real Magnolia 6.2.32 answered. Recordings listed in {@code differences.txt} are known to
 * differ, each for the reason given there; one that matches after all must be taken off the list.
 */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private static Path withoutSite;

    private static Map<String, Delivery> deliveries = Map.of();
    private static Map<String, String> known = Map.of();

    @BeforeAll
    static void open() throws Exception {
        copyWithoutSite();
        deliveries = Map.of("site", delivery(GOLDEN.resolve("light-modules")), "plain", delivery(withoutSite));
        known = Files.readAllLines(GOLDEN.resolve("differences.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    }

    private static void copyWithoutSite() throws IOException {
        Path from = GOLDEN.resolve("light-modules");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = withoutSite.resolve(from.relativize(file).toString());
                if (!file.endsWith("decorations/site/config.yaml")) {
                    Files.createDirectories(to.getParent());
                    Files.copy(file, to);
                }
            }
        }
    }

    private static Delivery delivery(Path folder) throws Exception {
        LightModules modules = LightModules.load(folder);
        List<Content> contents = new ArrayList<>();
        try (Stream<Path> files = Files.list(GOLDEN.resolve("content"))) {
            for (Path file : files.sorted().toList()) {
                contents.addAll(SystemView.read(file, NodeTypes.of(modules.types())));
            }
        }
        PublishedSnapshot snapshot = PublishedSnapshot.of(contents);
        DeliverySettings settings =
                DeliverySettings.at("http://localhost:8080/magnolia").in(ZoneOffset.UTC);
        return new Delivery(
                () -> snapshot,
                () -> modules,
                settings,
                key -> Optional.of(Base64.getDecoder().decode(key)));
    }

    private static List<JsonNode> recordings() throws IOException {
        List<JsonNode> all = new ArrayList<>();
        for (String line : Files.readAllLines(GOLDEN.resolve("recordings.jsonl"))) {
            JsonNode recording = JSON.readTree(line);
            String path = recording.path("path").asText();
            if (deliveries.containsKey(recording.path("config").asText())
                    && !path.startsWith("/.rest/nodes/")
                    && !path.startsWith("/.rest/properties/")) {
                all.add(recording);
            }
        }
        return all;
    }

    private static List<String> differences(JsonNode recording) throws Exception {
        String[] address = recording.path("path").asText().split("\\?", 2);
        DeliveryRequest request = new DeliveryRequest(
                recording.path("method").asText(),
                address[0],
                address.length > 1 ? address[1] : "",
                name -> recording.path("requestHeaders").path(name).asText(""),
                recording.hasNonNull("requestBody"));
        Delivery delivery = deliveries.get(recording.path("config").asText());
        Answer answer = Optional.ofNullable(delivery).orElseThrow().answer(request);
        return Comparison.differences(recording, answer);
    }

    @TestFactory
    Stream<DynamicTest> answers_as_magnolia_did() throws IOException {
        return recordings().stream()
                .map(recording -> DynamicTest.dynamicTest(
                        recording.path("id").asText() + " "
                                + recording.path("path").asText(),
                        () -> {
                            List<String> differences = differences(recording);
                            if (known.containsKey(recording.path("id").asText())) {
                                assertThat(differences).as("matches after all").isNotEmpty();
                            } else {
                                assertThat(differences).isEmpty();
                            }
                        }));
    }

    @Test
    void of_228_recordings_all_but_the_listed_ones_match() throws Exception {
        int matching = 0;
        for (JsonNode recording : recordings()) {
            matching += differences(recording).isEmpty() ? 1 : 0;
        }
        assertThat(recordings()).hasSize(228);
        assertThat(matching).isEqualTo(228 - known.size());
    }
}
