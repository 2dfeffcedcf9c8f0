package de.litfass.delivery;

import de.litfass.module.Bundles;
import de.litfass.module.DeliveryEndpoint;
import de.litfass.module.DeliveryEndpoint.Reference;
import de.litfass.module.DeliveryEndpoint.Resolver;
import de.litfass.module.LightModules;
import de.litfass.module.Page;
import de.litfass.module.Site;
import de.litfass.publish.PublishedSnapshot;
import de.litfass.type.Content;
import de.litfass.type.ContentType;
import de.litfass.type.ContentTypes;
import de.litfass.type.Node;
import de.litfass.type.Property;
import de.litfass.type.PropertyType;
import de.litfass.type.Rules;
import de.litfass.type.SubModel;
import de.litfass.type.Value;
import de.litfass.type.ValueType;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** A small programme for tests: two sessions by one speaker, with internal notes at every place where notes can be. */
public final class Programme {

    /** Stands in every internal property; it must never come out. */
    public static final String CANARY = "kanarienvogel";

    public static final String OPENING = "11111111-1111-4111-8111-111111111111";
    public static final String PANEL = "22222222-2222-4222-8222-222222222222";
    public static final String ADA = "33333333-3333-4333-8333-333333333333";
    public static final String DRAFT = "44444444-4444-4444-8444-444444444444";
    public static final Site SITE = new Site("de", List.of("de", "en"), true, List.of());

    private Programme() {}

    public static Property property(String name, ValueType type) {
        return Property.of(name, new PropertyType.Scalar(type));
    }

    public static Property internal(String name) {
        Rules rules = new Rules(
                true,
                false,
                false,
                false,
                1,
                OptionalLong.empty(),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(),
                List.of());
        PropertyType text = new PropertyType.Scalar(ValueType.STRING);
        return new Property(name, text, false, false, true, false, "", Optional.empty(), List.of(), rules);
    }

    private static Property translated(String name) {
        PropertyType text = new PropertyType.Scalar(ValueType.STRING);
        return new Property(name, text, true, false, true, false, "", Optional.empty(), List.of(), Rules.NONE);
    }

    private static Property listOf(String name, String subModel) {
        PropertyType type = new PropertyType.SubModelType(subModel);
        return new Property(name, type, false, true, false, false, "", Optional.empty(), List.of(), Rules.NONE);
    }

    /** Sessions with rooms as a list of sub-models, and speakers. */
    public static ContentTypes types() {
        ContentType session = type(
                "session",
                List.of(
                        translated("title"),
                        property("start", ValueType.DATE),
                        property("seats", ValueType.LONG),
                        property("speaker", ValueType.STRING),
                        internal("note"),
                        listOf("rooms", "room")),
                List.of(new SubModel(
                        "room", "kg:room", List.of(property("floor", ValueType.LONG), internal("doorCode")))));
        ContentType speaker =
                type("speaker", List.of(property("name", ValueType.STRING), internal("phone")), List.of());
        return new ContentTypes(List.of(session, speaker));
    }

    private static ContentType type(String name, List<Property> properties, List<SubModel> subModels) {
        return new ContentType(
                name, "test", name + "s", "/", "kg:" + name, Map.of(), properties, subModels, List.of(), "title");
    }

    public static DeliveryEndpoint endpoint(String name, String workspace, List<Reference> references) {
        return new DeliveryEndpoint(
                "delivery/" + name,
                "delivery/" + name,
                "test",
                Optional.of(workspace),
                "/",
                List.of("mgnl:content"),
                List.of("mgnl:contentNode"),
                false,
                2,
                false,
                List.of(),
                10,
                references,
                1,
                false);
    }

    public static LightModules modules(Site site, List<Page> pages, Path folder) {
        Reference speaker = new Reference(
                Pattern.compile("speaker"), Optional.empty(), new Resolver.Item("speakers", true, false, -1));
        List<DeliveryEndpoint> endpoints = List.of(
                endpoint("sessions", "sessions", List.of(speaker)),
                endpoint("speakers", "speakers", List.of()),
                endpoint("plain", "sessions", List.of()));
        Bundles bundles = new Bundles(Map.of("de", Map.of("greeting", "Guten Tag, {0}!")), "de");
        return new LightModules(folder, types(), endpoints, List.of(), pages, site, bundles, List.of());
    }

    public static LightModules modules() {
        return modules(SITE, List.of(), Path.of("."));
    }

    public static Content opening() {
        Node room = new Node(
                "0",
                "51111111-1111-4111-8111-111111111111",
                "kg:room",
                properties("floor", Value.of(2), "doorCode", Value.of(CANARY)),
                List.of());
        Node rooms = new Node(
                "rooms", "52222222-2222-4222-8222-222222222222", "mgnl:contentNode", properties(), List.of(room));
        return content(
                "sessions",
                new Node(
                        "opening",
                        OPENING,
                        "kg:session",
                        properties(
                                "title", Value.of("Eröffnung"),
                                "title_en", Value.of("Opening"),
                                "start", Value.of(ValueType.DATE, "2026-04-28T10:00:00.000+02:00"),
                                "seats", Value.of(200),
                                "speaker", Value.of(ADA),
                                "note", Value.of(CANARY),
                                "note_en", Value.of(CANARY),
                                "litfass:secret", Value.of(CANARY)),
                        List.of(rooms)));
    }

    public static Content panel() {
        return content(
                "sessions",
                new Node(
                        "panel",
                        PANEL,
                        "kg:session",
                        properties(
                                "title", Value.of("Panel: Energie für alle"),
                                "start", Value.of(ValueType.DATE, "2026-04-29T09:30:00.000+02:00"),
                                "seats", Value.of(30),
                                "tags", Value.multiple(ValueType.STRING, List.of("energie", "netz")),
                                "speaker", Value.of(DRAFT)),
                        List.of()));
    }

    public static Content ada() {
        return content(
                "speakers",
                new Node(
                        "ada",
                        ADA,
                        "kg:speaker",
                        properties("name", Value.of("Ada Lovelace"), "phone", Value.of(CANARY)),
                        List.of()));
    }

    public static Content content(String workspace, Node node) {
        return new Content(workspace, "/" + node.name(), node);
    }

    /** A map of names and values in turn. */
    public static SortedMap<String, Value> properties(Object... namesAndValues) {
        SortedMap<String, Value> properties = new TreeMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            properties.put((String) namesAndValues[at], (Value) namesAndValues[at + 1]);
        }
        return properties;
    }

    public static PublishedSnapshot snapshot() {
        return PublishedSnapshot.of(List.of(opening(), panel(), ada()));
    }

    public static DeliverySettings settings() {
        return DeliverySettings.at("https://kongress.example").in(ZoneId.of("Europe/Berlin"));
    }
}
