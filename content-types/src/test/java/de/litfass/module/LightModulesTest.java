package de.litfass.module;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.type.AssetType;
import de.litfass.type.ContentType;
import de.litfass.type.Option;
import de.litfass.type.Problem;
import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import de.litfass.type.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LightModulesTest {

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temporary.resolve("modules"));
    }

    @Test
    void nothing_configured_is_magnolias_factory_state() {
        assertThat(load().site()).isEqualTo(Site.DEFAULT);
        assertThat(load().problems()).isEmpty();
        assertThat(LightModules.load(folder.resolve("no")).problems()).hasSize(1);
    }

    @Test
    void an_example_that_its_own_pattern_refuses_is_left_out_and_told() throws IOException {
        write(
                "a/contentTypes/talk.yaml",
                """
                datasource: {workspace: talks}
                model:
                  properties:
                    slug: {litfass: {pattern: '[a-z]+', example: Hallo}}
                    mail: {litfass: {pattern: '.+@.+', example: ada@example.org}}
                """);
        ContentType talk = load().types().named("talk").orElseThrow();

        assertThat(talk.property("slug").orElseThrow().rules().example()).isEmpty();
        assertThat(talk.property("mail").orElseThrow().rules().example()).contains("ada@example.org");
        assertThat(load().problems()).extracting(Problem::what).containsExactly("'Hallo' does not match the pattern.");
    }

    @Test
    void properties_may_be_a_map_and_litfass_adds_rules() throws IOException {
        write(
                "a/contentTypes/talk.yaml",
                """
                datasource: {workspace: talks}
                model:
                  litfass: {title: [title, when], nodeName: slug}
                  properties:
                    slug: {litfass: {maxLength: "7", default: x, requiredUnless: {kind: [a, b]}, otherwise: [title, kind]}}
                    title: {required: "true", label: Titel}
                    when: {type: DATE, litfass: {time: true}}
                    kind: {options: [{value: a, litfass: {open: true}}, {value: b, label: B}]}
                    gone: {enabled: false}
                """);
        ContentType talk = load().types().named("talk").orElseThrow();
        Rules slug = new Rules(
                false,
                false,
                false,
                false,
                1,
                OptionalLong.of(7),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(Map.of("kind", List.of("a", "b"))),
                List.of("title", "kind"));

        assertThat(talk.property("slug").orElseThrow().rules()).isEqualTo(slug);
        assertThat(talk.property("slug").orElseThrow().defaultValue()).contains("x");
        assertThat(talk.property("title").orElseThrow().required()).isTrue();
        assertThat(talk.property("when").orElseThrow().type()).isEqualTo(PropertyType.parse("Date", Set.of()));
        assertThat(talk.property("kind").orElseThrow().options())
                .containsExactly(new Option("a", "a", "", true), new Option("b", "b", "B"));
        assertThat(talk.properties()).extracting(Property::name).containsExactly("slug", "title", "when", "kind");
        assertThat(talk.title()).containsExactly("title", "when");
        assertThat(talk.nodeName()).isEqualTo("slug");
    }

    @Test
    void what_stands_in_place_of_an_empty_property_must_be_one() throws IOException {
        write(
                "a/contentTypes/person.yaml",
                """
                datasource: {workspace: people}
                model:
                  properties:
                    name: {}
                    sortName: {litfass: {otherwise: [nam]}}
                """);
        assertThat(load().problems()).extracting(Problem::what).containsExactly("there is no property 'nam'");
    }

    @Test
    void files_have_a_content_type_that_a_module_may_replace() throws IOException {
        assertThat(load().types().types()).containsExactly(AssetType.TYPE);

        write(
                "a/contentTypes/asset.yaml",
                "datasource: {workspace: dam}\nmodel: {nodeType: mgnl:asset, properties: []}\n");

        assertThat(load().types().types()).extracting(ContentType::module).containsExactly("a");
    }

    @Test
    void all_mistakes_are_named_at_once_and_good_files_load() throws IOException {
        write("a/contentTypes/broken.yaml", "model: [\n");
        write("a/contentTypes/nowhere.yaml", "model:\n  properties: []\n");
        write(
                "a/contentTypes/fine.yaml",
                """
                datasource:
                  workspace: w
                model:
                  propertys: {}
                  properties:
                    - name: link
                      type: reference:fin
                    - name: title
                      requird: true
                      type: Lang
                    - name: title
                    - name: text_de
                """);
        write(
                "a/restEndpoints/delivery/old.yaml",
                "class: info.magnolia.rest.delivery.jcr.v1.JcrDeliveryEndpointDefinition\n");
        write("a/restEndpoints/delivery/twice.yaml", "workspace: w\nlimit: 1\nlimit: 2\n");
        write("a/apps/lost.yaml", "!content-type:fnie\nname: x\n");

        assertThat(load().problems())
                .extracting(Object::toString)
                .containsExactly(
                        "a/contentTypes/broken.yaml:2:1: not YAML: expected the node content, but found '<stream end>'."
                                + " The file is left out.",
                        "a/contentTypes/fine.yaml:4:3: unknown key 'propertys'. Did you mean 'properties'?",
                        "a/contentTypes/fine.yaml:9:7: unknown key 'requird'. Did you mean 'required'?",
                        "a/contentTypes/fine.yaml:10:7: type 'Lang' is unknown and read as String. Did you mean 'Long'?",
                        "a/contentTypes/fine.yaml:12:7: 'text_de' ends like a translation and is never delivered."
                                + " Choose a name that does not end in '_' and a language.",
                        "a/contentTypes/nowhere.yaml:1:1: the content type names no workspace."
                                + " Add 'workspace:' below 'datasource:'.",
                        "a/contentTypes/fine.yaml:7:13: property 'link' of 'fine' refers to content type 'fin', which does not"
                                + " exist. Did you mean 'fine'?",
                        "a/restEndpoints/delivery/twice.yaml:3:1: key 'limit' is written twice. The last one counts.",
                        "a/restEndpoints/delivery/old.yaml:1:1:"
                                + " 'info.magnolia.rest.delivery.jcr.v1.JcrDeliveryEndpointDefinition' is deprecated and left out."
                                + " Write '$type: jcrDeliveryEndpoint_v2'.",
                        "a/apps/lost.yaml:1:1: there is no content type 'fnie'. Did you mean 'fine'?");
        assertThat(load().types().types()).extracting(ContentType::name).containsExactly("asset", "fine");
        assertThat(load().endpoints()).extracting(DeliveryEndpoint::limit).containsExactly(2);
    }

    @Test
    void of_two_types_with_one_name_the_last_counts() throws IOException {
        String type = "name: same\ndatasource: {workspace: %s}\nmodel: {properties: {}}\n";
        write("a/contentTypes/one.yaml", type.formatted("first"));
        write("b/contentTypes/two.yaml", type.formatted("second"));

        assertThat(load().types().types()).extracting(ContentType::workspace).containsExactly("dam", "second");
        assertThat(load().problems())
                .containsExactly(Problem.warning(
                        "a/contentTypes/one.yaml:1:1",
                        "content type 'same' is defined again later",
                        "The last one counts."));
    }

    @Test
    void hostile_files_are_problems_and_take_no_other_file_with_them() throws IOException {
        Files.writeString(folder.resolveSibling("secret.yaml"), "workspace: secret\n");
        write("a/e/loop.yaml", "!include:/a/e/loop.yaml\nx: 1\n");
        write("a/restEndpoints/circle.yaml", "!include:/a/e/loop.yaml\nworkspace: w\n");
        write("a/restEndpoints/climb.yaml", "!include:/a/../../secret.yaml\n");
        write("a/restEndpoints/code.yaml", "workspace: !!javax.script.ScriptEngineManager [a]\n");
        write("a/restEndpoints/own.yaml", "workspace: !litfass w\n");
        write("a/restEndpoints/self.yaml", "a: &a [*a]\n");
        write("a/restEndpoints/bomb.yaml", bomb());
        write("a/restEndpoints/deep.yaml", "[".repeat(3000));
        write("a/restEndpoints/control.yaml", "workspace: \u0001\n");
        write("a/restEndpoints/two.yaml", "workspace: a\n---\nworkspace: b\n");
        Files.write(
                Files.createDirectories(folder.resolve("a/restEndpoints")).resolve("latin.yaml"),
                new byte[] {'a', (byte) 0xE4});
        write("a/restEndpoints/good.yaml", "workspace: w\n");

        LightModules modules = load();
        assertThat(modules.endpoints()).extracting(DeliveryEndpoint::id).containsExactly("good");
        assertThat(modules.problems()).hasSize(10).allMatch(Problem::stops);
        assertThat(modules.problems())
                .extracting(problem -> problem.where().replaceFirst(".*/", "").replaceFirst(":.*", ""))
                .containsExactlyInAnyOrder(
                        "loop.yaml",
                        "climb.yaml",
                        "code.yaml",
                        "own.yaml",
                        "self.yaml",
                        "bomb.yaml",
                        "deep.yaml",
                        "control.yaml",
                        "two.yaml",
                        "latin.yaml");
    }

    @Test
    void a_link_out_of_the_module_is_not_followed() throws IOException {
        Path secret = Files.writeString(folder.resolveSibling("outside.yaml"), "workspace: secret\n");
        write("a/restEndpoints/good.yaml", "workspace: w\n");
        Files.createSymbolicLink(folder.resolve("a/restEndpoints/evil.yaml"), secret);

        assertThat(load().endpoints()).extracting(DeliveryEndpoint::id).containsExactly("good");
    }

    @Test
    void modules_load_after_those_they_depend_on_and_the_last_decoration_wins() throws IOException {
        write("a/module.yaml", "dependencies:\n  b: {version: \"*\"}\n  core: {version: 6.2/*}\n");
        write("b/module.yaml", "version: 1.0\n");
        write(
                "c/restEndpoints/delivery/x.yaml",
                """
                workspace: w
                references:
                  - name: one
                    propertyName: p
                    referenceResolver: {$type: jcrReferenceResolver, targetWorkspace: w}
                """);
        write("b/decorations/c/restEndpoints/delivery/x.yaml", "limit: 2\ndepth: 5\n");
        write("a/decorations/c/restEndpoints/delivery/x.yaml", "limit: 3\n");
        write("a/decorations/c/restEndpoints/delivery/x.references.one.yaml", "propertyName: q\n");
        write("a/decorations/c/restEndpoints/delivery/y.yaml", "limit: 3\n");

        LightModules modules = load();
        DeliveryEndpoint x = modules.endpoints().getFirst();
        assertThat(List.of(x.limit(), x.depth())).containsExactly(3, 5);
        assertThat(x.references())
                .extracting(reference -> reference.propertyName().pattern())
                .containsExactly("q");
        assertThat(modules.problems())
                .extracting(Problem::where)
                .containsExactly("a/decorations/c/restEndpoints/delivery/y.yaml:1:1");
    }

    @Test
    void directives_work_in_every_place_of_a_file() throws IOException {
        write("a/i/map.yaml", "one: 1\ntwo: 2\n");
        write("a/i/list.yaml", "- x\n- y\n");
        write(
                "a/apps/app.yaml",
                """
                before: b
                !include:/a/i/map.yaml
                two: zwei
                sub:
                  !include:/a/i/map.yaml
                  three: 3
                list: !include:/a/i/list.yaml
                items:
                  - !include /a/i/map.yaml
                flag: true
                empty:
                """);

        assertThat(load().problems()).isEmpty();
        assertThat(load().apps().getFirst())
                .isEqualTo(new App(
                        "app",
                        "a",
                        "",
                        Map.of(
                                "before",
                                "b",
                                "one",
                                1L,
                                "two",
                                "zwei",
                                "sub",
                                Map.of("one", 1L, "two", 2L, "three", 3L),
                                "list",
                                List.of("x", "y"),
                                "items",
                                List.of(Map.of("one", 1L, "two", 2L)),
                                "flag",
                                true)));
    }

    @Test
    void bundles_join_all_modules_and_keep_apostrophes() throws IOException {
        write("a/i18n/a-messages_de.properties", "x=Größe\ny=alt\n");
        write("b/i18n/b-messages_de.properties", "y=neu\nn=noch {0}\n");
        write("b/i18n/b-messages_en.properties", "only=don't\n");
        Bundles bundles = load().bundles();

        assertThat(bundles.in(Locale.GERMANY).text("x")).isEqualTo("Größe");
        assertThat(bundles.in(Locale.GERMAN).text("y")).isEqualTo("neu");
        assertThat(bundles.in(Locale.GERMAN).text("n", "2")).isEqualTo("noch 2");
        assertThat(bundles.in(Locale.GERMAN).text("only")).isEqualTo("don't");
        assertThat(bundles.in(Locale.GERMAN).text("none")).isEqualTo("none");
    }

    private static String bomb() {
        StringBuilder text = new StringBuilder("a0: &a0 [x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            text.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", Collections.nCopies(5, "*a" + (i - 1)))));
        }
        return text.toString();
    }

    private LightModules load() {
        return LightModules.load(folder);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
