package de.litfass.management.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import de.litfass.management.definitions.ContentTypeJson.Column;
import de.litfass.management.definitions.ContentTypeJson.Tab;
import de.litfass.management.rest.Texts;
import de.litfass.module.LightModules;
import de.litfass.type.CoreMessages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTypesTest {

    private static final LightModules CONGRESS = LightModules.load(Path.of("../light-modules"));

    private static final String TALK =
            """
            datasource: { workspace: talks }
            model:
              properties:
                - { name: title, required: true, i18n: true, litfass: { maxLength: 80 } }
                - { name: kind, options: [ { name: short, value: s }, { name: long, value: l, label: Langes } ] }
                - { name: when, type: Date }
                - { name: slots, type: slot, multiple: true }
                - { name: hidden }
                - { name: note, label: Notiz }
              subModels:
                - name: slot
                  properties: [ { name: day, type: Date } ]
            """;

    private static final String APP =
            """
            !content-type:talk
            litfass: { group: edition }
            datasource: { sortBy: { title: ascending } }
            subApps:
              browser:
                datasource: { sortBy: { gone: ascending, kind: descending } }
                workbench: { contentViews: { list: { columns: {
                  name: {}, kind: { width: 90 }, title: { label: Der Titel }, gone: {} } } } }
              detail:
                form:
                  properties:
                    when: { $type: dateField, time: true }
                    hidden: { enabled: false }
                    note: { rows: 7, readOnly: true, description: talks.noteHelp }
                    slots: { field: { properties: { day: { time: true } } } }
                  layout:
                    tabs:
                      - { name: first, fields: [ name, kind, title, gone ] }
                      - { name: empty, fields: [ name ] }
            """;

    private static final String TEXTS =
            """
            talks.browser.label=Vortr\u00e4ge
            talks.detail=Vortrag
            talks.detail.kind.options.short.label=Kurzes
            talks.detail.slots.day.label=Tag
            talks.detail.title.description=Wie gedruckt
            talks.noteHelp=Nur f\u00fcr uns
            fields.when.label=Wann
            tabs.first=Anfang
            """;

    @TempDir
    Path folder;

    @Test
    void an_app_says_what_stands_where_and_keys_say_what_it_is_called() throws IOException {
        assertThat(talk())
                .isEqualTo(new ContentTypeJson(
                        "talk",
                        "Vortrag",
                        "Vorträge",
                        "Vortrag anlegen",
                        "talks",
                        "/",
                        "edition",
                        List.of("title"),
                        List.of(
                                new Column("kind", "kind", OptionalInt.of(90), true),
                                new Column("title", "Der Titel", OptionalInt.empty(), false)),
                        "-kind",
                        List.of(
                                new Tab("first", "Anfang", List.of("kind", "title")),
                                new Tab("other", "Weiteres", List.of("when", "slots", "note"))),
                        talk().properties(),
                        talk().subModels(),
                        true));
    }

    @Test
    void a_field_has_its_rules_its_help_and_its_choices() throws IOException {
        PropertyJson plain = plain("title", "title", "text");

        assertThat(talk().property("title")).contains(titleOf(plain));
        assertThat(talk().property("kind").orElseThrow().options())
                .containsExactly(
                        new PropertyJson.Option("s", "Kurzes", false), new PropertyJson.Option("l", "Langes", false));
        assertThat(talk().property("kind").orElseThrow().type()).isEqualTo("choice");
        assertThat(talk().property("kind").orElseThrow().valueLabel("s")).isEqualTo("Kurzes");
        assertThat(talk().property("kind").orElseThrow().valueLabel("x")).isEqualTo("x");
        assertThat(talk().property("when")).contains(plain("when", "Wann", "dateTime"));
        assertThat(talk().property("hidden")).isEmpty();
        assertThat(talk().property("note").orElseThrow())
                .extracting(PropertyJson::label, PropertyJson::description, PropertyJson::rows, PropertyJson::readOnly)
                .containsExactly("Notiz", "Nur für uns", OptionalInt.of(7), true);
        assertThat(talk().subModels()).isEqualTo(Map.of("slot", List.of(plain("day", "Tag", "dateTime"))));
    }

    @Test
    void a_type_without_app_has_a_form_and_a_list_too() throws IOException {
        Files.createDirectories(folder.resolve("m/contentTypes"));
        Files.writeString(folder.resolve("m/contentTypes/talk.yaml"), TALK);

        ContentTypeJson talk =
                of(LightModules.load(folder), Locale.ENGLISH).named("talk").orElseThrow();

        assertThat(talk.label()).isEqualTo("talk");
        assertThat(talk.newLabel()).isEqualTo("New: talk");
        assertThat(talk.group()).isEqualTo("shared");
        assertThat(talk.columns()).containsExactly(new Column("title", "title", OptionalInt.empty(), false));
        assertThat(talk.tabs())
                .containsExactly(
                        new Tab("other", "Content", List.of("title", "kind", "when", "slots", "hidden", "note")));
    }

    @Test
    void the_navigation_of_the_congress_has_its_order() {
        assertThat(of(CONGRESS, Locale.GERMAN).contentTypes())
                .extracting(type -> type.group() + " " + type.pluralLabel())
                .containsExactly(
                        "edition Programm",
                        "edition Werkstätten",
                        "edition Fragen und Antworten",
                        "edition Kongresse",
                        "shared Personen",
                        "shared Organisationen",
                        "shared Orte",
                        "shared Räume",
                        "shared Ansprechpersonen",
                        "media Medien");
        assertThat(of(CONGRESS, Locale.GERMAN).languages()).containsExactly("de", "en");
    }

    @Test
    void every_list_of_the_congress_has_an_order_of_its_own() {
        assertThat(of(CONGRESS, Locale.GERMAN).contentTypes())
                .extracting(type -> type.name() + " " + type.defaultSort())
                .containsExactly(
                        "session start",
                        "workshop session",
                        "faq order",
                        "congress -startDate",
                        "speaker sortName",
                        "organisation name",
                        "venue name",
                        "room name",
                        "contact familyName",
                        "asset path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "en"})
    void everything_in_the_congress_has_a_text(String language) {
        ContentTypesJson types = of(CONGRESS, Locale.of(language));
        Stream<String> labels = types.contentTypes().stream().flatMap(ContentTypesTest::labels);

        assertThat(labels).noneMatch(label -> label.matches(".*=(.*[a-z.][A-Z.].*|)"));
        assertThat(types.contentTypes().stream().flatMap(type -> type.tabs().stream()))
                .noneMatch(tab -> tab.name().equals(tab.label()));
    }

    @ParameterizedTest
    @CsvSource({
        "session, start, dateTime",
        "session, description, richText",
        "session, openEnded, boolean",
        "session, type, choice",
        "session, speakers, reference",
        "session, attachments, asset",
        "session, order, long",
        "session, links, subModel",
        "session, title, text",
        "congress, startDate, date",
        "venue, latitude, decimal"
    })
    void types_are_told_as_the_contract_has_them(String type, String property, String expected) {
        assertThat(of(CONGRESS, Locale.GERMAN)
                        .named(type)
                        .flatMap(found -> found.property(property))
                        .map(PropertyJson::type))
                .contains(expected);
    }

    @Test
    void what_is_open_and_what_is_required_unless_something_else_holds_is_told() {
        PropertyJson title = of(CONGRESS, Locale.GERMAN)
                .named("workshop")
                .orElseThrow()
                .property("title")
                .orElseThrow();
        PropertyJson status = of(CONGRESS, Locale.GERMAN)
                .named("workshop")
                .orElseThrow()
                .property("titleStatus")
                .orElseThrow();

        assertThat(title.required()).isTrue();
        assertThat(title.requiredUnless()).contains(Map.of("titleStatus", "tba"));
        assertThat(status.options())
                .containsExactly(
                        new PropertyJson.Option("final", "steht fest", false),
                        new PropertyJson.Option("tba", "folgt", true));
    }

    private ContentTypeJson talk() throws IOException {
        write("m/contentTypes/talk.yaml", TALK);
        write("m/apps/talks.yaml", APP);
        write("m/i18n/m_de.properties", TEXTS);
        return of(LightModules.load(folder), Locale.GERMAN).named("talk").orElseThrow();
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(folder.resolve(file).getParent());
        Files.writeString(folder.resolve(file), text);
    }

    private static PropertyJson plain(String name, String label, String type) {
        return new PropertyJson(
                name,
                label,
                "",
                type,
                false,
                Optional.empty(),
                false,
                false,
                false,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty());
    }

    private static PropertyJson titleOf(PropertyJson plain) {
        return new PropertyJson(
                plain.name(),
                plain.label(),
                "Wie gedruckt",
                plain.type(),
                true,
                Optional.empty(),
                false,
                true,
                false,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalLong.of(80),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty());
    }

    private static Stream<String> labels(ContentTypeJson type) {
        Stream<PropertyJson> properties = Stream.concat(
                type.properties().stream(), type.subModels().values().stream().flatMap(List::stream));
        return Stream.concat(
                Stream.of("=" + type.label(), "=" + type.pluralLabel(), "=" + type.newLabel()),
                properties.flatMap(property -> Stream.concat(
                        Stream.of(property.name() + "=" + property.label()),
                        property.options().stream().map(option -> option.value() + "=" + option.label()))));
    }

    private static ContentTypesJson of(LightModules modules, Locale language) {
        Texts texts = new Texts(locale -> CoreMessages.behind(modules.bundles().in(locale), locale));
        return ContentTypesJson.of(modules, texts.in(language));
    }
}
