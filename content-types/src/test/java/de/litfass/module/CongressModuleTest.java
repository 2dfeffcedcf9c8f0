package de.litfass.module;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.type.Content;
import de.litfass.type.ContentCheck;
import de.litfass.type.ContentType;
import de.litfass.type.CoreMessages;
import de.litfass.type.Option;
import de.litfass.type.Property;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CongressModuleTest {

    private static final Path FOLDER = Path.of("../light-modules");
    private static final LightModules MODULES = LightModules.load(FOLDER);

    @Test
    void the_congress_module_loads_without_a_problem() {
        assertThat(MODULES.problems()).isEmpty();
        assertThat(MODULES.types().types())
                .extracting(ContentType::name)
                .containsExactly(
                        "asset",
                        "congress",
                        "contact",
                        "faq",
                        "organisation",
                        "room",
                        "session",
                        "speaker",
                        "venue",
                        "workshop");
        assertThat(MODULES.endpoints())
                .extracting(DeliveryEndpoint::path)
                .containsExactly(
                        "delivery/congress",
                        "delivery/contacts",
                        "delivery/faqs",
                        "delivery/organisations",
                        "delivery/rooms",
                        "delivery/sessions",
                        "delivery/speakers",
                        "delivery/venues",
                        "delivery/workshops");
        assertThat(MODULES.site().languages()).containsExactly("de", "en");
    }

    @Test
    void what_is_still_to_be_announced_is_an_open_point() {
        Stream<Property> properties = MODULES.types().types().stream()
                .flatMap(type -> Stream.concat(
                        type.properties().stream(),
                        type.subModels().stream().flatMap(model -> model.properties().stream())));

        assertThat(properties.flatMap(property -> property.options().stream()
                        .filter(Option::open)
                        .map(option -> property.name() + "=" + option.value())))
                .containsOnly(
                        "moderationStatus=tba", "speakersStatus=partial", "speakersStatus=tba", "titleStatus=tba");
    }

    @Test
    void its_content_is_read_and_may_be_published() {
        List<ContentFile> files = ContentFiles.in(FOLDER.resolve("congress/content")).stream()
                .map(file -> ContentFiles.read(file, () -> UUID.randomUUID().toString()))
                .toList();

        assertThat(files).isNotEmpty().flatExtracting(ContentFile::problems).isEmpty();
        assertThat(files.stream().flatMap(file -> file.nodes().stream()
                        .flatMap(root -> root.all())
                        .map(node -> new Content(file.workspace(), "/" + node.name(), node))
                        .flatMap(content -> MODULES.types().of(content).stream()
                                .flatMap(type ->
                                        ContentCheck.check(type, content, CoreMessages.in(Locale.GERMAN)).stream()
                                                .map(problem -> problem.under(content.path()))))))
                .isEmpty();
    }
}
