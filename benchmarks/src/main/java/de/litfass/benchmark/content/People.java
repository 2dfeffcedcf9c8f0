package de.litfass.benchmark.content;

import java.util.List;
import java.util.stream.IntStream;

/** Invented organisations, and speakers who belong to them. */
final class People {

    static final int SPEAKERS = 120;
    private static final int ORGANISATIONS = 40;

    private final Chance chance;
    private final Prose prose;

    People(Chance chance) {
        this.chance = chance;
        this.prose = new Prose(chance);
    }

    static List<String> speakerIds() {
        return IntStream.rangeClosed(1, SPEAKERS).mapToObj(People::speakerId).toList();
    }

    private static String speakerId(int number) {
        return ContentWriter.id("speaker " + number);
    }

    private static String organisationId(int number) {
        return ContentWriter.id("organisation " + number);
    }

    ContentFile organisations() {
        ContentWriter out = new ContentWriter().open("mpsc", "mgnl:folder", ContentWriter.id("organisations"));
        for (int number = 1; number <= ORGANISATIONS; number++) {
            String name = prose.organisation() + " " + number;
            out.open(Prose.slug(name), "kg:organisation", organisationId(number))
                    .text("name", name)
                    .text("kind", "municipality")
                    .close();
        }
        return new ContentFile("organisations.mpsc.yaml", out.close().yaml());
    }

    ContentFile speakers() {
        ContentWriter out = new ContentWriter().open("mpsc", "mgnl:folder", ContentWriter.id("speakers"));
        IntStream.rangeClosed(1, SPEAKERS).forEach(number -> speaker(number, out));
        return new ContentFile("speakers.mpsc.yaml", out.close().yaml());
    }

    private void speaker(int number, ContentWriter out) {
        String given = prose.givenName();
        String family = prose.familyName();
        String slug = Prose.slug(given + " " + family + " " + number);
        out.open(slug, "kg:speaker", speakerId(number))
                .text("givenName", given)
                .text("familyName", family)
                .text("sortName", family + ", " + given)
                .text("slug", slug)
                .text("biography", prose.html(1))
                .text("internalEmail", slug + "@example.org");
        affiliations(number, out);
        out.close();
    }

    private void affiliations(int speaker, ContentWriter out) {
        out.open("affiliations", "mgnl:contentNode", ContentWriter.id("affiliations " + speaker));
        out.open("0", "kg:affiliation", ContentWriter.id("affiliation " + speaker))
                .text("organisation", organisationId(chance.between(1, ORGANISATIONS)))
                .text("role", "Projektleitung")
                .close()
                .close();
    }
}
