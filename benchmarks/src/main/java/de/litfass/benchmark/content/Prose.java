package de.litfass.benchmark.content;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Invented German texts about smart cities: titles, sentences, names. */
final class Prose {

    private static final List<String> TOPICS = List.of(
            "Digitale Zwillinge",
            "Offene Daten",
            "Klimaanpassung",
            "Mobilitätsdaten",
            "Bürgerbeteiligung",
            "Sensornetze",
            "Künstliche Intelligenz",
            "Energieplanung",
            "Urbane Datenplattformen",
            "Wassermanagement",
            "Ehrenamt",
            "Verwaltungsmodernisierung",
            "Datensouveränität",
            "Quartiersentwicklung",
            "Ländlicher Raum");
    private static final List<String> TURNS = List.of(
            "in der Praxis",
            "im Alltag der Verwaltung",
            "zwischen Anspruch und Wirklichkeit",
            "für kleine Gemeinden",
            "gemeinsam gestalten",
            "dauerhaft betreiben",
            "als Daseinsvorsorge",
            "über Stadtgrenzen hinweg");
    private static final List<String> OPENINGS = List.of(
            "Die Modellprojekte zeigen,",
            "Aus den Werkstätten wissen wir,",
            "Im Gespräch wird deutlich,",
            "Beispiele aus vier Kommunen belegen,",
            "Die Begleitforschung fand heraus,");
    private static final List<String> CLAIMS = List.of(
            "dass Lösungen erst wirken, wenn Fachämter sie mittragen.",
            "wie sich Schnittstellen öffnen und Kosten über Jahre planen lassen.",
            "warum gute Daten mehr mit Zuständigkeit als mit Technik zu tun haben.",
            "welche Schritte sich auf andere Städte und Kreise übertragen lassen.",
            "dass Beteiligung früh beginnen und Ergebnisse sichtbar machen muss.");
    private static final List<String> GIVEN = List.of(
            "Anneke",
            "Björn",
            "Çiğdem",
            "Dörte",
            "Emre",
            "Friederike",
            "Günther",
            "Hülya",
            "Ines",
            "Jörg",
            "Katharina",
            "Łukasz",
            "Mira",
            "Nele",
            "Özlem",
            "Paul",
            "Renée",
            "Søren",
            "Thekla",
            "Ursula");
    private static final List<String> FAMILY = List.of(
            "Albrecht",
            "Brückner",
            "Castañeda",
            "Dörfler",
            "Eßer",
            "Füllgraf",
            "Großmann",
            "Hänsel",
            "Iwanow",
            "Jürgensen",
            "Köhler",
            "Lüders",
            "Müller-Voß",
            "Nowák",
            "Oßwald",
            "Pößneck",
            "Rößler",
            "Schäfer",
            "Tögel");
    private static final List<String> PLACES =
            List.of("Albstadt", "Brühl", "Cottbus", "Döbeln", "Eutin", "Füssen", "Gütersloh", "Höxter", "Ilmenau");

    private final Chance chance;

    Prose(Chance chance) {
        this.chance = chance;
    }

    String title() {
        return chance.one(TOPICS) + " " + chance.one(TURNS);
    }

    String subtitle() {
        return "Erfahrungen aus " + chance.one(PLACES) + " und " + chance.one(PLACES);
    }

    /** So many paragraphs of three sentences as HTML. */
    String html(int paragraphs) {
        return Stream.generate(this::paragraph).limit(paragraphs).collect(Collectors.joining());
    }

    private String paragraph() {
        return Stream.generate(() -> chance.one(OPENINGS) + " " + chance.one(CLAIMS))
                .limit(3)
                .collect(Collectors.joining(" ", "<p>", "</p>"));
    }

    String givenName() {
        return chance.one(GIVEN);
    }

    String familyName() {
        return chance.one(FAMILY);
    }

    String organisation() {
        return chance.one(List.of("Stadt", "Landkreis", "Institut", "Zweckverband")) + " " + chance.one(PLACES);
    }

    /** Small ASCII letters, digits and single hyphens, as addresses have them. */
    static String slug(String text) {
        String plain = java.text.Normalizer.normalize(text.replace("ß", "ss"), java.text.Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-");
        return plain.replaceAll("^-|-$", "");
    }
}
