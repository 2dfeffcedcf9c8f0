package de.litfass.module;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.module.DeliveryEndpoint.Reference;
import de.litfass.module.DeliveryEndpoint.Resolver;
import de.litfass.type.ContentType;
import de.litfass.type.Property;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Holds the loader against the light module that a real Magnolia 6.2.32 was asked with. */
class GoldenModuleTest {

    private static final LightModules MODULES = LightModules.load(Path.of("src/test/resources/golden/light-modules"));

    @Test
    void every_problem_names_its_place_and_cure() {
        String endpoints = "golden/restEndpoints/delivery/";
        assertThat(MODULES.problems())
                .extracting(Object::toString)
                .containsExactly(
                        endpoints + "inc5.yaml:1:1: '/golden/includes/missing.yaml' does not exist."
                                + " Write /<module>/<path inside the module>.yaml.",
                        endpoints
                                + "inh2.yaml:1:1: there is no definition 'golden:delivery/probesDeep' to inherit from."
                                + " Did you mean 'delivery/probesDeep'?",
                        endpoints + "anchor.yaml:1:1: unknown key 'x'",
                        endpoints + "badtype.yaml:3:1: 'depth' must be a whole number, not 'abc'. It is left out.",
                        endpoints + "emptyfile.yaml:1:1: the endpoint names no workspace. Add 'workspace:'.",
                        endpoints + "noworkspace.yaml:1:1: the endpoint names no workspace. Add 'workspace:'.",
                        endpoints + "unk.yaml:3:1: unknown key 'nosuch'");
    }

    @Test
    void endpoints_that_are_usable_and_not_disabled_have_an_address() {
        assertThat(MODULES.endpoints())
                .hasSize(40)
                .extracting(DeliveryEndpoint::path)
                .contains("delivery/probes/v1", "delivery/sub/nested/v2", "my/custom", "plain", "delivery/emptyfile")
                .doesNotContain("delivery/probes_v1", "delivery/disabled", "delivery/inc5", "delivery/inh2");
    }

    @Test
    void an_endpoint_without_keys_has_the_defaults_of_delivery_v2() {
        assertThat(endpoint("delivery/emptyfile"))
                .isEqualTo(new DeliveryEndpoint(
                        "delivery/emptyfile",
                        "delivery/emptyfile",
                        "golden",
                        Optional.empty(),
                        "/",
                        List.of("mgnl:content"),
                        List.of("mgnl:contentNode"),
                        false,
                        0,
                        false,
                        List.of(),
                        10,
                        List.of(),
                        1,
                        false));
    }

    @Test
    void includes_merge_maps_by_key_and_lists_by_index() {
        assertThat(endpoint("delivery/inc1").limit()).isEqualTo(1);
        assertThat(endpoint("delivery/inc1").depth()).isEqualTo(1);
        assertThat(endpoint("delivery/inc3").nodeTypes()).containsExactly("mgnl:folder");
        assertThat(endpoint("delivery/inc4").nodeTypes()).containsExactly("mgnl:folder");
        assertThat(endpoint("delivery/lm1").nodeTypes()).containsExactly("gt:addr", "mgnl:folder");
        assertThat(references("delivery/lm2")).containsExactly("link", "links");
        assertThat(references("delivery/lm3")).containsExactly("links");
        assertThat(references("delivery/inc6")).containsExactly("link");
    }

    @Test
    void inherited_anchored_and_decorated_keys_are_in_force() {
        assertThat(endpoint("delivery/inh1").depth()).isEqualTo(5);
        assertThat(endpoint("delivery/inh1").limit()).isEqualTo(2);
        assertThat(endpoint("delivery/anchor").workspace()).contains("probes");
        assertThat(endpoint("delivery/deco1").limit()).isEqualTo(4);
        assertThat(endpoint("delivery/deco1").nodeTypes()).containsExactly("mgnl:folder");
    }

    @Test
    void reference_resolvers_keep_their_settings() {
        assertThat(endpoint("delivery/refsnoexp").references())
                .extracting(Reference::resolver)
                .containsExactly(
                        new Resolver.Item("probes", false, true, -1),
                        new Resolver.Item("probes", false, false, -1),
                        new Resolver.Asset(false, true, true, List.of()),
                        new Resolver.Asset(false, true, false, List.of()),
                        new Resolver.RichTextLinks(false));
        assertThat(endpoint("delivery/refs").references())
                .extracting(Reference::resolver)
                .contains(new Resolver.Asset(true, true, true, List.of("original", "480", "nonexistent")));
    }

    @Test
    void the_content_type_keeps_properties_in_order() {
        ContentType probe = MODULES.types().named("probe").orElseThrow();

        assertThat(probe.properties())
                .extracting(Property::name)
                .containsExactly(
                        "title",
                        "flag",
                        "count",
                        "ratio",
                        "price",
                        "when",
                        "body",
                        "tags",
                        "link",
                        "links",
                        "image",
                        "color",
                        "address",
                        "addresses");
        assertThat(probe.title()).containsExactly("title");
        assertThat(probe.namespaces()).isEqualTo(Map.of("gt", "https://example.org/jcr/1.0/gt"));
    }

    @Test
    void site_settings_leave_disabled_languages_out() {
        Site.Cors cors = new Site.Cors(
                List.of("/.rest/*"),
                List.of("https://good.example"),
                List.of("GET"),
                List.of("Accept", "X-Foo"),
                false,
                List.of(),
                600);
        assertThat(MODULES.site()).isEqualTo(new Site("en", List.of("en", "de", "fr_CH"), true, List.of(cors)));
    }

    @Test
    void the_app_keeps_its_content_type_and_its_keys() {
        assertThat(MODULES.apps())
                .containsExactly(
                        new App("probes-app", "golden", "probe", Map.of("name", "probes-app", "label", "Probes")));
    }

    private static DeliveryEndpoint endpoint(String id) {
        return MODULES.endpoints().stream()
                .filter(endpoint -> endpoint.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> references(String id) {
        return endpoint(id).references().stream()
                .map(reference -> reference.propertyName().pattern())
                .toList();
    }
}
